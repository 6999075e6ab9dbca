// Platforms that break the second message of a client, on the connection that served the first: there some runtimes send a
// message again by themselves, so it is counted here what was posted and what was created.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

/** Faults of the sandbox, and answers to a message that was created all the same. */
const BREAKS = /** @type {const} */ (["cut-before-commit", "cut-after-commit", 408, 421]);
/** What each is sent as: JSON, a form, and the bytes of the raw client. */
const BODIES = /** @type {const} */ (["text", "file", "raw"]);

// A page is on another origin.
const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" };

/**
 * @typedef {object} Breaking
 * @property {string} name
 * @property {(typeof BODIES)[number]} body what its messages are sent as
 * @property {string} chatwoot its base URL; a GET of `counts` below it tells what became of the second message, and
 *   the next message is a first one again
 */

/**
 * @param {typeof import("chatpost/testing").createSandbox} createSandbox
 * @param {(typeof BREAKS)[number]} how @param {(typeof BODIES)[number]} kind
 */
async function openBreaking(createSandbox, how, kind) {
  const sandbox = createSandbox();
  const served = new WeakSet();
  let posts = 0;
  let connection = "";

  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url, socket } = incoming;
    const kept = served.has(socket);
    served.add(socket);
    if (method === "OPTIONS") return outgoing.writeHead(200, CORS).end();
    if (method !== "POST") {
      const counts = `posted ${posts - 1}, created ${sandbox.messages().length - 1}, ${connection} connection`;
      posts = 0;
      sandbox.reset();
      return outgoing.writeHead(200, CORS).end(counts);
    }
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    const body = await buffer(incoming);
    const request = new Request(`http://127.0.0.1${url}`, { method, headers, body });
    posts++;
    const isBroken = posts === 2;
    if (isBroken) connection = kept ? "kept" : "new";
    if (isBroken && typeof how === "string") sandbox.next("chatwoot", { fault: how });
    const response = await sandbox.handle(request);
    if (response.type === "error") return socket.destroy();
    if (isBroken && typeof how === "number") return outgoing.writeHead(how, { ...CORS, Connection: "close" }).end();
    outgoing.writeHead(response.status, { ...CORS, "Content-Type": "application/json" }).end(await response.text());
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    /** @type {Breaking} */
    breaking: { name: `${how}, ${kind}`, body: kind, chatwoot: `http://127.0.0.1:${port}/chatwoot` },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** One for each way to break each kind of body. @param {typeof import("chatpost/testing").createSandbox} createSandbox */
export async function openAllBreaking(createSandbox) {
  const all = await Promise.all(BREAKS.flatMap((how) => BODIES.map((body) => openBreaking(createSandbox, how, body))));
  return {
    breaking: all.map((one) => one.breaking),
    close: () => all.forEach((one) => one.close()),
  };
}

// A kept connection on which something arrives while nobody asks: it answers no request, least of all the next one.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { TOKEN } from "./fixtures/platforms.js";

const where = { account_id: 1, conversation_id: 42 };

/**
 * On a thread of its own, so that it writes while this one is busy. Each first request of a connection makes a message; then
 * comes what nobody asked for, and whatever is asked next on that connection is thrown away with it.
 */
const SERVER = `
const { createServer } = require("node:net");
const { parentPort } = require("node:worker_threads");
let created = 0, connections = 0, unasked = "";
const answer = (id) => {
  const body = JSON.stringify({ id, conversation_id: 42, content: "Hi" });
  return "HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: " + body.length + "\\r\\n\\r\\n" + body;
};
const server = createServer((socket) => {
  connections++;
  let request = "", asked = 0;
  socket.on("error", () => {}).on("data", (chunk) => {
    request += chunk;
    if (!request.endsWith("}")) return;
    request = "";
    if (++asked > 1) return socket.destroy();
    socket.write(answer(++created));
    const late = unasked === "answer" ? answer(666666) : unasked;
    if (late) setTimeout(() => socket.write(late), 30);
  });
}).listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
parentPort.on("message", (next) => {
  parentPort.postMessage({ created, connections });
  [created, connections, unasked] = [0, 0, next];
});`;

const worker = new Worker(SERVER, { eval: true });
let baseUrl = "";
beforeAll(async () => {
  const [port] = await once(worker, "message");
  baseUrl = `http://127.0.0.1:${port}`;
});
afterAll(() => worker.terminate());

/** What the server counted, and what it says next when nobody asks. */
async function counts(unasked = ""): Promise<unknown> {
  const told = once(worker, "message");
  worker.postMessage(unasked);
  return (await told)[0];
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const hold = async (ms: number): Promise<void> => {
  for (const end = performance.now() + ms; performance.now() < end;);
};

test.each([
  ["a whole answer, while this process rests", "answer", rest],
  ["a whole answer, while this process is busy", "answer", hold],
  ["half an answer, while this process rests", "HTTP/1.1 200 OK\\r\\nContent-Le", rest],
  ["half an answer, while this process is busy", "HTTP/1.1 200 OK\\r\\nContent-Le", hold],
  ["garbage, while this process is busy", "what?", hold],
])("%s: the connection is not used again", async (_, unasked, wait) => {
  await counts(unasked);
  const client = createChatwootClient({ apiAccessToken: TOKEN, baseUrl, retries: 0 });
  expect(await client.createMessage(where, { content: "one" })).toMatchObject({ id: 1 });
  await wait(150);
  expect(await client.createMessage(where, { content: "two" })).toMatchObject({ id: 2 });
  await client.close();
  expect(await counts()).toEqual({ created: 2, connections: 2 });
});

test("a process that slept takes no connection that it should have let go of", async () => {
  await counts();
  const client = createChatwootClient({ apiAccessToken: TOKEN, baseUrl, retries: 0 });
  await client.createMessage(where, { content: "one" });
  const now = performance.now.bind(performance);
  // The clock goes on, and no timer has run.
  vi.spyOn(performance, "now").mockImplementation(() => now() + 60_000);
  await client.createMessage(where, { content: "two" });
  vi.restoreAllMocks();
  await client.close();
  expect(await counts()).toEqual({ created: 2, connections: 2 });
});

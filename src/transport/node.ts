/// <reference types="node" />
import type { Agent, ClientRequest, RequestOptions } from "node:http";
import { lazy } from "./lazy.js";
import { byMockedFetch, isFetchMocked } from "./mocked-fetch.js";
import { encodeMultipart } from "./multipart.js";
import { toResponse } from "./node-response.js";
import type { OnlyOnce, Transport, TransportOptions } from "./transport.js";

export { judgeFault } from "./faults.js";

/** Node's `fetch` sends again what was answered with 421, as the Fetch standard asks. */
export const onlyOnce: OnlyOnce = (init) => init;

const http = lazy(() => process.getBuiltinModule("node:http"));
const https = lazy(() => process.getBuiltinModule("node:https"));
const net = lazy(() => process.getBuiltinModule("node:net"));
const tls = lazy(() => process.getBuiltinModule("node:tls"));

/**
 * The transport on Node: `node:http` with a keep-alive agent. It costs a fraction of `fetch`, bounds its sockets, sends a
 * request once whatever is answered, and knows whether a request was written.
 */
export function createTransport({ maxSockets, agent: given }: TransportOptions): Transport {
  // A client has one base URL: it is parsed once.
  let origin = "";
  let address: RequestOptions = {};
  let agent = given as Agent | undefined; // the caller's word, as with http.request itself
  return {
    dispatch(sent, context) {
      if (isFetchMocked()) return byMockedFetch(sent, context);
      const { url, method, headers, body } = sent;
      const { request, Agent } = (url.startsWith("https:") ? https : http)();
      agent ??= new Agent({ keepAlive: true, maxSockets, ...environmentProxy() });
      const pathAt = url.indexOf("/", 8);
      if (!url.startsWith(`${origin}/`)) {
        origin = url.slice(0, pathAt);
        const { protocol, hostname, port } = new URL(origin);
        address = { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port };
      }
      const { protocol, hostname, port } = address;
      const options = { protocol, hostname, port, path: url.slice(pathAt), method, headers, agent };
      return new Promise((resolve, reject) => {
        const outgoing = request(options);
        context.onEnd(() => outgoing.destroy());
        outgoing.on("error", reject);
        outgoing.on("response", (incoming) => resolve(toResponse(incoming, outgoing)));
        outgoing.on("upgrade", (_, socket) => {
          socket.destroy();
          outgoing.emit("error", Object.assign(new Error("the platform switched protocols"), { code: "HPE_UPGRADE" }));
        });
        // Nothing is written before the connection stands: what fails until then was surely not sent.
        whenConnected(outgoing, () => {
          context.written = true;
          if (body instanceof FormData) writeForm(outgoing, body).catch((error: Error) => outgoing.destroy(error));
          else outgoing.end(body instanceof ArrayBuffer ? new Uint8Array(body) : body);
        });
      });
    },
    close: () => given ?? agent?.destroy(),
  };
}

/** Node's own support of HTTP_PROXY and its like, where the version has it and the user asked for it. */
function environmentProxy(): object {
  return process.env["NODE_USE_ENV_PROXY"] === "1" ? { proxyEnv: process.env } : {};
}

function whenConnected(outgoing: ClientRequest, connected: () => void): void {
  outgoing.on("socket", (socket) => {
    const secure = Reflect.get(socket, "encrypted") === true;
    // The stand-in of an interceptor such as MSW connects when it was written to, not before.
    const { constructor }: object = socket;
    const real = constructor === (secure ? tls().TLSSocket : net().Socket);
    const connecting = socket.connecting || (secure && Reflect.get(socket, "secureConnecting") === true);
    if (real && connecting) socket.once(secure ? "secureConnect" : "connect", connected);
    else connected();
  });
}

async function writeForm(outgoing: ClientRequest, form: FormData): Promise<void> {
  const { type, length, chunks } = encodeMultipart(form);
  outgoing.setHeader("Content-Type", type).setHeader("Content-Length", length);
  for await (const chunk of chunks()) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  outgoing.end();
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((done) => {
    const go = (): void => {
      outgoing.off("drain", go).off("close", go);
      done();
    };
    outgoing.on("drain", go).on("close", go);
  });
}

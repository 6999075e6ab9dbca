/// <reference types="node" />
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Readable } from "node:stream";
import { decode, type Body } from "./body.js";
import { encodeMultipart } from "./multipart.js";
import type { TransportResponse, Transport, TransportOptions } from "./transport.js";

export { judgeFault } from "./faults.js";

/** What is loaded at its first use, because importing a client should cost little, and kept, because Node looks it up each time. */
function lazy<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => (loaded ??= load());
}
const http = lazy(() => process.getBuiltinModule("node:http"));
const https = lazy(() => process.getBuiltinModule("node:https"));
const net = lazy(() => process.getBuiltinModule("node:net"));
const tls = lazy(() => process.getBuiltinModule("node:tls"));
const zlib = lazy(() => process.getBuiltinModule("node:zlib"));

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
    dispatch({ url, method, headers, body }, context) {
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

function toResponse(incoming: IncomingMessage, outgoing: ClientRequest): TransportResponse {
  return {
    status: incoming.statusCode ?? 0,
    headers: {
      get(name) {
        return incoming.headersDistinct[name]?.join(", ") ?? null;
      },
    },
    readText: (maxBytes) => read(incoming, outgoing, maxBytes),
    discard() {
      incoming.destroy();
    },
  };
}

function read(incoming: IncomingMessage, outgoing: ClientRequest, maxBytes: number): Promise<Body> {
  const source = decoded(incoming);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return new Promise((done) => {
    source.on("data", (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      done({ fault: "too_large" });
      incoming.destroy();
      source.destroy();
    });
    source.on("end", () => {
      // An answer that came before the request was whole: nobody reads the rest of it.
      if (!outgoing.writableFinished) outgoing.destroy();
      try {
        done({ text: decode(chunks, bytes) });
      } catch (cause) {
        done({ fault: "broken", cause }); // longer than a string can be
      }
    });
    source.on("error", (cause) => {
      done({ fault: "broken", cause });
      // A decoder that fails leaves the rest of the answer in the socket.
      incoming.destroy();
    });
  });
}

/** The bytes of an answer as they were before the platform compressed them. */
function decoded(incoming: IncomingMessage): Readable {
  const encoding = incoming.headers["content-encoding"]?.trim().toLowerCase() || "identity";
  if (encoding === "identity") return incoming;
  const { createBrotliDecompress, createUnzip } = zlib();
  const decoder = /^(x-)?gzip$|^deflate$/.test(encoding)
    ? createUnzip()
    : encoding === "br"
      ? createBrotliDecompress()
      : undefined;
  if (!decoder) return incoming.destroy(new Error("the answer is compressed in a way that is not known here"));
  incoming.on("error", (error) => decoder.destroy(error));
  return incoming.pipe(decoder);
}

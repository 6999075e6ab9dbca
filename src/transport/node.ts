/// <reference types="node" />
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { urlToHttpOptions } from "node:url";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import type { Readable } from "node:stream";
import { encodeMultipart } from "./multipart.js";
import type { Reply, ReplyReader, Transport, TransportOptions } from "./transport.js";

/**
 * The transport on Node: `node:http` with a keep-alive agent. It costs a fraction of `fetch`, bounds its sockets, sends a
 * request once whatever is answered, and knows whether a request was written.
 */
export function createTransport({ maxSockets, agent: given }: TransportOptions): Transport {
  // A client has one base URL: it is parsed once.
  let origin = "";
  let address: RequestOptions = {};
  let agent = given as http.Agent | undefined; // the caller's word, as with http.request itself
  return {
    send(url, { method = "POST", headers, body }, line) {
      const { request, Agent } = url.startsWith("https:") ? https : http;
      agent ??= new Agent({ keepAlive: true, maxSockets, ...environmentProxy() });
      const pathAt = url.indexOf("/", 8);
      if (!url.startsWith(`${origin}/`)) {
        origin = url.slice(0, pathAt);
        address = urlToHttpOptions(new URL(origin));
      }
      const options = { ...address, path: url.slice(pathAt), method, headers: Object.fromEntries(headers), agent };
      return new Promise((resolve, reject) => {
        const outgoing = request(options);
        let wrote = false;
        line.onEnd(() => outgoing.destroy());
        outgoing.on("error", (error) => reject(Object.assign(error, { written: wrote })));
        outgoing.on("response", (incoming) => resolve(toReply(incoming, outgoing)));
        outgoing.on("upgrade", (_, socket) => {
          socket.destroy();
          outgoing.emit("error", Object.assign(new Error("the platform switched protocols"), { code: "HPE_UPGRADE" }));
        });
        // Nothing is written before the connection stands: what fails until then was surely not sent.
        whenConnected(outgoing, () => {
          wrote = true;
          line.written();
          write(outgoing, body).catch((error: Error) => outgoing.destroy(error));
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
    const secure = socket instanceof TLSSocket;
    // The stand-in of an interceptor such as MSW connects when it was written to, not before.
    const { constructor }: object = socket;
    const real = constructor === (secure ? TLSSocket : Socket);
    const connecting = socket.connecting || (secure && Reflect.get(socket, "secureConnecting") === true);
    if (real && connecting) socket.once(secure ? "secureConnect" : "connect", connected);
    else connected();
  });
}

async function write(outgoing: ClientRequest, body: BodyInit | null | undefined): Promise<void> {
  if (!(body instanceof FormData)) {
    // The client gives text, or the bytes of its raw client's request.
    outgoing.end(body instanceof ArrayBuffer ? new Uint8Array(body) : (body as string | null));
    return;
  }
  const { type, length, chunks } = encodeMultipart(body);
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

function toReply(incoming: IncomingMessage, outgoing: ClientRequest): Reply {
  return {
    status: incoming.statusCode ?? 0,
    headers: {
      get(name) {
        return incoming.headersDistinct[name]?.join(", ") ?? null;
      },
    },
    body: {
      getReader: () => read(incoming, outgoing),
      async cancel() {
        incoming.destroy();
      },
    },
  };
}

function read(incoming: IncomingMessage, outgoing: ClientRequest): ReplyReader {
  const source = decoded(incoming);
  // What came and was not asked for yet; undefined at the end.
  const ready: (Uint8Array | undefined)[] = [];
  let failure: Error | undefined;
  let wake = (): void => {};
  source.on("data", (chunk: Uint8Array) => {
    ready.push(chunk);
    source.pause();
    wake();
  });
  source.on("end", () => {
    // An answer that came before the request was whole: nobody reads the rest of it.
    if (!outgoing.writableFinished) outgoing.destroy();
    ready.push(undefined);
    wake();
  });
  source.on("error", (error) => {
    failure = error;
    wake();
  });
  return {
    async read() {
      if (ready.length === 0 && !failure) {
        source.resume();
        await new Promise<void>((done) => (wake = done));
      }
      if (failure) throw failure;
      const value = ready.shift();
      return { done: value === undefined, value };
    },
    async cancel() {
      incoming.destroy();
    },
  };
}

/** The bytes of an answer as they were before the platform compressed them. */
function decoded(incoming: IncomingMessage): Readable {
  const encoding = incoming.headers["content-encoding"]?.trim().toLowerCase() || "identity";
  if (encoding === "identity") return incoming;
  const decoder = /^(x-)?gzip$|^deflate$/.test(encoding)
    ? createUnzip()
    : encoding === "br"
      ? createBrotliDecompress()
      : undefined;
  if (!decoder) return incoming.destroy(new Error("the answer is compressed in a way that is not known here"));
  incoming.on("error", (error) => decoder.destroy(error));
  return incoming.pipe(decoder);
}

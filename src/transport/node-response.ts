/// <reference types="node" />
import type { ClientRequest, IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { decode, type Body } from "./body.js";
import { lazy } from "./lazy.js";
import type { TransportResponse } from "./transport.js";

const zlib = lazy(() => process.getBuiltinModule("node:zlib"));

/** An answer of `node:http`, and its body as it was before the platform compressed it. What is not read is let go. */
export function toResponse(incoming: IncomingMessage, outgoing: ClientRequest, letGo: () => void): TransportResponse {
  let early = false;
  incoming.on("end", () => {
    early = !outgoing.writableFinished; // asked before it is let go, which may finish it
    // Nobody reads the rest of a request that was answered before it was whole.
    if (early) letGo();
  });
  return {
    status: incoming.statusCode ?? 0,
    headers: {
      get(name) {
        return incoming.headersDistinct[name]?.join(", ") ?? null;
      },
    },
    readText: (maxBytes) => read(incoming, letGo, maxBytes),
    discard: letGo,
    isEarly: () => early,
  };
}

function read(incoming: IncomingMessage, letGo: () => void, maxBytes: number): Promise<Body> {
  const source = decoded(incoming);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return new Promise((done) => {
    source.on("data", (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      done({ fault: "too_large" });
      letGo();
      source.destroy();
    });
    source.on("end", () => {
      try {
        done({ text: decode(chunks, bytes) });
      } catch (cause) {
        done({ fault: "broken", cause }); // longer than a string can be
      }
    });
    source.on("error", (cause) => {
      done({ fault: "broken", cause });
      // A decoder that fails leaves the rest of the answer in the socket.
      letGo();
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

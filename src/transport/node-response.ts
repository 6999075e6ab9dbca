/// <reference types="node" />
import type { ClientRequest, IncomingMessage } from "node:http";
import { decode, tooLarge, type Body } from "./body.js";
import { decompress } from "./decompress.js";
import type { TransportResponse } from "./transport.js";

/** An answer of `node:http`, and its body as it was before the platform compressed it. What is not read is let go. */
export function toResponse(incoming: IncomingMessage, outgoing: ClientRequest, letGo: () => void): TransportResponse {
  let early = false;
  incoming.on("end", () => {
    early = !outgoing.writableFinished; // asked before it is let go, which may finish it
    // Nobody reads the rest of a request that was answered before it was whole.
    if (early) letGo();
  });
  const get = (name: string): string | null => incoming.headersDistinct[name]?.join(", ") ?? null;
  return {
    status: incoming.statusCode ?? 0,
    headers: { get },
    readText: (maxBytes) => read(incoming, get("content-encoding"), letGo, maxBytes),
    discard: letGo,
    isEarly: () => early,
  };
}

function read(incoming: IncomingMessage, encodings: string | null, letGo: () => void, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return new Promise((done) => {
    incoming.on("data", (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      done(tooLarge(maxBytes));
      letGo();
    });
    incoming.on("end", () => {
      done(encodings ? decompress(chunks, encodings, maxBytes) : { text: decode(chunks, bytes) });
    });
    incoming.on("error", (cause) => done({ fault: "broke off", cause }));
  });
}

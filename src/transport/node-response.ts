/// <reference types="node" />
import type { ClientRequest, IncomingMessage } from "node:http";
import { decode, tooLarge, type Body } from "./body.js";
import { decompress } from "./decompress.js";
import type { TransportResponse } from "./transport.js";

/** An answer of `node:http`, and its body as it was before the platform compressed it. What is not read is let go. */
export function toResponse(incoming: IncomingMessage, outgoing: ClientRequest, letGo: () => void): TransportResponse {
  const get = (name: string): string | null => incoming.headersDistinct[name]?.join(", ") ?? null;

  const readText = (maxBytes: number): Promise<Body> =>
    new Promise((done) => {
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      incoming.on("data", (chunk: Uint8Array) => {
        bytes += chunk.byteLength;
        chunks.push(chunk);
        if (bytes <= maxBytes) return;
        done(tooLarge(maxBytes));
        letGo();
      });
      incoming.on("end", () => {
        const encodings = get("content-encoding");
        const body = encodings ? decompress(chunks, encodings, maxBytes) : { text: decode(chunks, bytes) };
        if (outgoing.writableFinished) return done(body);
        // What it shows is another message, or a part of this one; and nobody reads the rest of the request.
        done({ fault: "came before the request was whole", ...body });
        letGo();
      });
      incoming.on("error", (cause) => done({ fault: "broke off", cause }));
    });

  return { status: incoming.statusCode ?? 0, headers: { get }, readText, discard: letGo };
}

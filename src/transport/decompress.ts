/// <reference types="node" />
import { decode, tooLarge, type Body } from "./body.js";
import { lazy } from "./lazy.js";

const zlib = lazy(() => process.getBuiltinModule("node:zlib"));

/** What a server that compresses again and again has in mind. */
const MOST_ENCODINGS = 5;

/** The text of a body as it was before the platform compressed it: by each encoding in turn, the last one first. */
export function decompress(chunks: readonly Uint8Array[], encodings: string, maxBytes: number): Body {
  const names = encodings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const given = names.filter((name) => name && name !== "identity").reverse();
  const unknown = given[MOST_ENCODINGS] ?? given.find((name) => !/^((x-)?gzip|deflate|br)$/.test(name));
  if (unknown) return { fault: `is encoded as ${JSON.stringify(unknown.slice(0, 40))}, which is not known here` };
  try {
    let bytes: Uint8Array = Buffer.concat(chunks);
    for (const name of given) bytes = decoded(bytes, name, maxBytes);
    return { text: decode([bytes], bytes.byteLength) };
  } catch (cause) {
    return Object(cause).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(maxBytes) : { fault: "broke off", cause };
  }
}

function decoded(bytes: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array {
  const [first] = bytes;
  if (first === undefined) return bytes;
  const { brotliDecompressSync, inflateRawSync, unzipSync } = zlib();
  // What is called deflate has a header by the standard and none by custom; fetch takes both, too.
  const isRaw = encoding === "deflate" && (first & 0x0f) !== 8;
  const decompressSync = encoding === "br" ? brotliDecompressSync : isRaw ? inflateRawSync : unzipSync;
  return decompressSync(bytes, { maxOutputLength });
}

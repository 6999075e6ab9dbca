import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { answer, BOMBS, chunk, head, JSON_TYPE, PAGE, WHOLE } from "./answers.js";
import { after, answers, either, type Fault } from "./fault.js";
import type { Peer } from "./server.js";

// Answers that are not HTTP, not what their head says, or more than anyone wants to read.

const CRLF = "\r\n";
const CHUNKED = head(200, JSON_TYPE, "Connection: close", "Transfer-Encoding: chunked");
const CLOSED = head(200, JSON_TYPE, "Connection: close");
const LENGTH = `Content-Length: ${WHOLE.length}`;

const NOT_HTTP: readonly [name: string, bytes: string | Uint8Array][] = [
  ["garbage bytes", Uint8Array.from({ length: 512 }, (_, at) => (at * 151 + 7) % 256)],
  ["JSON without HTTP", WHOLE],
  ["a page without HTTP", PAGE],
  ["a status that is not a number", `HTTP/1.1 abc OK${CRLF}${LENGTH}${CRLF}${CRLF}${WHOLE}`],
  ["a status of four digits", `HTTP/1.1 2000 OK${CRLF}${LENGTH}${CRLF}${CRLF}${WHOLE}`],
  ["a protocol of another name", `HTP/1.1 200 OK${CRLF}${LENGTH}${CRLF}${CRLF}${WHOLE}`],
  ["two differing Content-Lengths", head(200, JSON_TYPE, LENGTH, "Content-Length: 5") + WHOLE],
  ["a Content-Length that is no number", head(200, JSON_TYPE, "Content-Length: many") + WHOLE],
  ["a negative Content-Length", head(200, JSON_TYPE, "Content-Length: -1") + WHOLE],
  ["a length and chunks", head(200, JSON_TYPE, LENGTH, "Transfer-Encoding: chunked") + chunk(WHOLE) + chunk("")],
  ["a header line without a colon", head(200, "no colon here", LENGTH) + WHOLE],
  ["a header of 64 KiB", head(200, `X-Long: ${"a".repeat(65_536)}`, LENGTH) + WHOLE],
  ["10,000 headers", head(200, ...Array.from({ length: 10_000 }, (_, at) => `X-${at}: ${at}`), LENGTH) + WHOLE],
];

const PROTOCOL: Fault[] = [
  ...NOT_HTTP.flatMap(([name, bytes]) => either(name, "unknown protocol", (peer) => peer.end(bytes))),
  // undici has its own code for these two, the one of a connection that broke.
  ...either(
    "an unasked 100, then the answer",
    ["unknown network", "unknown protocol"],
    (peer) => peer.end(Buffer.concat([Buffer.from(head(100)), answer(500)])),
    // RFC 9110 asks clients to take it, which fetch does not.
    { node: { says: "unknown server" } },
  ),
  ...either("an unasked 101", ["unknown network", "unknown protocol"], (peer) =>
    peer.end(head(101, "Connection: upgrade", "Upgrade: websocket")),
  ),
  answers("a 102, then the message", "sent", 1, Buffer.concat([Buffer.from(head(102)), answer(200)])),
  answers("a 103, then the message", "sent", 1, Buffer.concat([Buffer.from(head(103, "Link: </a>")), answer(200)])),
];

const gzip = (body: Uint8Array, status = 200): Buffer => answer(status, Buffer.from(body), "Content-Encoding: gzip");
const ZIPPED = gzipSync(WHOLE);
const BAD_CHECKSUM = Buffer.from(ZIPPED).fill(0, ZIPPED.length - 8);

const FRAMING: Fault[] = [
  ...[
    ["a body shorter than its Content-Length", head(200, JSON_TYPE, "Content-Length: 500") + WHOLE],
    ["a Content-Length shorter than the JSON", head(200, JSON_TYPE, "Content-Length: 20") + WHOLE],
    ["a Content-Length of 0 before the JSON", head(200, JSON_TYPE, "Content-Length: 0") + WHOLE],
    ["a chunk that is cut", CHUNKED + chunk(WHOLE).slice(0, -10)],
    ["a chunk size that is no number", CHUNKED + "xyz" + CRLF + WHOLE + CRLF + chunk("")],
    ["a chunk size beyond all numbers", CHUNKED + "F".repeat(20) + CRLF + WHOLE + CRLF + chunk("")],
    ["a chunk longer than its size", CHUNKED + "4" + CRLF + WHOLE + CRLF + chunk("")],
    ["cut JSON in a whole body", answer(200, WHOLE.slice(0, -1))],
    ["cut JSON up to the end of the connection", CLOSED + WHOLE.slice(0, -1)],
    ["two JSON texts", answer(200, WHOLE + WHOLE)],
    ["JSON in UTF-16", answer(200, Buffer.from(WHOLE, "utf16le"))],
    ["bad gzip", gzip(Buffer.from(WHOLE))],
    ["gzip cut in the middle", gzip(ZIPPED.subarray(0, 30))],
    ["gzip with a bad checksum", gzip(BAD_CHECKSUM)],
    ["gzip that was not told of", answer(200, ZIPPED)],
    ["bad brotli", answer(200, Buffer.from(WHOLE), "Content-Encoding: br")],
    ["bad deflate", answer(200, Buffer.from(WHOLE), "Content-Encoding: deflate")],
  ].flatMap(([name, bytes]) => either(String(name), "unknown response", (peer) => peer.end(bytes))),
  ...either("bad gzip on 500", "unknown server", (peer) => peer.end(gzip(Buffer.from("oops"), 500))),
  // The status is proof enough, whatever became of the words with it.
  answers("bad gzip on 422", "unknown server", 0, gzip(Buffer.from("oops"), 422), { status: 422 }),
  answers("a cut body on 404", "rejected not_found", 0, head(404, JSON_TYPE, "Content-Length: 99") + '{"er', {
    status: 404,
  }),
  answers("a message in gzip", "sent", 1, gzip(ZIPPED)),
  answers("a message in deflate", "sent", 1, answer(200, deflateSync(WHOLE), "Content-Encoding: deflate")),
  answers("a message in bare deflate", "sent", 1, answer(200, deflateRawSync(WHOLE), "Content-Encoding: deflate")),
  answers(
    "a message in gzip and then in brotli",
    "sent",
    1,
    answer(200, brotliCompressSync(ZIPPED), "Content-Encoding: gzip, BR"),
  ),
  answers("a message that is encoded as itself", "sent", 1, answer(200, WHOLE, "Content-Encoding: identity")),
  answers("a message in chunks of one byte", "sent", 1, CHUNKED + [...WHOLE, ""].map(chunk).join("")),
  answers("a message up to the end of the connection", "sent", 1, CLOSED + WHOLE),
  answers("a message over HTTP/1.0", "sent", 1, `HTTP/1.0 200 OK${CRLF}${JSON_TYPE}${CRLF}${CRLF}${WHOLE}`),
  answers("a message after a byte order mark", "sent", 1, answer(200, "\ufeff" + WHOLE)),
  // On a connection that was to be closed, undici 6 of Node 20 takes what it got; the JSON shows that it is whole.
  answers("a message in chunks without the last one", ["sent", "unknown response"], 1, CHUNKED + chunk(WHOLE)),
  answers(
    "a message after a header with a blank in its name",
    ["sent", "unknown protocol"],
    1,
    head(200, "A b: 1", "Connection: close", LENGTH) + WHOLE,
  ),
  answers("garbage after a whole message", "sent", 1, Buffer.concat([answer(200), Buffer.from("garbage")])),
];

/** Writes at full speed until the client has enough. */
async function flood(peer: Peer, begin: string, piece: string): Promise<void> {
  await peer.write(begin);
  for (;;) await peer.write(piece);
}

const SPACE = " ".repeat(65_536);
const HUGE = WHOLE.padEnd(8 * 2 ** 20);

const TOO_MUCH: Fault[] = [
  ...[200, 500].flatMap((status) => [
    ...either(`an endless body on ${status}`, "unknown response", (peer) =>
      flood(peer, head(status, "Connection: close") + WHOLE, SPACE),
    ),
    ...either(`an endless body in chunks on ${status}`, "unknown response", (peer) =>
      flood(peer, head(status, "Transfer-Encoding: chunked") + chunk(WHOLE), chunk(SPACE)),
    ),
    ...either(`a body of 8 MiB on ${status}`, "unknown response", (peer) => peer.end(answer(status, HUGE))),
    ...either(`a body that says it has 1 TiB on ${status}`, "unknown response", (peer) =>
      flood(peer, head(status, `Content-Length: ${2 ** 40}`) + WHOLE, SPACE),
    ),
    ...Object.entries(BOMBS).flatMap(([coding, bomb]) =>
      either(`a bomb of ${coding} on ${status}`, "unknown response", (peer) =>
        peer.end(answer(status, bomb, `Content-Encoding: ${coding}`)),
      ),
    ),
  ]),
  // As documented: too long an answer is not read, whatever its status.
  answers("a body of 8 MiB on 422", "unknown response", 0, answer(422, HUGE), { status: 422 }),
  after("endless headers", "unknown protocol", 1, (peer) => flood(peer, "HTTP/1.1 200 OK\r\n", "A: b\r\n".repeat(99))),
  after(
    "an endless reason phrase",
    ["unknown protocol", "unknown timeout"],
    1,
    (peer) => flood(peer, "HTTP/1.1 200 ", "OK".repeat(99)),
    { timeoutMs: 1000 },
  ),
  answers("as many bytes as are allowed", "sent", 1, answer(200, WHOLE.padEnd(2 ** 20))),
  answers("one byte more than is allowed", "unknown response", 1, answer(200, WHOLE.padEnd(2 ** 20 + 1))),
];

export const BYTES: readonly Fault[] = [...PROTOCOL, ...FRAMING, ...TOO_MUCH];

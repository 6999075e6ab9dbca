import { answer, chunk, head, JSON_TYPE, MESSAGE, WHOLE } from "./answers.js";
import { after, either, SOON, type Fault } from "./fault.js";
import type { Peer } from "./server.js";

// Connections that break, fall silent or trickle, at each step of a request and its answer.

const LARGE = 16 * 2 ** 20; // more than the buffers of both sides hold
const STALL = { timeoutMs: SOON };
const OPEN = head(200, JSON_TYPE, "Content-Length: 100000");
const CHUNKED = head(200, JSON_TYPE, "Transfer-Encoding: chunked");
const HALF = WHOLE.slice(0, 20);

/** The ways an answer can come to an end too early, by how much of it was there. */
const STEPS: readonly [where: string, part: string, inBody?: "in body"][] = [
  ["before the answer", ""],
  ["after one byte", "H"],
  ["in the status line", "HTTP/1.1 20"],
  ["after the status line", "HTTP/1.1 200 OK\r\n"],
  ["in a header", "HTTP/1.1 200 OK\r\nContent-Ty"],
  ["after the headers", OPEN, "in body"],
  ["in the body", OPEN + HALF, "in body"],
  ["after the JSON, before the last byte", OPEN + WHOLE, "in body"],
  ["in a chunk", CHUNKED + "5a\r\n" + HALF, "in body"],
  ["before the last chunk", CHUNKED + chunk(WHOLE), "in body"],
  ["in an error body", head(500, JSON_TYPE, "Content-Length: 100") + '{"error":"', "in body"],
];

const BREAKS: Fault[] = [
  {
    name: "reset on accept",
    // Seen while connecting, it proves that nothing was sent; seen a moment later, it proves nothing.
    says: ["not_sent connect", "unknown network"],
    created: 0,
    serve: (peer) => peer.reset(),
    partly: true,
    retries: 0,
  },
  {
    name: "FIN on accept",
    says: ["unknown network", "unknown timeout"],
    // Whether the connection still stood when it was to be written is for the operating system to decide.
    node: { says: ["unknown network", "unknown timeout", "not_sent connect", "not_sent timeout"], retries: 0 },
    created: 0,
    serve: (peer) => peer.end(),
    partly: true,
    reconnects: true,
    // Long enough for a machine that stands still for a moment.
    timeoutMs: 2000,
  },
  {
    name: "reset at the first byte of the request",
    says: "unknown network",
    created: 0,
    async serve(peer) {
      await peer.arrived(1);
      peer.reset();
    },
    partly: true,
  },
  {
    name: "reset after the head of the request",
    says: "unknown network",
    created: 0,
    async serve(peer) {
      await peer.head();
      peer.reset();
    },
    partly: true,
  },
  {
    name: "reset in the middle of a large body",
    says: "unknown network",
    created: 0,
    async serve(peer) {
      await peer.arrived(2 ** 20);
      peer.reset();
    },
    partly: true,
    length: LARGE,
  },
  {
    name: "FIN in the middle of a large body",
    says: "unknown network",
    created: 0,
    async serve(peer) {
      await peer.arrived(2 ** 20);
      peer.end();
    },
    partly: true,
    length: LARGE,
  },
  ...STEPS.flatMap(([where, part, inBody]) => {
    const failed = part.includes(" 500 ");
    const says = failed ? "unknown server" : inBody ? "unknown response" : "unknown network";
    // The FIN comes with the bytes; a reset can overtake them unless they are read first.
    const cut = (peer: Peer): void => peer.end(part);
    const reset = async (peer: Peer): Promise<void> => {
      await peer.write(part);
      await peer.rest(30);
      peer.reset();
    };
    return [
      ...either(`FIN ${where}`, says === "unknown network" ? [says, "unknown protocol"] : says, cut),
      ...either(`reset ${where}`, inBody ? [says, "unknown network"] : says, reset),
    ];
  }),
  after("reset after a whole answer", ["sent", "unknown network", "unknown response"], 1, async (peer) => {
    await peer.write(answer(200));
    peer.reset();
  }),
];

const STALLS: Fault[] = [
  { name: "silence on accept", says: "unknown timeout", created: 0, serve: () => {}, partly: true, ...STALL },
  {
    name: "silence on accept, deaf too",
    says: "unknown timeout",
    created: 0,
    serve: (peer) => peer.deaf(),
    partly: true,
    ...STALL,
  },
  {
    name: "deaf in the middle of a large body",
    says: "unknown timeout",
    created: 0,
    async serve(peer) {
      await peer.head();
      peer.deaf();
    },
    partly: true,
    length: LARGE,
    timeoutMs: 4 * SOON, // a busy machine takes its time to write so much
  },
  ...STEPS.flatMap(([where, part]) => either(`silence ${where}`, "unknown timeout", (peer) => peer.write(part), STALL)),
];

/** One byte each 5 ms, which no timer between two bytes ever ends. */
async function drip(peer: Peer, begin: string, one: string): Promise<void> {
  await peer.write(begin);
  for (;;) {
    await peer.write(one);
    await peer.rest(5);
  }
}

const DRIPS: Fault[] = [
  ...either("a dripping reason phrase", "unknown timeout", (peer) => drip(peer, "HTTP/1.1 200 O", "K"), STALL),
  ...either("dripping header lines", "unknown timeout", (peer) => drip(peer, "HTTP/1.1 200 OK\r\n", "A: b\r\n"), STALL),
  ...either("a dripping body", "unknown timeout", (peer) => drip(peer, OPEN + '{"content":"', "a"), STALL),
  ...either("a dripping chunked body", "unknown timeout", (peer) => drip(peer, CHUNKED, chunk(" ")), STALL),
  ...either("blanks that drip after the JSON", "unknown timeout", (peer) => drip(peer, OPEN + WHOLE, " "), STALL),
  ...either(
    "a dripping error body",
    "unknown timeout",
    (peer) => drip(peer, head(500, "Connection: close"), "a"),
    STALL,
  ),
  ...either("endless 102", "unknown timeout", (peer) => drip(peer, "", "HTTP/1.1 102 Processing\r\n\r\n"), STALL),
  ...either("endless 103", "unknown timeout", (peer) => drip(peer, "", "HTTP/1.1 103 Early Hints\r\n\r\n"), STALL),
  after("a whole answer, byte by byte", "sent", 1, async (peer) => {
    for (const byte of answer(200).toString()) await peer.write(byte);
    peer.end();
  }),
];

/** Answers that come before the message was read. That they are true is for the server to see to. */
const EARLY: Fault[] = [
  {
    name: "413 to a large body before reading it",
    says: "rejected validation",
    status: 413,
    created: 0,
    async serve(peer) {
      await peer.head();
      peer.end(answer(413, '{"error":"too large"}'));
    },
    partly: true,
    length: LARGE,
  },
  {
    name: "413 to a large body before reading it, then a reset",
    says: ["rejected validation", "unknown network", "unknown response"],
    created: 0,
    async serve(peer) {
      await peer.head();
      peer.deaf();
      await peer.write(answer(413, '{"error":"too large"}'));
      peer.reset();
    },
    partly: true,
    length: LARGE,
  },
  {
    name: "200 without a message to a large body before reading it",
    says: "unknown response",
    created: 0,
    async serve(peer) {
      await peer.head();
      peer.end(answer(200, '{"status":"accepted"}'));
    },
    partly: true,
    length: LARGE,
  },
  {
    name: "200 with the message to a large body before all of it is there",
    says: "sent",
    node: { says: "unknown response" }, // fetch does not tell what it has written
    created: 1,
    async serve(peer) {
      await peer.head();
      peer.commit();
      peer.end(answer(200, JSON.stringify({ ...MESSAGE, content: "cut short" })));
    },
    partly: true,
    length: LARGE,
  },
  {
    name: "408 to a connection that said nothing yet",
    // The bytes may be there before the request is on its way, and are then no answer to it.
    says: ["unknown timeout", "unknown network"],
    created: 0,
    serve: (peer) => peer.end(answer(408, "")),
    partly: true,
  },
];

export const CONNECTIONS: readonly Fault[] = [...BREAKS, ...STALLS, ...DRIPS, ...EARLY];

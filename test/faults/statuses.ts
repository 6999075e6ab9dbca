import { answer, PAGE, WHOLE } from "./answers.js";
import { answers, either, type Fault, type Says } from "./fault.js";

// What each status proves, and how long it asks to wait.

const ERROR = '{"error":"this is the problem"}';

/** A status that may come from in front of the server as well as from behind it, so that both are tried. */
function unclear(status: number, says: Says, body = ERROR): Fault[] {
  return either(`${status}`, says, (peer) => peer.end(answer(status, body)), { status });
}

/** A status that proves that nothing was created. */
function refusal(status: number, says: Says, body = ERROR): Fault {
  return answers(`${status}${body === ERROR ? "" : ` with the body '${body}'`}`, says, 0, answer(status, body), {
    status,
  });
}

/** The first request is turned away, the second one creates the message. */
function recovers(status: number, ...lines: string[]): Fault {
  return {
    name: `${status}${lines.map((line) => `, ${line}`)}, then the message`,
    says: "sent",
    created: 1,
    attempts: 2,
    async serve(peer) {
      await peer.request();
      if (peer.number === 1) return peer.end(answer(status, ERROR, ...lines));
      peer.commit();
      peer.end(answer(200));
    },
  };
}

// Half of what calls an answer like these a success comes from an `if (error)`.
const FALSY = ["", "null", "false", "0", '""', "[]"];

const SINGLE: Fault[] = [
  answers("200", "sent", 1, answer(200)),
  answers("201", "sent", 1, answer(201)),
  ...[202, 203, 206, 207, 299].flatMap((status) => unclear(status, "unknown response", WHOLE)),
  ...[204, 205].flatMap((status) => unclear(status, "unknown response", "")),
  ...[401, 403].map((status) => refusal(status, "rejected auth")),
  // fetch of Node 20 keeps this status to itself.
  answers("407", ["not_sent auth", "unknown network"], 0, answer(407, ERROR)),
  ...[404, 410].map((status) => refusal(status, "rejected not_found")),
  ...unclear(408, "unknown timeout"),
  ...unclear(409, "unknown conflict"),
  ...[400, 405, 406, 411, 413, 414, 415, 431].map((status) => refusal(status, "rejected validation")),
  // Chatwoot answers so what failed after the commit, too; a validation speaks before it.
  ...either("422", "unknown server", (peer) => peer.end(answer(422, '{"error":"undefined method"}')), { status: 422 }),
  refusal(422, "rejected validation", '{"error":"Validation failed: Content is too long"}'),
  ...[402, 412, 418, 423, 424, 426, 428, 451, 499].map((status) => refusal(status, "rejected http")),
  ...[501, 505, 525, 526].map((status) => refusal(status, "not_sent server")),
  ...[500, 502, 503, 504, 507, 508, 511, 520, 522, 524, 530, 599].flatMap((status) =>
    unclear(status, "unknown server"),
  ),
  ...[600, 999].flatMap((status) => unclear(status, "unknown http")),
  ...[500, 502, 503, 504].flatMap((status) =>
    either(
      `a page on ${status}`,
      "unknown server",
      (peer) => peer.end(answer(status, PAGE, "Content-Type: text/html")),
      { status },
    ),
  ),
  ...FALSY.flatMap((body) => [
    refusal(401, "rejected auth", body),
    refusal(404, "rejected not_found", body),
    refusal(422, "unknown server", body),
    refusal(501, "not_sent server", body),
    refusal(502, "unknown server", body),
  ]),
  ...either("the message on 500", "unknown server", (peer) => peer.end(answer(500)), { status: 500 }),
  ...either("Retry-After: 0 on 503", "unknown server", (peer) => peer.end(answer(503, ERROR, "Retry-After: 0")), {
    status: 503,
    retryAfterMs: 0,
  }),
  ...either("x-should-retry: true on 500", "unknown server", (peer) =>
    peer.end(answer(500, ERROR, "X-Should-Retry: true", "Retry-After: 0")),
  ),
];

const RETRIED: Fault[] = [
  ...(["425 http", "429 rate_limit", "521 server", "523 server"] as const).flatMap((row) => {
    const [status, reason] = row.split(" ") as [string, "http" | "rate_limit" | "server"]; // as the rows have it
    const turned = answer(Number(status), ERROR, "Retry-After: 0");
    const says = `not_sent ${reason}` as const;
    return [
      answers(`${status}, always`, says, 0, turned, { status: Number(status), attempts: 3, retryAfterMs: 0 }),
      answers(`${status}, no retries`, says, 0, turned, { status: Number(status), retries: 0 }),
      recovers(Number(status)),
    ];
  }),
  {
    name: "429, then a 500",
    says: "unknown server",
    created: 1,
    attempts: 2,
    status: 500,
    async serve(peer) {
      await peer.request();
      if (peer.number === 1) return peer.end(answer(429, ERROR, "Retry-After: 0"));
      peer.commit();
      peer.end(answer(500, ERROR));
    },
  },
  {
    name: "429, then a reset",
    says: "unknown network",
    created: 1,
    attempts: 2,
    async serve(peer) {
      await peer.request();
      if (peer.number === 1) return peer.end(answer(429, ERROR, "Retry-After: 0"));
      peer.commit();
      peer.reset();
    },
  },
];

const NOW = "Date: Wed, 21 Oct 2015 07:28:00 GMT";

/** What a `Retry-After` means, in ms; null: nothing. */
const WAITS: readonly [line: string, retryAfterMs: number | null, date?: string][] = [
  ["Retry-After: 0", 0],
  ["Retry-After: 000", 0],
  // By the clock of the server, which is years behind; by ours it would be long past.
  ["Retry-After: Wed, 21 Oct 2015 07:28:00 GMT", 0, NOW],
  ["Retry-After: Wed, 21 Oct 2015 07:27:00 GMT", 0, NOW],
  ["Retry-After: Wed, 21 Oct 2015 07:27:00 GMT", 0],
  ["Retry-After: -1", null],
  ["Retry-After: +1", null],
  ["Retry-After: 1.5", null],
  ["Retry-After: 1e9", null],
  ["Retry-After: 0x10", null],
  ["Retry-After: soon", null],
  ["Retry-After:", null],
  ["Retry-After: 1, 2", null],
  ["Retry-After: 1\r\nRetry-After: 2", null],
  ["Retry-After: Infinity", null],
  ["Retry-After: NaN", null],
  ["Retry-After: Wed, 99 Oct 2015 99:99:99 GMT", null],
  ["Retry-After: 2015-10-21T07:28:00Z", null],
];

/** What is too long to wait for, at all or within the call. */
const TOO_LONG: readonly [line: string, retryAfterMs: number, timeoutMs: number, date?: string][] = [
  ["Retry-After: 1", 1000, 900],
  ["Retry-After: 60", 60_000, 30_000],
  ["Retry-After: 61", 61_000, 120_000],
  ["Retry-After: 86400", 86_400_000, 2 ** 31 - 1],
  // A timer of more than 2^31 ms fires at once, which would make a storm of retries.
  ["Retry-After: 2147484", 2_147_484_000, 2 ** 31 - 1],
  ["Retry-After: 9999999999", 9_999_999_999_000, 2 ** 31 - 1],
  ["Retry-After: Wed, 21 Oct 2015 07:28:01 GMT", 1000, 900, NOW],
  ["Retry-After: Wed, 21 Oct 2015 07:29:01 GMT", 61_000, 120_000, NOW],
];

const RETRY_AFTER: Fault[] = [
  ...WAITS.map(([line, retryAfterMs, date]) =>
    answers(
      `429, ${line.replace("\r\n", ", ")}${date ? `, ${date}` : ""}`,
      "not_sent rate_limit",
      0,
      answer(429, ERROR, line, ...(date ? [date] : [])),
      // What asks for nothing is tried again after a wait of our own.
      { status: 429, retryAfterMs, retries: 1, attempts: 2 },
    ),
  ),
  ...TOO_LONG.map(([line, retryAfterMs, timeoutMs, date]) =>
    answers(
      `429, ${line}${date ? `, ${date}` : ""}, of ${timeoutMs} ms`,
      "not_sent rate_limit",
      0,
      answer(429, ERROR, line, ...(date ? [date] : [])),
      { status: 429, retryAfterMs, timeoutMs },
    ),
  ),
  // Longer than any number of seconds that is written in ten digits, and no reason to come back sooner.
  answers("429, Retry-After: 99999999999", "not_sent rate_limit", 0, answer(429, ERROR, "Retry-After: 99999999999"), {
    status: 429,
    timeoutMs: 2 ** 31 - 1,
  }),
  recovers(429, "Retry-After: 1"),
  recovers(429, "Retry-After: Wed, 21 Oct 2015 07:28:01 GMT", NOW),
];

export const ANSWERED: readonly Fault[] = [...SINGLE, ...RETRIED, ...RETRY_AFTER];

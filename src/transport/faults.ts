import type { Failure } from "../outcome/failure.js";
import type { Outcome, Reason } from "../outcome/outcome.js";
import type { Written } from "./transport.js";
import { UNRECOGNISED_FAULT } from "./unrecognised-fault.js";

type Fault = readonly [words: string, outcome: Outcome, reason: Reason, signs: RegExp, retry?: "retry"];

/**
 * The faults that Node, Bun and Deno tell apart, by what a link of an error says: its code, its system call, and behind a
 * colon its words. The first row that fits counts. The codes are those of Node and Bun; the words are those of Deno, Bun
 * and node-fetch, of a TLS handshake that was cut, and of a port that is forbidden.
 *
 * A row of `not_sent` has signs that nothing shows later than a connection is made. A code of the kernel is none without
 * its system call: `read` ends in EHOSTUNREACH and ECONNREFUSED too, when a route goes away under a request. Nor is a code
 * of TLS, but for a certificate: what is no TLS may come at any time.
 */
export const FAULTS: readonly Fault[] = [
  [
    "the TLS handshake failed",
    "not_sent",
    "tls",
    /^(CERT_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)|^ECONNRESET \S+ : Client network socket disconnected before secure TLS|^\S+ \S+ : error sending request for url \(\S+\): client error \(Connect\): invalid peer certificate/,
  ],
  ["TLS failed", "unknown", "tls", /^ERR_SSL_/],
  [
    "no connection was made",
    "not_sent",
    "connect",
    /^\S+ (connect|getaddrinfo) |^(ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) |^UND_ERR_ABORTED \S+ : Proxy response |^\S+ undefined : (Unable to connect|request to \S+ failed, reason: (connect|getaddrinfo) |error sending request for url \(\S+\): client error \(Connect\)|bad port$|Fetch failed: Requests to port \d+ are blocked$)/,
    "retry",
  ],
  [
    "the answer is not valid HTTP",
    "unknown",
    "protocol",
    /^(HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES)|does not match the HTTP/,
  ],
  ["the platform did not answer in time", "unknown", "timeout", /^(UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT) /],
  ["the connection broke", "unknown", "network", /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|UND_ERR_SOCKET|UND_ERR_ABORTED)/],
];

const CA_HINT = "; for a CA of your own set NODE_EXTRA_CA_CERTS, or give an agent that has it as ca";

type Link = Readonly<Partial<Record<string, unknown>>>;

// An error, whatever was thrown; every object has optional members.
const linkOf = (error: unknown): Link => Object(error) as Link;
// An object is no sign, and may not even have a text.
const sign = (value: unknown): string => (typeof value === "object" ? "" : String(value));
const signsOf = ({ code, syscall, message }: Link): string => `${sign(code)} ${sign(syscall)} : ${sign(message)}`;
/** What is under it: all that an AggregateError gathered, else its cause. */
const under = ({ errors, cause }: Link): readonly Link[] =>
  Array.isArray(errors) && errors.length > 0 ? errors.map(linkOf) : cause ? [linkOf(cause)] : [];

/** An error and all that is under it, the outermost first. */
function* links(link: Link, depth = 0): Generator<Link> {
  yield link;
  if (depth < 5) for (const one of under(link)) yield* links(one, depth + 1);
}

/** Whether an error proves it itself, or says nothing itself and all that is under it proves it. */
function proves(link: Link, signs: RegExp, depth = 0): boolean {
  const rest = under(link);
  const gathers = Array.isArray(link["errors"]);
  if (!gathers && signs.test(signsOf(link))) return true;
  const silent = gathers || typeof link["code"] !== "string"; // the code of a DOMException is a number
  return depth < 5 && silent && rest.length > 0 && rest.every((one) => proves(one, signs, depth + 1));
}

/** What the error of a transport proves, by what it says, and by whether the transport had written. */
export function judgeFault(error: unknown, written: Written): Failure {
  const all = [...links(linkOf(error))];
  const code = all.map((link) => link["code"]).find((one) => typeof one === "string");
  const ownCa = /SELF_SIGNED|UNABLE_TO/.test(String(code)) ? CA_HINT : "";
  const describe = (words: string): string => (code === undefined ? words : `${words} (${code})${ownCa}`);
  const row = FAULTS.find(([, outcome, , signs]) =>
    // Whatever an error says, what was written was written.
    outcome === "not_sent"
      ? written !== true && proves(linkOf(error), signs)
      : all.some((link) => signs.test(signsOf(link))),
  );
  const failure: Failure = row
    ? { problem: describe(row[0]), outcome: row[1], reason: row[2], retry: row[4] !== undefined }
    : { ...UNRECOGNISED_FAULT, problem: describe(UNRECOGNISED_FAULT.problem) };
  if (failure.outcome === "not_sent" || written) return failure;
  if (failure.reason === "tls") return { ...failure, outcome: "not_sent" };
  const broke = describe("it failed before the request was written");
  return { problem: broke, outcome: "not_sent", reason: "connect", retry: true };
}

import type { Failure } from "../outcome/failure.js";
import type { Outcome, Reason } from "../outcome/send-error.js";
import { UNRECOGNISED_FAULT } from "./unrecognised-fault.js";

type Fault = readonly [words: string, outcome: Outcome, reason: Reason, signs: RegExp, retry?: "retry"];

/**
 * The faults that Node, Bun and Deno tell apart; the first row that fits counts. The codes are those of Node and Bun; the
 * words are those of Deno, and of a TLS handshake that was cut.
 */
export const FAULTS: readonly Fault[] = [
  [
    "the TLS handshake failed",
    "not_sent",
    "tls",
    /^[^:]*\b(CERT_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_(WRONG_VERSION|PACKET_LENGTH|UNSUPPORTED_PROTOCOL|TLSV1_UNRECOGNIZED_NAME|[\w/]+_ALERT_(HANDSHAKE|PROTOCOL)))|before secure TLS connection|invalid peer certificate/m,
  ],
  ["TLS failed", "unknown", "tls", /^[^:]*\bERR_SSL_/m],
  [
    "no connection was made",
    "not_sent",
    "connect",
    /^[^:]*\b(connect|getaddrinfo|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) |client error \(Connect\)|: bad port$|: Fetch failed: Requests to port \d+ are blocked$/m,
    "retry",
  ],
  [
    "the answer is not valid HTTP",
    "unknown",
    "protocol",
    /^(HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES)|does not match the HTTP/m,
  ],
  ["the platform did not answer in time", "unknown", "timeout", /^(UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT) /m],
  ["the connection broke", "unknown", "network", /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR_SOCKET|UND_ERR_ABORTED)/m],
];

/** An error and its causes, the outermost first. */
function* chain(error: unknown, depth = 0): Generator<Partial<Record<string, unknown>>> {
  if (typeof error !== "object" || error === null || depth > 5) return;
  yield { ...error, message: "message" in error ? error.message : "" };
  if ("cause" in error) yield* chain(error.cause, depth + 1);
  if ("errors" in error && Array.isArray(error.errors)) for (const one of error.errors) yield* chain(one, depth + 1);
}

/** What the error of a transport proves, by its code, its system call and its words, and by whether it had written. */
export function judgeFault(error: unknown, written: boolean): Failure {
  const links = [...chain(error)];
  const signs = links.map(({ code, syscall, message }) => `${code} ${syscall} : ${message}`).join("\n");
  const code = links.map((link) => link["code"]).find((one) => typeof one === "string");
  const describe = (words: string): string => (code === undefined ? words : `${words} (${code})`);
  const row = FAULTS.find(([, , , sign]) => sign.test(signs));
  const failure: Failure = row
    ? { problem: describe(row[0]), outcome: row[1], reason: row[2], retry: row[4] !== undefined }
    : { ...UNRECOGNISED_FAULT, problem: describe(UNRECOGNISED_FAULT.problem) };
  if (failure.outcome === "not_sent" || written) return failure;
  if (failure.reason === "tls") return { ...failure, outcome: "not_sent" };
  const broke = describe("it failed before the request was written");
  return { problem: broke, outcome: "not_sent", reason: "connect", retry: true };
}

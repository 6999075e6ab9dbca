import type { Outcome, Reason } from "./send-error.js";

/** What a status or a fault proves, and whether trying again is proven safe and may help. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly retry?: boolean;
}

type Row = readonly [statuses: string, outcome: Outcome, reason: Reason, retry?: "retry"];

/** What each HTTP status proves; the first row that fits counts. 200 and 201 are judged by their body instead. */
export const STATUSES: readonly Row[] = [
  ["2xx", "unknown", "response"],
  ["301 307 308", "not_sent", "redirect"],
  ["0 302 303", "unknown", "redirect"],
  ["401 403", "rejected", "auth"],
  ["407", "not_sent", "auth"],
  ["404 410", "rejected", "not_found"],
  ["408", "unknown", "timeout"],
  ["409", "unknown", "conflict"],
  ["421", "unknown", "http"],
  ["425", "not_sent", "http", "retry"],
  ["429", "not_sent", "rate_limit", "retry"],
  ["400 405 406 411 413 414 415 422 431", "rejected", "validation"],
  ["4xx", "rejected", "http"],
  ["521 523", "not_sent", "server", "retry"],
  ["501 505 525 526", "not_sent", "server"],
  ["5xx", "unknown", "server"],
  ["1xx 3xx 6xx 7xx 8xx 9xx", "unknown", "http"],
];

export function judgeStatus(status: number): Verdict {
  const range = `${Math.floor(status / 100)}xx`;
  const row = STATUSES.find(([statuses]) => statuses.split(" ").some((one) => one === String(status) || one === range));
  const [, outcome, reason, retry] = row ?? ["", "unknown", "http"];
  return { outcome, reason, retry: retry !== undefined };
}

/** An error and its causes, the outermost first. */
function* chain(error: unknown, depth = 0): Generator<Partial<Record<string, unknown>>> {
  if (typeof error !== "object" || error === null || depth > 5) return;
  yield { ...error, message: "message" in error ? error.message : "" };
  if ("cause" in error) yield* chain(error.cause, depth + 1);
  if ("errors" in error && Array.isArray(error.errors)) for (const one of error.errors) yield* chain(one, depth + 1);
}

type Fault = readonly [words: string, outcome: Outcome, reason: Reason, signs: RegExp, retry?: "retry"];

/**
 * What a failed `fetch` proves, by the code, the system call and the words of its error; the first row that fits counts.
 * The codes are those of Node and Bun; the words are those of Deno, and of a TLS handshake that was cut.
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
    /^[^:]*\b(connect|getaddrinfo|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) |client error \(Connect\)|: bad port$/m,
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
  ["the request failed without an answer", "unknown", "network", /(?:)/],
];

export function judgeFault(error: unknown): Verdict & { readonly words: string; readonly code: unknown } {
  const links = [...chain(error)];
  const signs = links.map(({ code, syscall, message }) => `${code} ${syscall} : ${message}`).join("\n");
  const code = links.map((link) => link["code"]).find((one) => typeof one === "string");
  // The Node transport knows; a fault that it does not name otherwise was a connection that did not last until the request.
  const unsent = links.some((link) => link["written"] === false);
  const [words = "", outcome = "unknown", reason = "network", , retry] = FAULTS.find((row) => row[3].test(signs)) ?? [];
  if (unsent && outcome !== "not_sent") {
    const broke = "the connection broke before the request was written";
    const tls = reason === "tls";
    return { words: tls ? words : broke, outcome: "not_sent", reason: tls ? "tls" : "connect", retry: !tls, code };
  }
  return { words, outcome, reason, retry: retry !== undefined, code };
}

import { FAULTS } from "#transport";
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

/** What an error of a transport proves, by the signs in its code, its system call and its words. */
export type Fault = readonly [words: string, outcome: Outcome, reason: Reason, signs: RegExp, retry?: "retry"];

/** What an error proves that has none of the signs. */
export const NO_SIGN: Fault = ["the request failed without an answer", "unknown", "network", /(?:)/];

export function judgeFault(error: unknown): Verdict & { readonly words: string; readonly code: unknown } {
  const links = [...chain(error)];
  const signs = links.map(({ code, syscall, message }) => `${code} ${syscall} : ${message}`).join("\n");
  const code = links.map((link) => link["code"]).find((one) => typeof one === "string");
  // The Node transport knows; a fault that it does not name otherwise was a connection that did not last until the request.
  const unsent = links.some((link) => link["written"] === false);
  const [words, outcome, reason, , retry] = FAULTS.find((row) => row[3].test(signs)) ?? NO_SIGN;
  if (unsent && outcome !== "not_sent") {
    const broke = "the connection broke before the request was written";
    const tls = reason === "tls";
    return { words: tls ? words : broke, outcome: "not_sent", reason: tls ? "tls" : "connect", retry: !tls, code };
  }
  return { words, outcome, reason, retry: retry !== undefined, code };
}

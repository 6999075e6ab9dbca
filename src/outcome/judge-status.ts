import type { Outcome, Reason } from "./outcome.js";

/** What a status proves, and whether trying again is proven safe and may help. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly retry?: boolean;
  /** How long until it may help, in ms, where the answer itself does not say. */
  readonly retryAfterMs?: number;
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

/** What a refusal proves where its platform is known to mean more by it than its status; else undefined. */
export type JudgeRefusal = (status: number, body: unknown) => Verdict | undefined;

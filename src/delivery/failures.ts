import { judgeFault } from "#transport";
import type { Failure, Hint } from "../outcome/failure.js";
import { redactError, type Redact } from "../outcome/redact.js";
import { SendError } from "../outcome/send-error.js";
import { NO_FETCH } from "../transport/global-fetch.js";
import type { Written } from "../transport/transport.js";
import type { AttemptProgress, ClientContext } from "./context.js";
import type { Deadline } from "./deadline.js";

// What ends an attempt or a call without a response that was read whole.

/** What a credential's function gave may be wrong, or it may have failed, which may pass. */
export function credentialFailure(error: unknown, redact: Redact): Failure {
  const reason = error instanceof TypeError ? "invalid_argument" : "credential";
  const problem = `no credential: ${String(Object(error).message)}`;
  return { outcome: "not_sent", reason, problem, cause: redactError(error, redact) };
}

const KNOWN_WORDS = /^(Illegal invocation|Cannot \w+ private \w+|fetch did not answer with a Response)/;

export function transportFailure(error: unknown, written: Written, redact: Redact): Failure {
  const { message }: { message?: unknown } = Object(error);
  const cause = redactError(error, redact);
  if (!written && message === NO_FETCH)
    return { outcome: "not_sent", reason: "invalid_argument", problem: NO_FETCH, cause };
  const failure = judgeFault(error, written);
  // These words prove nothing: what a fetch of one's own does with an answer may fail in them, too. Others may hold an
  // address, or what was sent.
  const [said] = (typeof message === "string" && KNOWN_WORDS.exec(message)) || [];
  if (!said) return { ...failure, cause };
  const unbound = "; a fetch that lost its object is given as (url, init) => object.fetch(url, init)";
  return { ...failure, problem: `${failure.problem}: ${said}${/Response$/.test(said) ? "" : unbound}`, cause };
}

/** The end of a call before its response: nothing is known once a request is written, unless its status came back. */
export function endedEarly(
  { ended, timeoutMs }: Deadline,
  progress?: AttemptProgress,
  client?: Pick<ClientContext, "judgeRefusal">,
): Failure {
  const { written, status, waitsFor } = progress ?? {};
  const refused = status !== undefined && status > 299 && client;
  const known = refused ? client.judgeRefusal(status, undefined) : { outcome: "unknown" as const };
  const facts = written ? { ...known, status, retry: false } : { outcome: "not_sent" as const };
  const incomplete = status === undefined ? "" : `the answer (${status}) is not whole: `;
  const waiting = waitsFor ? `, waiting for ${waitsFor}` : "";
  return ended?.reason === "aborted"
    ? { ...facts, reason: "aborted", problem: `${incomplete}the signal aborted${waiting}`, cause: ended.cause }
    : { ...facts, reason: "timeout", problem: `${incomplete}not done within ${timeoutMs} ms${waiting}` };
}

/** The end of a call that another call of its client has heard the answer to. */
export function rateLimited(retryAfterMs: number): Failure {
  const problem = `the platform asked this client to wait ${Math.ceil(retryAfterMs / 1000)} s more`;
  return { outcome: "not_sent", reason: "rate_limit", problem, retryAfterMs };
}

/** What is in front of a platform answers in its own way. */
const PROXY_HINT: Hint = [
  /^(40(7|[13] from a proxy)|20[01] a success whose body is not)/,
  "Check baseUrl. What stands before the platform must let this client in: log in to it by headers, or allow it there.",
];

/** The error that a caller sees. */
export function toSendError(
  { problem, retry, ...facts }: Failure,
  { platform, host, hints, lastHint }: Pick<ClientContext, "platform" | "host" | "hints" | "lastHint">,
  attempts: number,
  redact: Redact = (text) => text,
): SendError {
  const first = [PROXY_HINT, ...hints].find(([words]) => words.test(problem));
  const fitting = [first, lastHint].flatMap((hint) => (hint?.[0].test(problem) ? [hint[1]] : []));
  return new SendError(redact(problem), { ...facts, platform, host, attempts, hints: fitting });
}

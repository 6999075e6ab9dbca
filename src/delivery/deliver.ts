import { judgeFault } from "#transport";
import type { Credential } from "../input/credential.js";
import type { Deadline } from "./deadline.js";
import type { Answer } from "../client/openapi-client.js";
import type { Attempt } from "./attempt.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { redactError, redactor, type Redact } from "../outcome/redact.js";
import { judgeReply, type Failure, type Judge, type Judged, type Result } from "./judge-response.js";
import { waitBefore } from "./retry.js";
import { SendError } from "../outcome/send-error.js";
import type { HeaderLines, Line, Outgoing, Send } from "../transport/transport.js";
import { judgeRefusal, judgeStatus } from "../outcome/judge-status.js";

/** What is the same for all calls of a client. */
export interface Plan extends Pick<Judge, "doubts" | "maxResponseBytes"> {
  readonly platform: PlatformName;
  readonly send: Send;
  readonly headers: HeaderLines;
  readonly credential: Credential | undefined;
  readonly retries: number;
  readonly onAttempt: ((attempt: Attempt) => unknown) | undefined;
  /** What must never be shown, in all its spellings. */
  readonly secrets: readonly string[];
  readonly hints: Readonly<Record<number, string>>;
}

/** What belongs to one call. */
export interface Call {
  readonly deadline: Deadline;
  readonly fetchOptions?: object | undefined;
  readonly judge: (body: unknown) => Judged;
  /** What must not be shown of this call; a credential function adds what it gives. */
  readonly secrets: string[];
}

/** How far an attempt has come. */
interface Progress extends Line {
  /** Whether the request was handed over. */
  begun: boolean;
  /** The status, as soon as it is known. */
  status: number | undefined;
}

/** Sends a request until it succeeds, fails for good, or its time is up: the only place that decides an outcome. */
export async function deliver(request: Outgoing, plan: Plan, call: Call): Promise<Answer> {
  const { deadline } = call;
  const redact = redactor(plan.secrets, call.secrets);
  let renewed = !plan.credential?.renewable;
  for (let attempt = 1; ; attempt++) {
    const start = performance.now();
    const { onEnd, signal } = deadline;
    const progress: Progress = { begun: false, written: false, status: undefined, onEnd, signal };
    let result: Result;
    try {
      result = await deadline.within(exchange(request, plan, call, progress, redact));
    } catch (error) {
      result = {
        failure: deadline.ended
          ? endedEarly(deadline, { ...progress, doubts: plan.doubts })
          : transportFailure(error, progress.written, redact),
      };
    }
    const { message, failure } = result;
    const { begun, status } = progress;
    const again = failure?.status === 401 && !renewed && !deadline.ended;
    renewed ||= again;
    const waitMs = again ? 0 : failure?.retry ? waitBefore(attempt, failure.retryAfterMs) : undefined;
    const retryInMs =
      waitMs !== undefined && attempt <= plan.retries && waitMs < deadline.remaining() ? waitMs : undefined;
    if (begun && plan.onAttempt) {
      const { platform, onAttempt } = plan;
      const facts = { platform, attempt, durationMs: performance.now() - start, ...(status && { status }) };
      const end = failure ? { outcome: failure.outcome, reason: failure.reason } : { outcome: "sent" as const };
      quietly(() => onAttempt({ ...facts, ...end, ...(retryInMs !== undefined && { retryInMs }) }));
    }
    if (!failure) return { status: status ?? 200, body: message };
    if (retryInMs === undefined) throw sendError(failure, plan, redact, begun ? attempt : attempt - 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<void>((done) => (timer = setTimeout(done, retryInMs)));
    await deadline.within(waited).catch(() => clearTimeout(timer));
    if (deadline.ended) throw sendError(endedEarly(deadline), plan, redact, attempt);
  }
}

/** One request and its answer. Throws what the transport throws. */
async function exchange(
  request: Outgoing,
  plan: Plan,
  call: Call,
  progress: Progress,
  redact: Redact,
): Promise<Result> {
  const { url, method, body } = request;
  const { deadline, fetchOptions, judge } = call;
  const headers = { ...request.headers, ...plan.headers };
  const asked = complete(headers, plan, call);
  const failure = asked && (await asked);
  if (failure) return { failure };
  if (deadline.ended) return { failure: endedEarly(deadline) };
  progress.begun = true;
  const reply = await plan.send({ url, method, headers, body }, progress, fetchOptions);
  const { status } = reply;
  progress.status = status;
  const isRedirect = status !== 200 && judgeStatus(status).reason === "redirect";
  if (isRedirect) reply.drop();
  const answer = isRedirect ? undefined : await reply.text(plan.maxResponseBytes);
  const { doubts, maxResponseBytes } = plan;
  return judgeReply(url, reply, answer, { judge, redact, doubts, maxResponseBytes });
}

/** Puts the credential on a request; says so when there is none to put. */
export function complete(
  headers: Record<string, string>,
  plan: Plan,
  { secrets }: Pick<Call, "secrets">,
): Promise<Failure | undefined> | undefined {
  return plan.credential?.authorize(headers, secrets)?.then(
    () => undefined,
    (error: unknown) => {
      const problem = `no credential: ${error instanceof Error ? error.message : "the function failed"}`;
      const cause = redactError(error, redactor(plan.secrets, secrets));
      return { outcome: "not_sent", reason: "invalid_argument", problem, cause };
    },
  );
}

function transportFailure(error: unknown, written: boolean, redact: Redact): Failure {
  const { code, words, ...verdict } = judgeFault(error, written);
  return { ...verdict, problem: code ? `${words} (${code})` : words, cause: redactError(error, redact) };
}

/** The end of a call before its answer: nothing is known once a request is written, unless its status came back. */
export function endedEarly(
  { ended, timeoutMs }: Deadline,
  progress?: Pick<Progress, "written" | "status"> & Pick<Plan, "doubts">,
): Failure {
  const { written, status, doubts } = progress ?? {};
  const refused = status !== undefined && status > 299 && doubts;
  const known = refused ? judgeRefusal(status, undefined, doubts) : { outcome: "unknown" as const };
  const facts = written ? { ...known, status, retry: false } : { outcome: "not_sent" as const };
  const whole = status === undefined ? "" : `the answer (${status}) is not whole: `;
  return ended?.reason === "aborted"
    ? { ...facts, reason: "aborted", problem: `${whole}the signal aborted`, cause: ended.cause }
    : { ...facts, reason: "timeout", problem: `${whole}not done within ${timeoutMs} ms` };
}

/** The error that a caller sees. */
export function sendError(
  { problem, retry, ...facts }: Failure,
  plan: Plan,
  redact: Redact,
  attempts: number,
): SendError {
  const hint = facts.status === undefined ? undefined : plan.hints[facts.status];
  return new SendError(redact(problem), { ...facts, platform: plan.platform, attempts, hints: hint ? [hint] : [] });
}

/** Calls a hook whose failure changes nothing: a promise catches what it throws as well as what it rejects with. */
export function quietly(hook: () => unknown): void {
  new Promise((done) => done(hook())).catch(() => {});
}

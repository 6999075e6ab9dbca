import type { PlatformName } from "./platform-name.js";
import { detailOf, parseJson, readBody } from "./answer.js";
import { startDeadline, type Deadline } from "./deadline.js";
import type { Answer, Outgoing } from "./openapi.js";
import type { Attempt, Fetch } from "./options.js";
import { redactError, type Redact } from "./redact.js";
import { readRetryAfter, waitBefore } from "./retry.js";
import { SendError, type Outcome, type SendFacts } from "./send-error.js";
import { judgeFault, judgeStatus } from "./verdict.js";

/** What is wrong with a success: it carries a refusal, or does not show the message. */
/** The message in the body of a success, or what is wrong with it. */
export type Judged = { readonly message: unknown } | Objection;

export type Objection = Pick<SendFacts, "outcome" | "reason"> & { readonly problem: string; readonly said?: unknown };

/** What is the same for all calls of a client. */
export interface Plan {
  readonly platform: PlatformName;
  readonly fetch: Fetch;
  readonly authorize: (headers: Headers) => void;
  readonly retries: number;
  readonly maxResponseBytes: number;
  readonly onAttempt: ((attempt: Attempt) => unknown) | undefined;
  readonly redact: Redact;
  readonly hints: Readonly<Record<number, string>>;
}

/** What belongs to one call. */
export interface Call {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** The message in the body of a success, or what is wrong with it. */
  readonly judge: (body: unknown) => Judged;
}

type Failure = Omit<SendFacts, "platform" | "attempts" | "hints"> & {
  readonly problem: string;
  readonly retry?: boolean;
};

/** Sends a request until it succeeds, fails for good, or its time is up: the only place that decides an outcome. */
export async function deliver(request: Outgoing, plan: Plan, call: Call): Promise<Answer> {
  const deadline = startDeadline(call.timeoutMs, call.signal);
  const within = <T>(work: Promise<T>): Promise<T> => Promise.race([work, deadline.over]);
  try {
    if (deadline.ended) throw sendError(endedEarly(deadline, call, "not_sent"), plan, 0);
    for (let attempt = 1; ; attempt++) {
      const began = performance.now();
      const { answer, failure } = await within(exchange(request, plan, call, deadline.signal)).catch(
        (error: unknown) => ({
          answer: undefined,
          failure: deadline.ended ? endedEarly(deadline, call, "unknown") : transportFailure(error, plan.redact),
        }),
      );
      const waitMs = failure?.retry && attempt <= plan.retries ? waitBefore(attempt, failure.retryAfterMs) : undefined;
      const retryInMs = waitMs !== undefined && waitMs < deadline.remaining() ? waitMs : undefined;
      tell(plan, {
        platform: plan.platform,
        attempt,
        outcome: failure?.outcome ?? "sent",
        durationMs: performance.now() - began,
        ...only({ reason: failure?.reason, status: (answer ?? failure)?.status, retryInMs }),
      });
      if (answer) return answer;
      if (retryInMs === undefined) throw sendError(failure, plan, attempt);
      let timer: ReturnType<typeof setTimeout> | undefined;
      await within(new Promise<void>((done) => (timer = setTimeout(done, retryInMs)))).catch(() => clearTimeout(timer));
      if (deadline.ended) throw sendError(endedEarly(deadline, call, "not_sent"), plan, attempt);
    }
  } finally {
    deadline.clear();
  }
}

type Result = { answer: Answer; failure?: undefined } | { answer?: undefined; failure: Failure };

/** One request and its answer. Throws what `fetch` throws. */
async function exchange(request: Outgoing, plan: Plan, call: Call, signal: AbortSignal): Promise<Result> {
  const { url, method, headers, body } = request;
  headers.set("Accept", "application/json");
  plan.authorize(headers);
  const response = await plan.fetch(url, { method, headers, body, redirect: "manual", signal });
  const { status } = response;
  const requestId = plan.redact(response.headers.get("x-request-id") ?? "").slice(0, 100) || undefined;
  const failed = { status, requestId, ...judgeStatus(status) };
  if (failed.reason === "redirect") {
    response.body?.cancel().catch(() => {});
    return { failure: { ...failed, problem: redirectProblem(url, response) } };
  }
  const read = await readBody(response, plan.maxResponseBytes);
  if ("fault" in read && (read.fault === "too_large" || response.ok)) {
    const problem =
      read.fault === "too_large"
        ? `the answer (${status}) is longer than ${plan.maxResponseBytes} bytes`
        : `the answer (${status}) broke off`;
    return {
      failure: {
        ...failed,
        outcome: "unknown",
        reason: "response",
        retry: false,
        problem,
        cause: redactError(read.cause, plan.redact),
      },
    };
  }
  const text = "text" in read ? read.text : "";
  let objection: Objection | undefined;
  if (status === 200 || status === 201) {
    const judged = call.judge(parseJson(text));
    if ("message" in judged) return { answer: { status, headers: response.headers, body: judged.message } };
    objection = judged;
  }
  const parsed = parseJson(plan.redact(text), plan.redact) ?? plan.redact(text);
  const detail = detailOf(objection?.said ?? parsed, plan.redact);
  const retryAfterMs = readRetryAfter(response.headers);
  const problem = [objection?.problem, status, detail].filter(Boolean).join(" ");
  return { failure: { ...failed, ...objection, problem, detail, body: parsed, retryAfterMs } };
}

function redirectProblem(url: string, { status, headers }: Response): string {
  let target = "";
  try {
    // Only the origin: the rest of a target is the other side's text.
    target = ` to ${new URL(headers.get("location") ?? "", url).origin}; use that as baseUrl if it is yours`;
  } catch {}
  return `the platform answered with a redirect${status ? ` (${status})` : ""}${status ? target : ""}`;
}

function transportFailure(error: unknown, redact: Redact): Failure {
  const { code, words, ...verdict } = judgeFault(error);
  return { ...verdict, problem: code ? `${words} (${code})` : words, cause: redactError(error, redact) };
}

function endedEarly({ ended }: Deadline, { timeoutMs }: Call, outcome: Outcome): Failure {
  if (ended?.reason === "aborted")
    return { outcome, reason: "aborted", problem: "the signal aborted", cause: ended.cause };
  return { outcome, reason: "timeout", problem: `no whole answer within ${timeoutMs} ms` };
}

function sendError({ problem, retry, ...facts }: Failure, plan: Plan, attempts: number): SendError {
  const hint = facts.status === undefined ? undefined : plan.hints[facts.status];
  return new SendError(plan.redact(problem), {
    ...facts,
    platform: plan.platform,
    attempts,
    hints: hint ? [hint] : [],
  });
}

/** Without the members that are undefined. */
function only<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}

function tell({ onAttempt }: Plan, attempt: Attempt): void {
  // A promise catches what the hook throws as well as what it rejects with.
  if (onAttempt) void new Promise((done) => done(onAttempt(attempt))).catch(() => {});
}

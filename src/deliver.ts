import type { PlatformName } from "./platform-name.js";
import { detailOf, parseJson, readBody } from "./answer.js";
import type { Credential } from "./credential.js";
import type { Deadline } from "./deadline.js";
import type { Answer, Outgoing } from "./openapi.js";
import type { Attempt, Fetch } from "./options.js";
import { redactError, type Redact } from "./redact.js";
import { readRetryAfter, waitBefore } from "./retry.js";
import { SendError, type SendFacts } from "./send-error.js";
import { judgeFault, judgeStatus } from "./verdict.js";

/** What is wrong with a success: it carries a refusal, or does not show the message. */
/** The message in the body of a success, or what is wrong with it. */
export type Judged = { readonly message: unknown } | Objection;

export type Objection = Pick<SendFacts, "outcome" | "reason"> & { readonly problem: string; readonly said?: unknown };

/** What is the same for all calls of a client. */
export interface Plan {
  readonly platform: PlatformName;
  readonly fetch: Fetch;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credential: Credential | undefined;
  readonly retries: number;
  readonly maxResponseBytes: number;
  readonly onAttempt: ((attempt: Attempt) => unknown) | undefined;
  readonly redact: Redact;
  readonly hints: Readonly<Record<number, string>>;
}

/** What belongs to one call. */
export interface Call {
  readonly deadline: Deadline;
  readonly fetchOptions: object | undefined;
  /** The message in the body of a success, or what is wrong with it. */
  readonly judge: (body: unknown) => Judged;
}

type Failure = Omit<SendFacts, "platform" | "attempts" | "hints"> & {
  readonly problem: string;
  readonly retry?: boolean;
};

/** Sends a request until it succeeds, fails for good, or its time is up: the only place that decides an outcome. */
export async function deliver(request: Outgoing, plan: Plan, call: Call): Promise<Answer> {
  const { deadline } = call;
  let renewed = !plan.credential?.renewable;
  for (let attempt = 1; ; attempt++) {
    const began = performance.now();
    const progress: Progress = { onWire: false };
    const { answer, failure } = await deadline
      .within(exchange(request, plan, call, progress))
      .catch((error: unknown): Result => ({
        failure: deadline.ended ? endedEarly(deadline, progress) : transportFailure(error, plan.redact),
      }));
    const { onWire } = progress;
    const again = failure?.status === 401 && !renewed;
    renewed ||= again;
    const waitMs = again ? 0 : failure?.retry ? waitBefore(attempt, failure.retryAfterMs) : undefined;
    const retryInMs =
      waitMs !== undefined && attempt <= plan.retries && waitMs < deadline.remaining() ? waitMs : undefined;
    if (onWire) {
      const facts = { reason: failure?.reason, status: (answer ?? failure)?.status, retryInMs };
      const { platform } = plan;
      const durationMs = performance.now() - began;
      tell(plan, { platform, attempt, outcome: failure?.outcome ?? "sent", durationMs, ...only(facts) });
    }
    if (answer) return answer;
    if (retryInMs === undefined) throw sendError(failure, plan, onWire ? attempt : attempt - 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<void>((done) => (timer = setTimeout(done, retryInMs)));
    await deadline.within(waited).catch(() => clearTimeout(timer));
    if (deadline.ended) throw sendError(endedEarly(deadline), plan, attempt);
  }
}

/** How far an attempt has come. */
interface Progress {
  /** Whether `fetch` was asked. */
  onWire: boolean;
  /** The status, as soon as it is known. */
  status?: number;
}

type Result = { answer: Answer; failure?: undefined } | { answer?: undefined; failure: Failure };

/** One request and its answer. Throws what `fetch` throws. */
async function exchange(request: Outgoing, plan: Plan, call: Call, progress: Progress): Promise<Result> {
  const { url, method, headers, body } = request;
  try {
    const pending = complete(headers, plan);
    if (pending) await pending;
  } catch (error) {
    const problem = `no credential: ${error instanceof Error ? error.message : "the function failed"}`;
    const cause = redactError(error, plan.redact);
    return { failure: { outcome: "not_sent", reason: "invalid_argument", problem, cause } };
  }
  const { signal, ended } = call.deadline;
  if (ended) return { failure: endedEarly(call.deadline) };
  progress.onWire = true;
  const response = await plan.fetch(url, { ...call.fetchOptions, method, headers, body, redirect: "manual", signal });
  const { status } = response;
  progress.status = status;
  const requestId = detailOf(response.headers.get("x-request-id"), plan.redact);
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
    const judged = call.judge(parseJson(text) ?? text);
    if ("message" in judged) return { answer: { status, body: judged.message } };
    objection = judged;
  }
  const parsed = parseJson(plan.redact(text), plan.redact) ?? plan.redact(text);
  // A success that belongs to someone else shows nothing of itself.
  const detail = detailOf(objection ? objection.said : parsed, plan.redact);
  const retryAfterMs = readRetryAfter(response.headers);
  const problem = `${status} ${[objection?.problem, detail].filter(Boolean).join(": ")}`.trim();
  const { outcome, reason } = objection ?? failed;
  return { failure: { ...failed, outcome, reason, problem, detail, body: parsed, retryAfterMs } };
}

function redirectProblem(url: string, { status, headers }: Response): string {
  const said = `the platform answered with a redirect${status ? ` (${status})` : ""}`;
  const location = headers.get("location") ?? "";
  // Only the origin, and only of what could be a base URL: the rest of a target is the other side's text.
  const { protocol, origin } = URL.canParse(location, url) ? new URL(location, url) : { protocol: "", origin: "" };
  return /^https?:$/.test(protocol) ? `${said} to ${origin}; use that as baseUrl if it is yours` : said;
}

function transportFailure(error: unknown, redact: Redact): Failure {
  const { code, words, ...verdict } = judgeFault(error);
  return { ...verdict, problem: code ? `${words} (${code})` : words, cause: redactError(error, redact) };
}

/** Puts on a request what openapi-fetch does not know of. */
export function complete(headers: Headers, { headers: own, credential }: Plan): void | Promise<void> {
  headers.set("Accept", "application/json");
  for (const [name, value] of own) headers.set(name, value);
  return credential?.authorize(headers);
}

/** The end of a call before its answer: nothing is known once a request is on the wire, unless its status came back. */
export function endedEarly({ ended, timeoutMs }: Deadline, { onWire, status }: Progress = { onWire: false }): Failure {
  const known =
    status !== undefined && status > 299 ? { ...judgeStatus(status), status } : { outcome: "unknown" as const };
  const facts = onWire ? { ...known, retry: false } : { outcome: "not_sent" as const };
  const whole = status === undefined ? "" : `the answer (${status}) is not whole: `;
  return ended?.reason === "aborted"
    ? { ...facts, reason: "aborted", problem: `${whole}the signal aborted`, cause: ended.cause }
    : { ...facts, reason: "timeout", problem: `${whole}not done within ${timeoutMs} ms` };
}

export function sendError({ problem, retry, ...facts }: Failure, plan: Plan, attempts: number): SendError {
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

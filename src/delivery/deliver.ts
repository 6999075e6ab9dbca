import type { Failure } from "../outcome/failure.js";
import { redactIds } from "../outcome/redact-ids.js";
import { redactor } from "../outcome/redact.js";
import type { TransportRequest } from "../transport/transport.js";
import { callHook } from "./call-hook.js";
import type { Attempt } from "./attempt.js";
import type { CallContext, ClientContext } from "./context.js";
import { endedEarly, rateLimited, toSendError } from "./failures.js";
import { retryDelayMs } from "./retry.js";
import { secretsOf } from "./secrets-of.js";
import { tryOnce, type Attempted } from "./try-once.js";

/** A message that the platform confirmed. */
export interface Delivered {
  readonly status: number;
  readonly message: unknown;
}

/** A judgement, of either kind. */
type Known = Partial<Failure & { readonly message: unknown }>;

/** Sends a request until it succeeds, fails for good, or its time is up: the only place that decides an outcome. */
export async function deliver(request: TransportRequest, client: ClientContext, call: CallContext): Promise<Delivered> {
  const { deadline } = call;
  const id = client.onAttempt ? Math.random().toString(36).slice(2) : "";
  let secrets = secretsOf(request, client, call);
  let mayRenew = client.credential?.renewable === true;
  for (let attempt = 1; ; attempt++) {
    const pauseMs = await client.rateLimit.enter(deadline);
    if (pauseMs !== undefined) throw toSendError(rateLimited(pauseMs), client, attempt - 1);
    const attempted = await tryOnce(request, client, call, secrets);
    client.rateLimit.leave(attempted.judgement);
    const { judgement, progress } = attempted;
    secrets = progress.secrets;
    const { status, retry, retryAfterMs }: Known = judgement;
    const renews = mayRenew && status === 401;
    if (renews) mayRenew = false;
    const delayMs = renews ? 0 : retry ? retryDelayMs(attempt, retryAfterMs) : Infinity;
    const fits = attempt <= client.retries && delayMs < deadline.remaining() && !deadline.ended;
    const retryInMs = fits ? delayMs : undefined;
    if (progress.begun)
      report(attempted, client, call, request.method === "GET" ? "read" : "sent", { call: id, attempt, retryInMs });
    if ("message" in judgement) return { status: progress.status ?? 200, message: judgement.message };
    const redact = redactor(secrets);
    if (retryInMs === undefined) throw toSendError(judgement, client, progress.begun ? attempt : attempt - 1, redact);
    await deadline.sleep(retryInMs);
    if (deadline.ended) throw toSendError(endedEarly(deadline), client, attempt, redact);
  }
}

/** Tells `onAttempt` the facts, without content and without credentials. */
function report(
  { judgement, progress, durationMs }: Attempted,
  { platform, host, secretIds, onAttempt }: ClientContext,
  { where }: CallContext,
  done: "sent" | "read",
  facts: Pick<Attempt, "call" | "attempt"> & { readonly retryInMs: number | undefined },
): void {
  if (!onAttempt) return;
  const { status, requestId, secrets } = progress;
  const { outcome, reason, message }: Known = judgement;
  const { id, messageId = id }: { id?: unknown; messageId?: unknown } = Object(done === "sent" && message);
  const known = {
    reason,
    status,
    requestId: requestId ? redactor(secrets)(requestId) : undefined,
    messageId: messageId === undefined ? undefined : String(messageId),
    ...facts,
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  // Those that are undefined are optional.
  callHook(() =>
    onAttempt({
      platform,
      host,
      where: redactIds(secretIds, where),
      durationMs,
      outcome: outcome ?? done,
      ...given,
    } as Attempt),
  );
}

import type { Judgement } from "../outcome/failure.js";
import { judgeStatus } from "../outcome/judge-status.js";
import { redactor, type Redact } from "../outcome/redact.js";
import type { TransportRequest } from "../transport/transport.js";
import { authorize } from "./authorize.js";
import type { AttemptProgress, CallContext, ClientContext } from "./context.js";
import { endedEarly, transportFailure } from "./failures.js";
import { judgeResponse } from "./judge-response.js";

/** What became of one attempt. */
export interface Attempted {
  readonly judgement: Judgement;
  readonly progress: AttemptProgress;
  readonly durationMs: number;
}

/** Sends a request once, and says what its response or its fault proves. Never rejects. */
export async function tryOnce(
  request: TransportRequest,
  client: ClientContext,
  call: CallContext,
  secrets: readonly string[],
): Promise<Attempted> {
  const { deadline } = call;
  const { onEnd, signal, isOver } = deadline;
  const start = performance.now();
  const progress: AttemptProgress = {
    begun: false,
    written: false,
    reset: false,
    waitsFor: undefined,
    status: undefined,
    requestId: null,
    secrets,
    onEnd,
    signal,
    isOver,
  };
  let made: Redact | undefined;
  // Nothing comes from elsewhere before the credential is known.
  const redact: Redact = (text) => (made ??= redactor(progress.secrets))(text);
  let judgement: Judgement;
  try {
    judgement = await deadline.race(exchange(request, client, call, progress, redact));
  } catch (error) {
    judgement = deadline.ended
      ? endedEarly(deadline, progress, client)
      : transportFailure(error, progress.written, redact);
  }
  // Its connection may be another call's by now.
  onEnd(() => {});
  if ("outcome" in judgement && judgement.outcome === "unknown") {
    // What only reads sent nothing, whatever came of it, and may be asked again; a redirect would come again.
    judgement =
      request.method === "GET"
        ? { ...judgement, outcome: "not_sent", retry: judgement.reason !== "redirect" }
        : { ...judgement, endedAt: Date.now(), reset: progress.reset };
  }
  return { judgement, progress, durationMs: performance.now() - start };
}

/** One request and its response. Rejects with what the transport rejects with. */
async function exchange(
  request: TransportRequest,
  client: ClientContext,
  { deadline, fetchOptions, judge }: CallContext,
  progress: AttemptProgress,
  redact: Redact,
): Promise<Judgement> {
  const authorized = await authorize(request, client, progress.secrets);
  if ("outcome" in authorized) return authorized;
  if (deadline.isOver()) return endedEarly(deadline);
  progress.secrets = authorized.secrets;
  progress.begun = true;
  const response = await client.dispatch(authorized.request, progress, fetchOptions);
  progress.status = response.status;
  progress.requestId = response.headers.get("x-request-id");
  const isRedirect = response.status !== 200 && judgeStatus(response.status).reason === "redirect";
  if (isRedirect) response.discard();
  const body = isRedirect ? undefined : await response.readText(client.maxResponseBytes);
  return judgeResponse(request.url, response, body, client, judge, redact);
}

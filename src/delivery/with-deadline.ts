import type { ClientContext } from "./context.js";
import { startDeadline, type Deadline } from "./deadline.js";
import { endedEarly, toSendError } from "./failures.js";

/** How long a call may take. */
export interface CallLimits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Does the work of a call within its limits; when they end it before anything was sent, throws a `SendError`. */
export async function withDeadline<T>(
  client: Pick<ClientContext, "platform" | "host" | "hints" | "lastHint">,
  { timeoutMs, signal }: CallLimits,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(timeoutMs, signal);
  try {
    if (deadline.ended) throw deadline.ended;
    return await work(deadline);
  } catch (error) {
    throw error === deadline.ended ? toSendError(endedEarly(deadline), client, 0) : error;
  } finally {
    deadline.clear();
  }
}

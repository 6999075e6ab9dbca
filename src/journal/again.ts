import type { SendError } from "../outcome/send-error.js";
import { JournalError } from "./journal-error.js";
import type { Task } from "./task.js";

const MOST_TRIES = 20;
const LONGEST_MS = 8_000;
/** More than 200 messages in a minute to one conversation of Chatwoot. */
const FLOODED_MS = 60_000;

/**
 * How long a conversation waits until what was not sent is tried again, in ms; undefined where that does not help. A platform
 * that asked to wait has its own pause.
 */
export function waitAfter(
  task: Task,
  { reason, status, retryable, retryAfterMs }: SendError,
  giveUpMs: number,
): number | undefined {
  if (reason === "rate_limit" && status === 422) {
    const waitMs = retryAfterMs ?? FLOODED_MS;
    return waitMs * ++task.tries > Math.max(giveUpMs, FLOODED_MS) ? undefined : waitMs;
  }
  if (reason === "rate_limit") return 0;
  if (!retryable || ++task.tries >= MOST_TRIES) return undefined;
  return Math.max(retryAfterMs ?? 0, Math.min(LONGEST_MS, 1000 * 2 ** (task.tries - 1)));
}

/** Why nothing more should be sent at all, where an error says so. */
export function stopFor(error: SendError): JournalError | undefined {
  return error.status === 401 ? new JournalError("auth", `The run stops: ${error.message}`, error) : undefined;
}

import { isSendError, SendError } from "../outcome/send-error.js";
import { reconcile, type Reader } from "../reconcile/index.js";
import { settledAt } from "../reconcile/settle-after.js";
import type { Sent } from "../sender/sent.js";
import { toFacts } from "../sender/to-facts.js";
import type { Entry } from "./journal-index.js";
import { markMessage, postedMessage } from "./mark-message.js";
import type { Task } from "./task.js";

/** What came of asking. */
export type Answer =
  | { readonly state: "sent"; readonly sent: Sent }
  | { readonly state: "absent" }
  | { readonly state: "unclear"; readonly why: string; readonly row?: number | undefined }
  | { readonly state: "later"; readonly ms: number; readonly why: string };

/** Where nobody answers who is asked: as often, and for so long at most, in ms. */
const UNANSWERED = 5;
const LONGEST_MS = 8_000;

/**
 * How an earlier run left a message, as an error: it ended at the latest when this run knew that the other was dead, whatever
 * the clock said that stamped the journal.
 */
export function leftBehind({ platform, ended }: Pick<Entry, "platform" | "ended">, knownAt: number): SendError {
  const { status, reset, answered } = ended ?? {};
  return new SendError(ended ? "an earlier run did not find out" : "an earlier run died before the answer", {
    platform,
    outcome: "unknown",
    reason: status === undefined ? "network" : "server",
    status,
    reset,
    body: answered ? {} : undefined,
    endedAt: knownAt,
  });
}

/** How long from now until it may be asked about, in ms. */
export function askIn(error: SendError, settleAfterMs: number | undefined): number {
  const wait = (settledAt(error, settleAfterMs) ?? 0) - (error.endedAt ?? 0);
  return wait + 5; // a timer is a little early by some clocks
}

/** Asks whether a message is there. */
export async function ask(task: Task, reader: Reader, settleAfterMs: number | undefined): Promise<Answer> {
  const { item, platform, mark = "", unknown } = task;
  if (!unknown) return { state: "unclear", why: "it is not known how it ended" };
  const { account_id, conversation_id }: Partial<Readonly<Record<string, unknown>>> = { ...item.destination };
  const where = { account_id: Number(account_id), conversation_id: Number(conversation_id) };
  const message = postedMessage(markMessage(item.message, mark).message);
  try {
    const found = await reconcile(reader, { where, message, id: mark, ...unknown, settleAfterMs });
    task.unanswered = 0;
    if (found.state === "absent") return found;
    if (found.state === "sent") {
      const { id, conversation_id: conversation, created_at: createdAtSeconds, status } = found.message;
      const facts = toFacts({ id, conversation, createdAtSeconds, status });
      return { state: "sent", sent: { platform, ...facts, message: found.message } };
    }
    const { why, row, retryAfterMs } = found;
    return retryAfterMs === undefined ? { state: "unclear", why, row } : { state: "later", ms: retryAfterMs, why };
  } catch (error) {
    if (!isSendError(error)) throw error;
    const why = error.message;
    const ms = error.retryAfterMs ?? Math.min(LONGEST_MS, 1000 * 2 ** task.unanswered);
    if (error.retryable && ++task.unanswered < UNANSWERED) return { state: "later", ms, why };
    return { state: "unclear", why };
  }
}

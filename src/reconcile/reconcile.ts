import { invalid } from "../outcome/invalid.js";
import { isSendError, type SendError } from "../outcome/send-error.js";
import { judge } from "../platforms/chatwoot-family.js";
import type { Message as ChatwootMessage } from "../platforms/chatwoot.js";
import type { Message as Digital99Message } from "../platforms/digital99.js";
import { couldBe } from "./could-be.js";
import type { Before } from "./look.js";
import { markOf } from "./mark.js";
import { readFrom, type Conversation, type Reader, type Row } from "./read-messages.js";
import { settledAt } from "./settle-after.js";

/** A message that ended as `unknown`. */
export interface Unknown {
  /** As it was sent, with its mark. */
  readonly message: object;
  /** Its mark. */
  readonly id: string;
  /** What it ended as. */
  readonly error: SendError;
}

/** How to settle. */
export interface ReconcileOptions {
  /** The conversation that all of them went to. */
  readonly where: Conversation;
  /** What was known before the first of them was sent; without it no message can be proven absent. */
  readonly before?: Before | undefined;
  /**
   * How long after its end a message may still come into being, in ms, at least 1000. By default 2 s after an answer of the
   * application, 30 s after any other or a reset, 120 s else. Raise it where the server's own timeouts are raised.
   */
  readonly settleAfterMs?: number | undefined;
}

/** What a message was settled as. */
export type Found<Message = ChatwootMessage | Digital99Message> =
  /** It is there. Found is not delivered: its `status` may be `failed` by now. `others` are further copies of it. */
  | { readonly state: "sent"; readonly message: Message; readonly others: readonly Message[] }
  /** It is not there, and cannot come into being any more: sending it again, with its mark, makes no second one. */
  | { readonly state: "absent" }
  /** Nobody can say: a person must look, at the message with the id `row` where there is one, or ask again later. */
  | { readonly state: "unclear"; readonly why: string; readonly row?: number; readonly retryAfterMs?: number };

const unclear = (why: string, more: { readonly row?: number; readonly retryAfterMs?: number } = {}): Found => ({
  state: "unclear",
  why,
  ...more,
});

function settle(
  { message, id, error }: Unknown,
  rows: readonly Row[] | undefined,
  readAt: number,
  { where, before, settleAfterMs }: ReconcileOptions,
): Found {
  const [first, ...others] = rows?.filter((row) => markOf(row) === id) ?? [];
  if (first) {
    // How far it came since is another matter than whether it is the one that was sent.
    const judgement = judge({ ...first, status: undefined }, where, message);
    if ("outcome" in judgement) return unclear(`it is there, and another one: ${judgement.problem}`, { row: first.id });
    type Message = ChatwootMessage & Digital99Message; // `judge` lets pass what both specs describe
    return { state: "sent", message: first as Row & Message, others: others as (Row & Message)[] };
  }
  const over = settledAt(error, settleAfterMs);
  if (over === undefined) return unclear("the error does not say when the request ended");
  if (readAt < over) return unclear("it may still come into being", { retryAfterMs: over - readAt });
  if (!rows) return unclear("the list of messages could not be read whole");
  if (!before?.keepsMarks) return unclear("this server is not known to keep marks");
  if (before.lastId > 0 && !rows.some((row) => row.id === before.lastId)) {
    return unclear(`the list does not show message ${before.lastId}, which was there before`);
  }
  const similar = rows.find((row) => row.id > before.lastId && couldBe(row, message));
  if (similar) return unclear("a message that has no mark could be it", { row: similar.id });
  return { state: "absent" };
}

/**
 * Settles messages of one conversation that ended as `unknown`, by their marks, and reads the list once for all of them. It
 * never sends, and never guesses. `reader` needs a user's token. Throws a `SendError` where an argument is wrong or the list
 * gives no answer; that changes nothing of the first errors.
 */
export async function reconcileAll(
  reader: Reader,
  unknowns: readonly Unknown[],
  options: ReconcileOptions,
): Promise<readonly Found[]> {
  const { settleAfterMs = 1000 } = options;
  if (!(settleAfterMs >= 1000)) throw invalid("chatwoot", "settleAfterMs must be at least 1000");
  for (const { message, id, error } of unknowns) {
    if (!isSendError(error) || error.outcome !== "unknown")
      throw invalid("chatwoot", "error must be a SendError of the outcome unknown");
    if (markOf(message) !== id) throw invalid(error.platform, "message must hold the mark that it was sent with");
  }
  const readAt = Date.now();
  const rows = await readFrom(reader, options.where, options.before?.lastId ?? 0);
  return unknowns.map((one) => settle(one, rows, readAt, options));
}

/** Settles one message, as `reconcileAll` does many. */
export async function reconcile(reader: Reader, unknown: Unknown & ReconcileOptions): Promise<Found> {
  const [found] = await reconcileAll(reader, [unknown], unknown);
  return found ?? unclear("there is nothing to settle");
}

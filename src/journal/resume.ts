import type { BegunRecord, EndedRecord, SettledRecord } from "./record.js";

/** What is known of a message that was dealt with before: of its last record what decides. */
export type LastRecord =
  Pick<BegunRecord, "type"> | Pick<EndedRecord, "type" | "state"> | Pick<SettledRecord, "type" | "as">;

/** What to do with a message. */
export type Resumption =
  /** Send it: it is surely not there. One that has a mark keeps it. */
  | "send"
  /** It is done: sent or rejected. */
  | "skip"
  /** Ask the platform whether it is there. */
  | "settle"
  /** Leave it, and all that goes to its conversation after it: nobody knows, and nobody can be asked now. */
  | "hold";

/** What the rule depends on beside the record. */
export interface ResumeOptions {
  /** Now, in ms, on the clock of `settles`: best one that nobody sets, such as `performance.now()`. */
  readonly now: number;
  /**
   * From when on the platform can prove whether the message is there; undefined where it never can. For what a dead process
   * left behind: when this one knew that it was dead, and the wait of `chatpost/reconcile` (120 s).
   */
  readonly settles: number | undefined;
}

/**
 * What to do with a message, by the last record of it, or undefined where there is none. It is the whole rule by which nothing
 * is sent twice, and is pure: a queue's worker can use it with a record of its own, written before the request leaves.
 */
export function resume(lastRecord: LastRecord | undefined, { now, settles }: ResumeOptions): Resumption {
  if (!lastRecord) return "send";
  if (lastRecord.type === "settled") return lastRecord.as === "sent" ? "skip" : "send";
  if (lastRecord.type === "ended" && lastRecord.state !== "unknown") {
    return lastRecord.state === "not_sent" ? "send" : "skip";
  }
  return settles !== undefined && now >= settles ? "settle" : "hold";
}

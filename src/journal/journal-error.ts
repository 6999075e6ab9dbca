/** Why a run did not begin, or ended before its source. */
export type JournalReason =
  /** Another run has the journal, or may have it. */
  | "locked"
  /** It is no journal, or a line of it cannot be read. */
  | "unreadable"
  /** It could not be made, opened or written: nothing more was sent. */
  | "failed"
  /** It has no message of that id that a person could settle. */
  | "no_such_message"
  /** A 401: the credential is wrong. */
  | "auth"
  /** Twenty messages in a row were not sent. */
  | "not_sent"
  /** A platform was not well for longer than `giveUpMs`. */
  | "gave_up";

/** The error of a journal, or of a run of `sendAll` that was stopped. What the journal says of each message is right. */
export class JournalError extends Error {
  override readonly name = "JournalError" as const;
  /** Why, in one word. */
  readonly reason: JournalReason;

  constructor(reason: JournalReason, problem: string, cause?: unknown) {
    super(problem, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** The error of a file that could not be opened, made or written, in the words of the system. */
export const failed = (path: string, what: string, cause: unknown): JournalError =>
  new JournalError("failed", `${path} could not be ${what}: ${Object(cause).message}`, cause);

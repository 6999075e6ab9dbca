import type { PlatformName } from "../outcome/platform-name.js";
import type { Outcome, Reason } from "../outcome/send-error.js";

/** What happened in one attempt: plain facts, without content and without credentials. */
export interface Attempt {
  /** The platform's word, such as `chatwoot`. */
  readonly platform: PlatformName;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  /** What is known about the message after this attempt; `read` for a `GET` that was answered, which sends nothing. */
  readonly outcome: "sent" | "read" | Outcome;
  /** Why it was not sent; absent when it was sent, or read. */
  readonly reason?: Reason;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** How long the attempt took, in ms. */
  readonly durationMs: number;
  /** How long the client waits before the next attempt, in ms; absent when this was the last one. */
  readonly retryInMs?: number;
}

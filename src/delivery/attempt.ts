import type { PlatformName } from "../outcome/platform-name.js";
import type { Outcome, Reason } from "../outcome/outcome.js";

/** What happened in one attempt: plain facts, without content and without credentials. */
export interface Attempt {
  /** The platform's word, such as `chatwoot`. */
  readonly platform: PlatformName;
  /** The host of the client's base URL. */
  readonly host: string;
  /** The ids that the message goes to; what is secret of them is "[redacted]". */
  readonly where: Readonly<Record<string, string | number>>;
  /** A random word, the same for all attempts of a call. */
  readonly call: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  /** What is known about the message after this attempt; `read` for a `GET` that was answered, which sends nothing. */
  readonly outcome: "sent" | "read" | Outcome;
  /** Why it was not sent; absent when it was sent, or read. */
  readonly reason?: Reason;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** The platform's `X-Request-Id`, if it sent one. */
  readonly requestId?: string;
  /** The platform's id of the message; present when it was sent. */
  readonly messageId?: string;
  /** How long the attempt took, in ms. */
  readonly durationMs: number;
  /** How long the client waits before the next attempt, in ms; absent when this was the last one. */
  readonly retryInMs?: number;
}

import type { Outcome, Reason } from "./outcome.js";
import type { PlatformName } from "./platform-name.js";
/** What a `SendError` tells beside its message. */
export interface SendFacts {
  readonly platform?: PlatformName | undefined;
  readonly host?: string | undefined;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly body?: unknown;
  readonly retryAfterMs?: number | undefined;
  readonly attempts?: number | undefined;
  readonly requestId?: string | undefined;
  readonly endedAt?: number | undefined;
  readonly reset?: boolean | undefined;
  readonly hints?: readonly string[] | undefined;
  readonly cause?: unknown;
}

const LEAD: { readonly [O in Outcome]: string } = {
  not_sent: "not sent",
  rejected: "rejected",
  unknown: "unknown whether it was sent",
};

/** What waiting does not mend. */
const NEVER = /^(invalid_argument|tls|redirect|auth)$/;

// Two copies of the package in one program have two classes; the registered symbol is one.
const BRAND = Symbol.for("chatpost.SendError");

/** The one error that a send ends in when the platform did not confirm the message. */
export class SendError extends Error {
  override readonly name = "SendError" as const;
  /** The platform's word, such as `chatwoot`; undefined where it is about none, such as a file that is not there. */
  readonly platform: PlatformName | undefined;
  /** The host of the client's base URL, with its port where it is not the usual one; absent where an argument or an option was wrong. */
  declare readonly host?: string;
  /** What is known about the message. */
  readonly outcome: Outcome;
  /** Why. */
  readonly reason: Reason;
  /**
   * Whether sending it again later, unchanged, can help, and cannot make a second one: it was `not_sent`, and not because of
   * an argument, a certificate, a redirect, a proxy that wants a login (407) or what the other side cannot do (501, 505, 525,
   * 526).
   */
  readonly retryable: boolean;
  /** The HTTP status of the answer, if there was one. */
  declare readonly status?: number;
  /** The platform's own words, cut to 300 characters, with control characters escaped and credentials removed. */
  declare readonly detail?: string;
  /** The parsed body of the answer, credentials removed; the text where it is not JSON. Not enumerable. */
  declare readonly body?: unknown;
  /** How long the platform asked to wait, in ms. */
  declare readonly retryAfterMs?: number;
  /** How many requests were begun; 0 when nothing was. */
  readonly attempts: number;
  /** The platform's `X-Request-Id`. */
  declare readonly requestId?: string;
  /** When the last request was let go of, in ms since the epoch; where the outcome is `unknown`. */
  declare readonly endedAt?: number;
  /**
   * Whether its connection was reset then: nothing of it that was still on its way here was delivered later. `false` where
   * that could not be done, as by `fetch`, or was not needed, because there was a whole answer.
   */
  declare readonly reset?: boolean;
  /** What to check, in plain words. */
  readonly hints: readonly string[];

  constructor(problem: string, facts: SendFacts) {
    const { platform, outcome, reason, body, attempts = 0, hints = [], cause, ...known } = facts;
    const { host, status = 0 } = known;
    const who = host ? `${platform} at ${host}` : (platform ?? "chatpost");
    const advice = outcome === "unknown" ? ["Look at the conversation before sending it again."] : [];
    const sentences = [`${who}: ${LEAD[outcome]}: ${problem}`.replace(/[^.!?]$/, "$&."), ...hints, ...advice];
    super(sentences.join(" "), cause === undefined ? undefined : { cause });
    this.platform = platform;
    this.outcome = outcome;
    this.reason = reason;
    this.retryable = outcome === "not_sent" && !NEVER.test(reason) && ![501, 505, 525, 526].includes(status);
    this.attempts = attempts;
    this.hints = hints;
    for (const [key, value] of Object.entries(known)) {
      if (value !== undefined) Object.defineProperty(this, key, { value, enumerable: true });
    }
    if (body !== undefined) Object.defineProperty(this, "body", { value: body });
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** What `JSON.stringify` keeps: all of it but `body`, `cause` and `stack`. A worker is posted this: a clone loses members. */
  toJSON(): Omit<SendFacts, "body" | "cause"> & Pick<SendError, "name" | "message" | "retryable"> {
    return { ...this, message: this.message };
  }
}

/** Whether `error` is a `SendError`, also one from another copy of this package. */
export function isSendError(error: unknown): error is SendError {
  return typeof error === "object" && error !== null && BRAND in error;
}

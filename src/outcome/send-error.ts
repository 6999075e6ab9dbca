import type { PlatformName } from "./platform-name.js";
/**
 * What is known about a message that was not confirmed:
 * - `not_sent`: proof that it never took effect. Sending it again cannot make a second one.
 * - `rejected`: the platform read it and said no. Sending it again unchanged will not help.
 * - `unknown`: no proof either way. Look at the conversation before sending it again.
 */
export type Outcome = "not_sent" | "rejected" | "unknown";

/** Why a send did not end in a usable answer. */
export type Reason =
  /** An argument or an option was wrong; nothing was sent. */
  | "invalid_argument"
  /** No connection was made. */
  | "connect"
  /** The certificate or the TLS handshake failed. */
  | "tls"
  /** The connection broke. */
  | "network"
  /** `timeoutMs` passed. */
  | "timeout"
  /** Your `signal` aborted. */
  | "aborted"
  /** The answer was not HTTP. */
  | "protocol"
  /** The platform answered with a redirect, which is never followed. */
  | "redirect"
  /** A success whose body does not show a message, or a body that is too large. */
  | "response"
  /** 401, 403 or 407. */
  | "auth"
  /** 404 or 410. */
  | "not_found"
  /** 400, 413, 415, 422 and the like. */
  | "validation"
  /** 409. */
  | "conflict"
  /** 429. */
  | "rate_limit"
  /** 5xx. */
  | "server"
  /** Any other status. */
  | "http"
  /** A success whose body says that the message failed. */
  | "refused_by_platform";

/** What a `SendError` tells beside its message. */
export interface SendFacts {
  readonly platform: PlatformName;
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

// Two copies of the package in one program have two classes; the registered symbol is one.
const BRAND = Symbol.for("chatpost.SendError");

/** The one error that a send ends in when the platform did not confirm the message. */
export class SendError extends Error {
  override readonly name = "SendError" as const;
  /** The platform's word, such as `chatwoot`. */
  readonly platform: PlatformName;
  /** What is known about the message. */
  readonly outcome: Outcome;
  /** Why. */
  readonly reason: Reason;
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
    const advice = outcome === "unknown" ? ["Look at the conversation before sending it again."] : [];
    const sentences = [`${platform}: ${LEAD[outcome]}: ${problem}`.replace(/[^.!?]$/, "$&."), ...hints, ...advice];
    super(sentences.join(" "), cause === undefined ? undefined : { cause });
    this.platform = platform;
    this.outcome = outcome;
    this.reason = reason;
    this.attempts = attempts;
    this.hints = hints;
    for (const [key, value] of Object.entries(known)) {
      if (value !== undefined) Object.defineProperty(this, key, { value, enumerable: true });
    }
    if (body !== undefined) Object.defineProperty(this, "body", { value: body });
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether `error` is a `SendError`, also one from another copy of this package. */
export function isSendError(error: unknown): error is SendError {
  return typeof error === "object" && error !== null && BRAND in error;
}

/** Why a webhook was refused. */
export type WebhookReason =
  /** What `verifyWebhook` was given is wrong: the secret, the tolerance, or a body that was parsed before. Mend the code. */
  | "invalid_argument"
  /** It has no signature, or no timestamp. */
  | "unsigned"
  /** The signature is not that of these bytes by this secret. */
  | "signature"
  /** It was signed longer ago than the tolerance, or is from the future. */
  | "old"
  /** It is no JSON of an event, or one of a message lacks what it must have. */
  | "malformed";

/** The error of a webhook that must not be acted on. Answer 401, or 500 where the reason is `invalid_argument`. */
export class WebhookError extends Error {
  override readonly name = "WebhookError" as const;
  /** Why, in one word. */
  readonly reason: WebhookReason;

  constructor(reason: WebhookReason, problem: string) {
    super(`chatwoot webhook: ${problem}.`);
    this.reason = reason;
  }
}

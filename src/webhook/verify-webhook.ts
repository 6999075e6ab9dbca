import { WebhookError } from "./webhook-error.js";
import { toWebhookEvent, type WebhookEvent } from "./webhook-event.js";
import { headerOf, rawBody, type WebhookRequest } from "./webhook-request.js";

/** How a webhook is verified. */
export interface VerifyOptions {
  /** How long ago it may have been signed, in seconds, more than 0; 300 by default. The same holds for the future. */
  readonly toleranceSeconds?: number | undefined;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Whether the digits are the HMAC-SHA256 of the data by the secret; compared by Web Crypto, in constant time. */
async function isSigned(data: Uint8Array<ArrayBuffer>, digits: string, secret: string): Promise<boolean> {
  const signature = Uint8Array.from(digits.match(/../g) ?? [], (two) => parseInt(two, 16));
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);
  return crypto.subtle.verify("HMAC", key, signature, data);
}

/**
 * Reads a webhook of a Chatwoot account, once its signature shows that the server sent these bytes, and not long ago.
 * Resolves with `undefined` where it is signed and of another event than a message. Throws a `WebhookError` otherwise. Webhooks
 * of accounts are signed since 4.11.2, those of API inboxes and agent bots since 4.13. The same delivery may come twice
 * within the tolerance: see `deliveryId`.
 */
export async function verifyWebhook(
  request: WebhookRequest,
  secret: string,
  { toleranceSeconds = 300 }: VerifyOptions = {},
): Promise<WebhookEvent | undefined> {
  // Whoever knows of an empty secret could sign anything.
  if (typeof secret !== "string" || secret === "") {
    throw new WebhookError("invalid_argument", "the secret must be a text that is not empty");
  }
  if (!(toleranceSeconds > 0)) throw new WebhookError("invalid_argument", "toleranceSeconds must be a number above 0");
  const bytes = await rawBody(request);
  const timestamp = headerOf(request, "x-chatwoot-timestamp") ?? "";
  const [, digits] = /^sha256=([\da-f]{64})$/i.exec(headerOf(request, "x-chatwoot-signature") ?? "") ?? [];
  if (!digits || !/^\d{1,15}$/.test(timestamp)) {
    throw new WebhookError("unsigned", "it has no X-Chatwoot-Signature with an X-Chatwoot-Timestamp");
  }
  const head = encode(`${timestamp}.`);
  const data = new Uint8Array(head.length + bytes.length);
  data.set(head);
  data.set(bytes, head.length);
  if (!(await isSigned(data, digits, secret))) {
    throw new WebhookError("signature", "the signature is not that of these bytes by this secret");
  }
  const age = Date.now() / 1000 - Number(timestamp);
  if (Math.abs(age) > toleranceSeconds) {
    const when = `${Math.abs(Math.round(age))} s ${age > 0 ? "ago" : "from now"}`;
    throw new WebhookError("old", `it was signed ${when}, and ${toleranceSeconds} s are allowed`);
  }
  return toWebhookEvent(request, bytes);
}

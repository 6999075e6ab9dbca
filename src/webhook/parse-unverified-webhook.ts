import { toWebhookEvent, type WebhookEvent } from "./webhook-event.js";
import { rawBody, type WebhookRequest } from "./webhook-request.js";

/**
 * Reads a webhook that nobody signed, and trusts nobody: whoever knows the address can send one. For servers before 4.13 and
 * their webhooks of API inboxes and agent bots, behind an address that is a secret; ask the server before you act on it.
 * Resolves with `undefined` where it is of another event than a message; throws a `WebhookError` where it cannot be read.
 */
export async function parseUnverifiedWebhook(request: WebhookRequest): Promise<WebhookEvent | undefined> {
  return toWebhookEvent(request, await rawBody(request));
}

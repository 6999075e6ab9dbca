export { parseUnverifiedWebhook } from "./webhook/parse-unverified-webhook.js";
export { verifyWebhook, type VerifyOptions } from "./webhook/verify-webhook.js";
export { WebhookError, type WebhookReason } from "./webhook/webhook-error.js";
export type { WebhookEvent, WebhookMessage } from "./webhook/webhook-event.js";
export type { WebhookHeaders, WebhookRequest } from "./webhook/webhook-request.js";

// An example for each name of `chatpost/webhook` that the README and the guides do not use.
import {
  parseUnverifiedWebhook,
  verifyWebhook,
  WebhookError,
  type VerifyOptions,
  type WebhookEvent,
  type WebhookHeaders,
  type WebhookMessage,
  type WebhookReason,
  type WebhookRequest,
} from "chatpost/webhook";

//#region VerifyOptions WebhookEvent WebhookMessage WebhookRequest
const options: VerifyOptions = { toleranceSeconds: 60 };

async function textOf(request: WebhookRequest, secret: string): Promise<WebhookMessage["content"]> {
  const event: WebhookEvent | undefined = await verifyWebhook(request, secret, options);
  return event?.message.content ?? null;
}
//#endregion

//#region WebhookHeaders parseUnverifiedWebhook
async function read(headers: WebhookHeaders, body: string) {
  const event = await parseUnverifiedWebhook({ headers, body });
  if (event) console.log("somebody says:", event.destination, event.message.content);
}
//#endregion

//#region WebhookReason
const isOurs: { readonly [reason in WebhookReason]: boolean } = {
  invalid_argument: true,
  unsigned: false,
  signature: false,
  old: false,
  malformed: false,
};
const statusOf = (error: unknown): number => (error instanceof WebhookError && !isOurs[error.reason] ? 401 : 500);
//#endregion

export { read, statusOf, textOf };

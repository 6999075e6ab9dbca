import { MESSAGE_TYPES } from "./chatwoot-behaviour.js";
import type { SandboxMessage } from "./records.js";
import { toHex } from "./to-hex.js";

/** How a webhook is signed. */
export interface SandboxWebhook {
  /** The secret of the webhook, which `verifyWebhook` is given too. */
  readonly secret: string;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The webhook of a Chatwoot account for a message, signed now: `sha256=` HMAC-SHA256 of `{timestamp}.{body}` (4.11.2). */
export async function sandboxWebhook({ platform, where, response }: SandboxMessage, secret: string): Promise<Request> {
  if (platform !== "chatwoot") throw new Error(`chatpost: only chatwoot signs its webhooks, not ${platform}`);
  const { id, inbox_id, message_type, content, content_type, content_attributes, source_id, sender, attachments } =
    response;
  const body = JSON.stringify({
    event: "message_created",
    id,
    account: { id: where["account_id"], name: "Acme" },
    inbox: { id: inbox_id, name: "API" },
    conversation: { id: where["conversation_id"], inbox_id, status: "open", can_reply: true, channel: "Channel::Api" },
    message_type: MESSAGE_TYPES[Number(message_type)],
    content,
    content_type,
    content_attributes,
    private: response["private"],
    source_id,
    created_at: new Date(Number(response["created_at"]) * 1000).toISOString(),
    additional_attributes: {},
    sender,
    attachments,
  });
  const timestamp = Math.floor(Date.now() / 1000);
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digits = toHex(await crypto.subtle.sign("HMAC", key, encode(`${timestamp}.${body}`)));
  return new Request("http://127.0.0.1/webhook", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-Chatwoot-Timestamp": `${timestamp}`,
      "X-Chatwoot-Signature": `sha256=${digits}`,
      "X-Chatwoot-Delivery": crypto.randomUUID(),
    },
    body,
  });
}

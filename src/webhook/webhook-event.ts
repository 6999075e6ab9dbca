import type { components } from "../../generated/chatwoot.js";
import { WebhookError } from "./webhook-error.js";
import { headerOf, type WebhookRequest } from "./webhook-request.js";

/** What the server tells of a message, whole, as the spec has it. */
export interface WebhookMessage extends MessageEvent {}
type MessageEvent = components["schemas"]["MessageEvent"];

/** A message that was created or changed, as a webhook tells of it. */
export interface WebhookEvent {
  readonly event: MessageEvent["event"];
  /** The id of the message. */
  readonly id: number;
  /** Where an answer goes: a sender takes it as it is. */
  readonly destination: {
    readonly platform: "chatwoot";
    readonly account_id: number;
    readonly conversation_id: number;
  };
  /** The member `chatpost` of its `content_attributes`, where it is a text. */
  readonly mark?: string;
  /** `X-Chatwoot-Delivery`: drop what comes with one that came before. Absent in webhooks of agent bots. */
  readonly deliveryId?: string;
  /** Its `message_type` is `outgoing` where a bot or an agent wrote it: answer only what is `incoming`. */
  readonly message: WebhookMessage;
}

type Json = Partial<Record<string, unknown>>;
const objectOf = (value: unknown): Json => (typeof value === "object" && value !== null ? value : {});

const malformed = (problem: string): WebhookError => new WebhookError("malformed", problem);

/** An id, also as the text that samples of older documentation have. */
function idOf(value: unknown, name: string): number {
  const id = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (Number.isSafeInteger(id) && Number(id) > 0) return Number(id);
  throw malformed(`${name} must be a positive integer`);
}

/** Reads the body of a webhook; undefined where it is not of a message that was created or changed. */
export function toWebhookEvent(request: WebhookRequest, bytes: Uint8Array): WebhookEvent | undefined {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw malformed("the body is not JSON in UTF-8");
  }
  const { event, id, account, conversation, message_type, content, content_attributes, ...rest } = objectOf(body);
  if (typeof event !== "string") throw malformed("event must be a text");
  if (event !== "message_created" && event !== "message_updated") return undefined;
  if (typeof message_type !== "string") throw malformed("message_type must be a text");
  if (typeof content !== "string" && content !== null) throw malformed("content must be a text or null");
  if (objectOf(content_attributes) !== content_attributes) throw malformed("content_attributes must be an object");
  if (typeof rest["private"] !== "boolean") throw malformed("private must be true or false");
  const { display_id, id: conversationId = display_id } = objectOf(conversation);
  const mark = objectOf(content_attributes)["chatpost"];
  const deliveryId = headerOf(request, "x-chatwoot-delivery");
  return {
    event,
    id: idOf(id, "id"),
    destination: {
      platform: "chatwoot",
      account_id: idOf(objectOf(account)["id"], "account.id"),
      conversation_id: idOf(conversationId, "conversation.id"),
    },
    ...(typeof mark === "string" && { mark }),
    ...(deliveryId && { deliveryId }),
    message: body as WebhookMessage, // what one acts on was checked; the rest is as the spec has it
  };
}

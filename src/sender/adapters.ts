import type { SendOptions } from "../client/options.js";
import { invalid } from "../input/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { JsonObject } from "../platforms/judge-object.js";
import type { Addresses, Clients, Content, Messages } from "./platform-types.js";
import type { Sent, Status } from "./sent.js";

type Facts = Omit<Sent, "platform" | "message">;

/** Posts the content of a message by the client of its platform. */
type Adapter<P extends PlatformName> = (
  client: Clients[P],
  to: Addresses[P],
  content: Content[P],
  options: SendOptions | undefined,
) => Promise<Facts & { readonly message: Messages[P] }>;

const STATUSES: { readonly [word: string]: Status } = {
  PENDING: "pending",
  DELIVERED: "delivered",
  sent: "sent",
  delivered: "delivered",
  read: "read",
};

/** What a platform tells of a message that it created, in its own types. */
interface Told {
  readonly id: unknown;
  readonly conversation?: unknown;
  readonly createdAtSeconds?: unknown;
  readonly status?: unknown;
}

function toFacts({ id, conversation, createdAtSeconds, status }: Told): Facts {
  const createdAt = new Date(typeof createdAtSeconds === "number" ? createdAtSeconds * 1000 : NaN);
  return {
    id: String(id),
    ...(conversation != null && { conversation: String(conversation) }),
    ...(!Number.isNaN(createdAt.getTime()) && { createdAt }),
    status: (Object.hasOwn(STATUSES, String(status)) && STATUSES[String(status)]) || "accepted",
  };
}

/** What the messages of Chatwoot and its relatives tell. */
function chatwootFacts({ id, conversation_id, created_at, status }: JsonObject): Facts {
  return toFacts({ id, conversation: conversation_id, createdAtSeconds: created_at, status });
}

/** Each platform's words for the same thing, side by side. */
export const ADAPTERS: { readonly [P in PlatformName]: Adapter<P> } = {
  async chatwoot(client, to, { text, replyTo, template, echoId, extra = {}, ...same }, options) {
    if (template && extra.campaign_id !== undefined) {
      throw invalid(
        "chatwoot",
        "message.template and message.extra.campaign_id exclude each other: the server loses one",
      );
    }
    const message = await client.createMessage(
      to,
      {
        ...extra,
        ...(text !== undefined && { content: text }),
        ...(template && { template_params: template }),
        ...(echoId !== undefined && { echo_id: echoId }),
        ...(replyTo !== undefined && { content_attributes: { ...extra.content_attributes, in_reply_to: replyTo } }),
        ...same,
      },
      options,
    );
    return { message, ...chatwootFacts(message) };
  },
  async omnivibe(client, to, { text, echoId, ...same }, options) {
    const message = await client.createMessage(
      to,
      { ...(text !== undefined && { content: text }), ...(echoId !== undefined && { echo_id: echoId }), ...same },
      options,
    );
    return { message, ...chatwootFacts(message) };
  },
  async digital99(client, to, { text, replyTo, attachments = [], extra = {}, ...same }, options) {
    const rest = {
      ...extra,
      ...(replyTo !== undefined && { content_attributes: { ...extra.content_attributes, in_reply_to: replyTo } }),
      attachments,
      ...same,
    };
    const message = await client.createMessage(to, text === undefined ? rest : { content: text, ...rest }, options);
    return { message, ...chatwootFacts(message) };
  },
  async infobip(client, to, { text, image, buttons }, options) {
    if (image !== undefined && buttons)
      throw invalid("infobip", "message.image and message.buttons exclude each other");
    if (buttons && (buttons.length < 1 || buttons.length > 3))
      throw invalid("infobip", "message.buttons must be 1 to 3");
    const message = await client.createMessage(
      to,
      {
        to: to.to,
        message: buttons
          ? { type: "BUTTONS", text, buttons }
          : image === undefined
            ? { type: "TEXT", text }
            : { type: "IMAGE", text, url: image },
      },
      options,
    );
    return { message, ...toFacts({ id: message.messageId, status: message.status.groupName }) };
  },
  async ziik(client, to, { text, replyTo }, options) {
    const body = { message: text, ...(replyTo !== undefined && { parent_id: replyTo }) };
    const message = await client.createMessage(to, body, options);
    return {
      message,
      ...toFacts({ id: message.id, conversation: message.conversationId, createdAtSeconds: message.date }),
    };
  },
};

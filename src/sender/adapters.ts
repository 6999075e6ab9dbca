import type { SendOptions } from "../client/options.js";
import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { JsonObject } from "../platforms/judge-object.js";
import type { Addresses, Clients, Content, Messages } from "./platform-types.js";
import type * as chatwoot from "../platforms/chatwoot.js";
import type * as omnivibe from "../platforms/omnivibe.js";
import { toFacts, type Facts } from "./to-facts.js";

/** Posts the content of a message by the client of its platform. */
type Adapter<P extends PlatformName> = (
  client: Clients[P],
  to: Addresses[P],
  content: Content[P],
  options: SendOptions | undefined,
) => Promise<Facts & { readonly message: Messages[P] }>;

/** What the messages of Chatwoot and its relatives tell. */
function chatwootFacts({ id, conversation_id, created_at, status }: JsonObject): Facts {
  return toFacts({ id, conversation: conversation_id, createdAtSeconds: created_at, status });
}

/** A body that answers a message, in the words of Chatwoot and 99digital. */
function replying<Body extends { readonly content_attributes?: object | undefined }>(
  body: Body,
  replyTo: number | undefined,
): Body {
  if (replyTo === undefined) return body;
  return { ...body, content_attributes: { ...body.content_attributes, in_reply_to: replyTo } };
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
        ...replying(extra, replyTo),
        content: text,
        template_params: template,
        echo_id: echoId,
        ...same,
      } as chatwoot.NewMessage, // the client refuses one that says nothing
      options,
    );
    return { message, ...chatwootFacts(message) };
  },
  async omnivibe(client, to, { text, echoId, ...same }, options) {
    const message = await client.createMessage(
      to,
      { content: text, echo_id: echoId, ...same } as omnivibe.NewMessage, // the client refuses one that says nothing
      options,
    );
    return { message, ...chatwootFacts(message) };
  },
  async digital99(client, to, { text, replyTo, attachments = [], extra = {}, ...same }, options) {
    const body = { ...replying(extra, replyTo), content: text, attachments, ...same };
    const message = await client.createMessage(to, body, options);
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
    const body = { message: text, parent_id: replyTo };
    const message = await client.createMessage(to, body, options);
    return {
      message,
      ...toFacts({ id: message.id, conversation: message.conversationId, createdAtSeconds: message.date }),
    };
  },
};

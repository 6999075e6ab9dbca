import { capabilities } from "./capabilities.js";
import type * as chatwoot from "./chatwoot.js";
import type { Content } from "./content.js";
import type * as digital99 from "./digital99.js";
import type * as infobip from "./infobip.js";
import { invalid, own } from "./input.js";
import type * as omnivibe from "./omnivibe.js";
import type { SendOptions } from "./options.js";
import type { PlatformName } from "./platform-name.js";
import type { Shape } from "./shape.js";
import type * as ziik from "./ziik.js";

/** The client of each platform. */
export interface Clients {
  readonly chatwoot: chatwoot.ChatwootClient;
  readonly omnivibe: omnivibe.OmniVibeClient;
  readonly digital99: digital99.Digital99Client;
  readonly infobip: infobip.InfobipClient;
  readonly ziik: ziik.ZiikClient;
}

interface Addresses {
  readonly chatwoot: chatwoot.Conversation;
  readonly omnivibe: omnivibe.Conversation;
  readonly digital99: digital99.Conversation;
  readonly infobip: InfobipAddress;
  readonly ziik: ziik.Conversation;
}
interface InfobipAddress extends infobip.Integration {
  /** The user. */
  readonly to: string;
}

/**
 * Where a message goes: plain JSON, fit for a queue or a database. Written as a map over P because the compiler can
 * infer P from `platform` in that form only.
 */
export type Destination<P extends PlatformName = PlatformName> = {
  [K in P]: { readonly platform: K } & Addresses[K];
}[P];

/**
 * How far a message had come when the platform answered: `accepted` when the platform does not tell (OmniVibe, Ziik) or
 * uses a word that is not known here, `pending` on its way, `sent`, `delivered` or `read` when it says so.
 */
export type Status = "accepted" | "pending" | "sent" | "delivered" | "read";

/** A message that was sent. */
export interface Sent<P extends PlatformName = PlatformName> {
  readonly platform: P;
  /** The platform's id of the message. */
  readonly id: string;
  /** The platform's id of the conversation, if it tells. */
  readonly conversation?: string;
  /** When the platform created it, if it tells. */
  readonly createdAt?: Date;
  readonly status: Status;
  /** The platform's own answer, whole. */
  readonly message: Answers[P];
}
interface Answers {
  readonly chatwoot: chatwoot.Message;
  readonly omnivibe: omnivibe.Message;
  readonly digital99: digital99.Message;
  readonly infobip: infobip.Receipt;
  readonly ziik: ziik.Message;
}

/** Sends a message to one of the platforms that it was made with. */
export type Sender<P extends PlatformName> = <D extends P>(
  to: Destination<D>,
  message: string | Content[D],
  options?: SendOptions,
) => Promise<Sent<D>>;

type Facts = Omit<Sent, "platform" | "message">;
type Send<P extends PlatformName> = (
  client: Clients[P],
  to: Addresses[P],
  content: Content[P],
  options: SendOptions | undefined,
) => Promise<Facts & { readonly message: Answers[P] }>;

const STATUSES: { readonly [word: string]: Status } = {
  PENDING: "pending",
  DELIVERED: "delivered",
  sent: "sent",
  delivered: "delivered",
  read: "read",
};

function facts(id: unknown, conversation: unknown, seconds: unknown, status: unknown): Facts {
  const createdAt = new Date(typeof seconds === "number" ? seconds * 1000 : NaN);
  return {
    id: String(id),
    ...(conversation != null && { conversation: String(conversation) }),
    ...(!Number.isNaN(createdAt.getTime()) && { createdAt }),
    status: (Object.hasOwn(STATUSES, String(status)) && STATUSES[String(status)]) || "accepted",
  };
}

/** A body that answers a message, in the words of Chatwoot and 99digital. */
function replying<Body extends { readonly content_attributes?: object }>(
  body: Body,
  replyTo: number | undefined,
): Body {
  if (replyTo === undefined) return body;
  return { ...body, content_attributes: { ...body.content_attributes, in_reply_to: replyTo } };
}

/** Each platform's words for the same thing, side by side. */
const SEND: { readonly [P in PlatformName]: Send<P> } = {
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
        ...(text !== undefined && { content: text }),
        ...(template && { template_params: template }),
        ...(echoId !== undefined && { echo_id: echoId }),
        ...same,
      },
      options,
    );
    return { message, ...facts(message.id, message.conversation_id, message.created_at, message.status) };
  },
  async omnivibe(client, to, { text, echoId, ...same }, options) {
    const message = await client.createMessage(
      to,
      { ...(text !== undefined && { content: text }), ...(echoId !== undefined && { echo_id: echoId }), ...same },
      options,
    );
    return { message, ...facts(message.id, message.conversation_id, message.created_at, undefined) };
  },
  async digital99(client, to, { text, replyTo, attachments = [], extra = {}, ...same }, options) {
    const rest = {
      ...replying(extra, replyTo),
      attachments,
      ...same,
    };
    const message = await client.createMessage(to, text === undefined ? rest : { content: text, ...rest }, options);
    return { message, ...facts(message.id, message.conversation_id, message.created_at, message.status) };
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
    return { message, ...facts(message.messageId, undefined, undefined, message.status.groupName) };
  },
  async ziik(client, to, { text, replyTo }, options) {
    const body = { message: text, ...(replyTo !== undefined && { parent_id: replyTo }) };
    const message = await client.createMessage(to, body, options);
    return { message, ...facts(message.id, message.conversationId, message.date, undefined) };
  },
};

/** What JavaScript callers may get wrong and the compiler would have refused. */
function checkContent(platform: PlatformName, content: object): void {
  const able = capabilities[platform];
  const legal = ["text", ...Object.entries(able).flatMap(([name, has]) => (has ? [name] : []))];
  const given = Object.entries(content).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const foreign = given.find((name) => !legal.includes(name));
  if (foreign) throw invalid(platform, `message.${foreign} is not known here; there is ${legal.join(", ")}`);
  const { text, attachments, template }: Shape = content as Shape; // an object: Object.entries() read it above
  if (text !== undefined && typeof text !== "string") throw invalid(platform, "message.text must be a string");
  const files = Array.isArray(attachments) && attachments.length > 0;
  if (text || files || template) return;
  const others = `${able.attachments ? ", or files" : ""}${able.template ? ", or a template" : ""}`;
  throw invalid(platform, `message must hold a text${others}`);
}

/**
 * One call for the platforms whose clients it is given; no other is a legal destination. What it returns resolves when
 * the platform answered with a usable message, and otherwise throws a `SendError`.
 */
export function createSender<P extends PlatformName>(clients: Pick<Clients, P>): Sender<P> {
  const known = Object.keys(capabilities);
  for (const [name, client] of Object.entries(Object(clients))) {
    // The caller may be JavaScript: a client that is missing is better told of now than at the first message.
    if (!known.includes(name) || typeof client !== "object" || client === null) {
      throw new TypeError(`chatpost: createSender: ${name} must be the client of one of ${known.join(", ")}`);
    }
  }
  return async <D extends P>(to: Destination<D>, message: string | Content[D], options?: SendOptions) => {
    const platform = to?.platform as D; // Destination<D> has no other platform
    if (!Object.hasOwn(clients, String(platform))) {
      throw invalid(platform, `to.platform must be ${Object.keys(clients).join(" or ")}`);
    }
    if (typeof message !== "string" && (typeof message !== "object" || message === null)) {
      throw invalid(platform, "message must be a string or an object");
    }
    // Every platform's content may be a text alone.
    const given = (typeof message === "string" ? { text: message } : message) as Content[D];
    const content = own(platform, "message", given);
    checkContent(platform, content);
    const { message: answer, ...facts } = await SEND[platform](clients[platform], to, content, options);
    return { platform, ...facts, message: answer };
  };
}

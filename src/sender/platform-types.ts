import type { Upload, Uploads } from "../input/to-file.js";
import type * as chatwoot from "../platforms/chatwoot.js";
import type * as digital99 from "../platforms/digital99.js";
import type * as infobip from "../platforms/infobip.js";
import type * as omnivibe from "../platforms/omnivibe.js";
import type * as ziik from "../platforms/ziik.js";

// What differs by platform, a row for each: client, address, message, and content under one name for all.

/** The client of each platform. */
export interface Clients {
  readonly chatwoot: chatwoot.ChatwootClient;
  readonly omnivibe: omnivibe.OmniVibeClient;
  readonly digital99: digital99.Digital99Client;
  readonly infobip: infobip.InfobipClient;
  readonly ziik: ziik.ZiikClient;
}

/** Where a message goes, by platform. */
export interface Addresses {
  readonly chatwoot: chatwoot.Conversation;
  readonly omnivibe: omnivibe.Conversation;
  readonly digital99: digital99.Conversation;
  readonly infobip: InfobipAddress;
  readonly ziik: ziik.Conversation;
}
type InfobipAddress = infobip.Integration & {
  /** The user. */
  readonly to: string;
};

/** The message that each platform answers with. */
export interface Messages {
  readonly chatwoot: chatwoot.Message;
  readonly omnivibe: omnivibe.Message;
  readonly digital99: digital99.Message;
  readonly infobip: infobip.Receipt;
  readonly ziik: ziik.Message;
}

/** Each member of a union without some of its members: `Omit` would make one of them all. */
type Rest<New, Known extends string> = New extends unknown ? Omit<New, Known> : never;

/** Chatwoot: a text, files or a template, or several of them. */
export interface ChatwootContent {
  readonly text?: string | undefined;
  /** Files, or signed ids of files that were uploaded before; at most 15. */
  readonly attachments?: Uploads | readonly (Upload | string)[] | undefined;
  /** The id of the message that this one answers. */
  readonly replyTo?: number | undefined;
  /** A note that only agents see. */
  readonly private?: boolean | undefined;
  /** A WhatsApp template. Not together with `extra.campaign_id`, of which the server would lose one. */
  readonly template?: NonNullable<chatwoot.NewMessage["template_params"]> | undefined;
  /** A mark of your own that the answer repeats. It does not prevent a duplicate. */
  readonly echoId?: string | undefined;
  /** Any other member of Chatwoot's own body. */
  readonly extra?:
    Rest<chatwoot.NewMessage, "content" | "attachments" | "private" | "template_params" | "echo_id"> | undefined;
}

/** OmniVibe: a text, files, or both. */
export interface OmniVibeContent {
  readonly text?: string | undefined;
  /** Files; at most 15. */
  readonly attachments?: Uploads | undefined;
  /** A mark of your own that comes back over the websocket. It does not prevent a duplicate. */
  readonly echoId?: string | undefined;
}

/** 99digital: a text, files, or both. */
export interface Digital99Content {
  readonly text?: string | undefined;
  /** Files; at most 15. */
  readonly attachments?: Uploads | undefined;
  /** The id of the message that this one answers. */
  readonly replyTo?: number | undefined;
  /** A note that only agents see. */
  readonly private?: boolean | undefined;
  /** Any other member of 99digital's own body. */
  readonly extra?: Omit<digital99.NewFileMessage, "content" | "attachments" | "private"> | undefined;
}

/** Infobip: a text, alone or with an image or with buttons. */
export interface InfobipContent {
  readonly text: string;
  /** The URL of an image that Infobip can fetch. Not together with `buttons`. */
  readonly image?: string | undefined;
  /** One to three buttons. Not together with an `image`. */
  readonly buttons?: Extract<infobip.NewMessage["message"], { type: "BUTTONS" }>["buttons"] | undefined;
}

/** Ziik: a text. */
export interface ZiikContent {
  readonly text: string;
  /** The id of the message that this one answers. */
  readonly replyTo?: number | undefined;
}

/** What a message may hold, by platform. */
export interface Content {
  readonly chatwoot: ChatwootContent;
  readonly omnivibe: OmniVibeContent;
  readonly digital99: Digital99Content;
  readonly infobip: InfobipContent;
  readonly ziik: ZiikContent;
}

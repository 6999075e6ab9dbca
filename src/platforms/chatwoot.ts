import * as facts from "../../generated/chatwoot.facts.js";
import type { components, operations, paths } from "../../generated/chatwoot.js";
import { apiAccessToken, judgeRefusal, judge, STRIPPED_SUFFIX, type TokenOptions } from "./chatwoot-family.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { needEnv, readEnv, type Env } from "../input/env.js";
import { encodeMessage } from "../input/encode-message.js";
import type { NewMessage } from "./chatwoot-message.js";
import { checkItems } from "./check-items.js";
import type { ClientOptions } from "../client/options.js";

export type {
  Article,
  Card,
  Choice,
  ContentAttributes,
  FormField,
  ItemAttributes,
  NewArticleMessage,
  NewCardsMessage,
  NewFormMessage,
  NewMessage,
  NewMessageBase,
  NewPlainMessage,
  NewSelectMessage,
  PlainAttributes,
} from "./chatwoot-message.js";
export type { Env } from "../input/env.js";
export type { Upload } from "../input/encode-message.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. */
export interface Conversation extends Path {}
type Path = operations["createMessage"]["parameters"]["path"];

/** The message that Chatwoot created. */
export interface Message extends MessageSchema {}
type MessageSchema = Schemas["Message"];

/** The options of a Chatwoot client; the token is that of a user (profile page) or of an agent bot. */
export interface ChatwootOptions extends ClientOptions, TokenOptions {}

/** Posts messages to Chatwoot. */
export interface ChatwootClient extends PlatformClient<paths, Conversation, NewMessage, Message> {}

const PLATFORM: Platform<paths, Conversation, NewMessage> = {
  name: "chatwoot",
  createMessage: facts.createMessage,
  baseUrl: facts.baseUrl,
  strippedSuffix: STRIPPED_SUFFIX,
  hints: {
    401: "Use the token of a user (profile page) or of an agent bot of this account; platform and session tokens do not work here. Under the name api_access_token a proxy may have dropped it.",
    404: "Check account_id, conversation_id (the number in the dashboard's address) and that baseUrl is the root of the host.",
    422: "Incoming messages are for API inboxes only; too many messages means 200 in a minute in one conversation.",
    429: "The server limits requests per address and messages per conversation.",
  },
  encode(message) {
    checkItems(message);
    return encodeMessage("chatwoot", message);
  },
  judgeRefusal,
  judge,
};

/** Makes a client for Chatwoot. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createChatwootClient(options: ChatwootOptions): ChatwootClient {
  return createPlatformClient(PLATFORM, options, apiAccessToken(PLATFORM.name, options, facts.credentials));
}

/** The options in `CHATWOOT_API_ACCESS_TOKEN` and, if it is set, `CHATWOOT_BASE_URL`. Read only when this is called. */
export function fromEnv(env?: Env): ChatwootOptions {
  return { ...needEnv("chatwoot", ["apiAccessToken"], env), ...readEnv("chatwoot", ["baseUrl"], env) };
}

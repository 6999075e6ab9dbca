import * as facts from "../../generated/chatwoot.facts.js";
import type { components, operations, paths } from "../../generated/chatwoot.js";
import { apiAccessToken, type TokenOptions } from "./api-access-token.js";
import { CHECK_HINT, judge, STRIPPED_SUFFIX } from "./chatwoot-family.js";
import { judgeRefusal } from "./judge-refusal.js";
import { checkSaysSomething } from "./check-says-something.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { needEnv, readBaseUrl, type Env } from "../input/env.js";
import { encodeMessage } from "./encode-message.js";
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
  NewPlainMessageBase,
  NewSelectMessage,
  PlainAttributes,
} from "./chatwoot-message.js";
export type { Env } from "../input/env.js";
export type { Upload, Uploads } from "../input/to-file.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. */
export type Conversation = operations["createMessage"]["parameters"]["path"];

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
  options: ["apiAccessToken", "tokenHeader"],
  secretIds: facts.secretIds,
  baseUrl: facts.baseUrl,
  strippedSuffix: STRIPPED_SUFFIX,
  hints: [
    [/^401 You are not authorized to access this acc/, "The token is another account's: check account_id and baseUrl."],
    [/^401 You are not auth/, "The token's user is no member of that inbox: add the user to it."],
    [/^401 You need to sign in/, "No token arrived: check baseUrl, and whether a proxy drops its header."],
    [/^401.*for bots/, "This needs the token of a user."],
    [/^401/, "Use the token of a user (profile page) or of an agent bot on this server: check baseUrl."],
    [
      /^404/,
      "Check account_id, conversation_id (the number in the dashboard's address) and that baseUrl is the root of the host.",
    ],
    [/^422 Incoming/, "Leave message_type out, or write to an API inbox."],
    [/^422.*too many messages/i, "A conversation takes 200 messages a minute."],
    [/^429/, "The server limits requests per address."],
  ],
  lastHint: CHECK_HINT,
  check(message) {
    checkItems(message);
    checkSaysSomething("chatwoot", message);
  },
  encode: (message, signal) => encodeMessage("chatwoot", message, signal),
  judgeRefusal,
  judge,
};

/** Makes a client for Chatwoot. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createChatwootClient(options: ChatwootOptions): ChatwootClient {
  return createPlatformClient(PLATFORM, options, (own) => apiAccessToken(PLATFORM.name, own, facts.credentials));
}

/** The options in `CHATWOOT_API_ACCESS_TOKEN` and, if it is set, `CHATWOOT_BASE_URL`. Read only when this is called. */
export function fromEnv(env?: Env): ChatwootOptions {
  return { ...needEnv("chatwoot", ["apiAccessToken"], env), ...readBaseUrl("chatwoot", env) };
}

import * as facts from "../../generated/digital99.facts.js";
import type { components, operations, paths } from "../../generated/digital99.js";
import { apiAccessToken, type TokenOptions } from "./api-access-token.js";
import { CHECK_HINT, judge, STRIPPED_SUFFIX } from "./chatwoot-family.js";
import { judgeRefusal } from "./judge-refusal.js";
import { checkSaysSomething } from "./check-says-something.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { needEnv, readBaseUrl, type Env } from "../input/env.js";
import { encodeMessage } from "./encode-message.js";
import type { Uploads } from "../input/to-file.js";
import type { ClientOptions } from "../client/options.js";

export type { Env } from "../input/env.js";
export type { Upload, Uploads } from "../input/to-file.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. */
export type Conversation = operations["createMessage"]["parameters"]["path"];

/** A message to post: a text, which may have files, or files alone. */
export type NewMessage = NewTextMessage | NewFileMessage;
/** A text, with or without files. */
export interface NewTextMessage extends NewMessageSchema {
  /** At most 15 files. */
  readonly attachments?: Uploads | undefined;
}
/** Files, with or without a text. */
export interface NewFileMessage extends Omit<NewMessageSchema, "content"> {
  readonly content?: string | undefined;
  /** At most 15 files. */
  readonly attachments: Uploads;
}
type NewMessageSchema = Schemas["NewMessage"];

/** The message that 99digital created. */
export interface Message extends MessageSchema {}
type MessageSchema = Schemas["Message"];

/** The options of a 99digital client; the token is the API key of a user, from the profile page. */
export interface Digital99Options extends ClientOptions, TokenOptions {}

/** Posts messages to 99digital. */
export interface Digital99Client extends PlatformClient<paths, Conversation, NewMessage, Message> {}

const PLATFORM: Platform<paths, Conversation, NewMessage> = {
  name: "digital99",
  createMessage: facts.createMessage,
  options: ["apiAccessToken", "tokenHeader"],
  secretIds: facts.secretIds,
  baseUrl: facts.baseUrl,
  strippedSuffix: STRIPPED_SUFFIX,
  hints: [
    [/^401/, "Use the API key of a user, from the profile page, and check baseUrl."],
    [/^404/, "Check account_id, conversation_id and that baseUrl is the root of the host."],
  ],
  lastHint: CHECK_HINT,
  check: (message) => checkSaysSomething("digital99", message),
  encode: (message, signal) => encodeMessage("digital99", message, signal),
  judgeRefusal,
  judge,
};

/** Makes a client for 99digital. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createDigital99Client(options: Digital99Options): Digital99Client {
  return createPlatformClient(PLATFORM, options, (own) => apiAccessToken(PLATFORM.name, own, facts.credentials));
}

/** The options in `DIGITAL99_API_ACCESS_TOKEN` and, if it is set, `DIGITAL99_BASE_URL`. Read only when this is called. */
export function fromEnv(env?: Env): Digital99Options {
  return { ...needEnv("digital99", ["apiAccessToken"], env), ...readBaseUrl("digital99", env) };
}

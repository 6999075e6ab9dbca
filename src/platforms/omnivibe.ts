import * as facts from "../../generated/omnivibe.facts.js";
import type { components, operations, paths } from "../../generated/omnivibe.js";
import { judge, STRIPPED_SUFFIX } from "./chatwoot-family.js";
import { judgeFlooding } from "./judge-refusal.js";
import { checkSaysSomething } from "./check-says-something.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { readBaseUrl, type Env } from "../input/env.js";
import { encodeMessage } from "./encode-message.js";
import type { Uploads } from "../input/to-file.js";
import type { ClientOptions } from "../client/options.js";

export type { Env } from "../input/env.js";
export type { Upload, Uploads } from "../input/to-file.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. Its identifiers are the only secret of this API. */
export type Conversation = operations["createMessage"]["parameters"]["path"];

/** A message to post as the contact: a text, which may have files, or files alone. */
export type NewMessage = NewTextMessage | NewFileMessage;
/** A text, with or without files. */
export interface NewTextMessage extends NewMessageSchema {
  readonly content: string;
  /** At most 15 files. */
  readonly attachments?: Uploads | undefined;
}
/** Files, with or without a text. */
export interface NewFileMessage extends NewMessageSchema {
  /** At most 15 files. */
  readonly attachments: Uploads;
}
type NewMessageSchema = Schemas["NewMessage"];

/** The message that OmniVibe created. */
export interface Message extends MessageSchema {}
type MessageSchema = Schemas["Message"];

/** The options of an OmniVibe client. It takes no credential: the identifiers in the path are the secret. */
export interface OmniVibeOptions extends ClientOptions {}

/** Posts messages to OmniVibe. */
export interface OmniVibeClient extends PlatformClient<paths, Conversation, NewMessage, Message> {}

const PLATFORM: Platform<paths, Conversation, NewMessage> = {
  name: "omnivibe",
  createMessage: facts.createMessage,
  options: [],
  secretIds: facts.secretIds,
  baseUrl: facts.baseUrl,
  strippedSuffix: STRIPPED_SUFFIX,
  hints: [
    [
      /^404/,
      "Check that the inbox is an API inbox, that the contact belongs to it, that the conversation is the contact's, and baseUrl.",
    ],
    [/^429/, "The server limits requests per address."],
  ],
  check: (message) => checkSaysSomething("omnivibe", message),
  encode: (message, signal) => encodeMessage("omnivibe", message, signal),
  judgeRefusal: judgeFlooding,
  judge,
};

/** Makes a client for OmniVibe. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createOmniVibeClient(options: OmniVibeOptions = {}): OmniVibeClient {
  return createPlatformClient(PLATFORM, options);
}

/** The options in `OMNIVIBE_BASE_URL`, if it is set. Read only when this is called. */
export function fromEnv(env?: Env): OmniVibeOptions {
  return readBaseUrl("omnivibe", env);
}

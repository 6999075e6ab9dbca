import * as facts from "../../generated/omnivibe.facts.js";
import type { components, operations, paths } from "../../generated/omnivibe.js";
import { judge, judgeFlooding, STRIPPED_SUFFIX } from "./chatwoot-family.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { readEnv, type Env } from "../input/env.js";
import { encodeMessage, type Upload } from "../input/encode-message.js";
import type { ClientOptions } from "../client/options.js";

export type { Env } from "../input/env.js";
export type { Upload } from "../input/encode-message.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. Its identifiers are the only secret of this API. */
export interface Conversation extends Path {}
type Path = operations["createMessage"]["parameters"]["path"];

/** A message to post as the contact, with its files. */
export interface NewMessage extends NewMessageSchema {
  /** At most 15 files. */
  readonly attachments?: readonly Upload[];
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
  baseUrl: facts.baseUrl,
  strippedSuffix: STRIPPED_SUFFIX,
  hints: [
    [
      /^404/,
      "Check that the inbox is an API inbox, that the contact belongs to it, that the conversation is the contact's, and baseUrl.",
    ],
    [/^429/, "The server limits requests per address."],
  ],
  encode: (message) => encodeMessage("omnivibe", message),
  judgeRefusal: judgeFlooding,
  judge,
};

/** Makes a client for OmniVibe. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createOmniVibeClient(options: OmniVibeOptions = {}): OmniVibeClient {
  return createPlatformClient(PLATFORM, options);
}

/** The options in `OMNIVIBE_BASE_URL`, if it is set. Read only when this is called. */
export function fromEnv(env?: Env): OmniVibeOptions {
  return readEnv("omnivibe", ["baseUrl"], env);
}

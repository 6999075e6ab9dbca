import type { components, operations, paths } from "../generated/ziik.js";
import { createPlatformClient, type Platform, type PlatformClient } from "./client.js";
import type { Judged } from "./deliver.js";
import { checkCredential, own } from "./input.js";
import type { ClientOptions } from "./options.js";
import { isObject, judgeObject, unclear } from "./shape.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. */
export interface Conversation extends Path {}
type Path = operations["createMessage"]["parameters"]["path"];

/** A message to post. */
export interface NewMessage extends NewMessageSchema {}
type NewMessageSchema = Schemas["NewMessage"];

/** The message that Ziik created. */
export interface Message extends MessageSchema {}
type MessageSchema = Schemas["Message"];

/** The options of a Ziik client. */
export interface ZiikOptions extends ClientOptions {
  /** Where your tenant is: `https://<tenant>.ziik.io/api`. */
  readonly baseUrl: string | URL;
  /** The `jwt` that `POST /authenticate` answers with. */
  readonly bearerToken: string;
}

/** Posts messages to Ziik. */
export interface ZiikClient extends PlatformClient<paths, Conversation, NewMessage, Message> {}

const PLATFORM: Platform<paths, Conversation, NewMessage> = {
  name: "ziik",
  baseUrl: "https://your-tenant.ziik.io/api",
  pasted: /\/conversations(\/.*)?$/,
  path: "/conversations/{conversation}/messages",
  ids: { conversation: "integer" },
  hints: {
    401: "Get a new token: POST /authenticate, or /renew while the old one lives.",
    404: "Check the conversation, and that baseUrl is https://<tenant>.ziik.io/api.",
  },

  judge: judgeMessage,
};

/** A message with an id, of the conversation it was sent to; out of the `data` that older versions wrap it in. */
function judgeMessage(body: unknown, where?: Conversation): Judged {
  const bare = isObject(body) && isObject(body["data"]) && body["id"] === undefined ? body["data"] : body;
  return judgeObject(bare, "id", (message) => {
    const { conversationId } = message;
    if (where && typeof conversationId === "number" && conversationId !== where.conversation) {
      return unclear("a success that belongs to another conversation");
    }
    return { message };
  });
}

/** Makes a client for Ziik. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createZiikClient(options: ZiikOptions): ZiikClient {
  const { bearerToken } = own(PLATFORM.name, "options", options);
  const value = checkCredential(PLATFORM.name, "bearerToken", bearerToken);
  return createPlatformClient(PLATFORM, options, {
    header: "Authorization",
    value: `Bearer ${value}`,
    secrets: [value],
  });
}

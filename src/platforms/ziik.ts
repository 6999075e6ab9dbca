import * as facts from "../../generated/ziik.facts.js";
import type { components, operations, paths } from "../../generated/ziik.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { createCredential, type Credential, type Secret } from "../input/credential.js";
import { needEnv, readBaseUrl, readEnv, type Env } from "../input/env.js";
import { invalid } from "../outcome/invalid.js";
import { knownProperties } from "../input/known-properties.js";
import { CLIENT_OPTIONS, type ClientOptions } from "../client/options.js";
import type { Judgement } from "../outcome/failure.js";
import { errorIn, isAnother, isObject, isTextLost, judgeObject, lessThanSent, unclear } from "./judge-object.js";

export type { Env } from "../input/env.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The conversation that a message goes to. */
export type Conversation = operations["createMessage"]["parameters"]["path"];

/** A message to post. */
export interface NewMessage extends NewMessageSchema {}
type NewMessageSchema = Schemas["NewMessage"];

/** The message that Ziik created. */
export interface Message extends MessageSchema {}
type MessageSchema = Schemas["Message"];

/** The options of a Ziik client: where it is by its tenant, or by its base URL (`https://<tenant>.ziik.io/api`). */
export type ZiikOptions = ClientOptions & ZiikCredential & ZiikAddress;

interface ZiikCredential {
  /** The `jwt` that `POST /authenticate` answers with, or a function that gives it. */
  readonly bearerToken: Secret;
}
type ZiikAddress =
  | { /** The first label of the host name. */ readonly tenant: string; readonly baseUrl?: undefined }
  | { readonly baseUrl: string | URL; readonly tenant?: undefined };

/** Posts messages to Ziik. */
export interface ZiikClient extends PlatformClient<paths, Conversation, NewMessage, Message> {}

const PLATFORM: Platform<paths, Conversation, NewMessage> = {
  name: "ziik",
  createMessage: facts.createMessage,
  options: ["bearerToken", "tenant"],
  secretIds: facts.secretIds,
  baseUrl: facts.baseUrl,
  strippedSuffix: /\/conversations(\/.*)?$/,
  hints: [
    [/^401/, "Get a new token: POST /authenticate, or /renew while the old one lives."],
    [/^404/, "Check the conversation, and that baseUrl is https://<tenant>.ziik.io/api."],
  ],
  check({ message }) {
    if (typeof message !== "string" || !message.trim())
      throw invalid("ziik", "message.message must be a text that is not blank");
  },
  judge: judgeMessage,
};

/**
 * A message of the conversation it was sent to; out of the `data` that older versions wrap it in. Its page marks nothing as
 * required, and other objects have an id too.
 */
function judgeMessage(body: unknown, where?: Conversation, sent?: NewMessage): Judgement {
  const outer = isObject(body) && isObject(body["data"]) && body["id"] === undefined ? body : {};
  return (
    errorIn(outer) ??
    judgeObject(outer["data"] ?? body, "id", (shown) => {
      const { conversationId, message, date, author } = shown;
      if ((conversationId ?? message ?? date ?? author) == null)
        return unclear("a success that shows an id alone", shown);
      if (where && isAnother(conversationId, where.conversation)) {
        return unclear("a success that belongs to another conversation");
      }
      if (isTextLost(sent?.message, message)) return lessThanSent(`message: ${JSON.stringify(message)}`);
      return { message: shown };
    })
  );
}

/** Makes a client for Ziik. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createZiikClient(options: ZiikOptions): ZiikClient {
  const { name } = PLATFORM;
  const own = knownProperties(name, "options", options, [...PLATFORM.options, ...CLIENT_OPTIONS]);
  const { bearerToken, tenant, baseUrl } = own;
  const credential = (): Credential =>
    createCredential(name, "bearerToken", bearerToken, facts.credentials.bearerToken);
  if (baseUrl === undefined && tenant === undefined) throw invalid(name, "options must hold a tenant or a baseUrl");
  if (baseUrl !== undefined && tenant !== undefined)
    throw invalid(name, "options must not hold a tenant and a baseUrl");
  if (tenant === undefined) return createPlatformClient(PLATFORM, own, credential);
  if (!/^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(tenant))
    throw invalid(name, "tenant must be one label of a host name, such as acme of acme.ziik.io");
  return createPlatformClient(PLATFORM, { ...own, baseUrl: facts.serverUrl.replace("{tenant}", tenant) }, credential);
}

/** The options in `ZIIK_BEARER_TOKEN` and in `ZIIK_TENANT` or `ZIIK_BASE_URL`. Read only when this is called. */
export function fromEnv(env?: Env): ZiikOptions {
  const credential = needEnv("ziik", ["bearerToken"], env);
  const { tenant, baseUrl } = readEnv("ziik", ["tenant", "baseUrl"], env);
  if (tenant && baseUrl) throw invalid("ziik", "set ZIIK_TENANT or ZIIK_BASE_URL, not both");
  if (baseUrl) return { ...credential, baseUrl };
  if (!tenant) readBaseUrl("ziik", env); // which refuses a name that is nearly its own
  if (!tenant) throw invalid("ziik", "set ZIIK_TENANT or ZIIK_BASE_URL");
  return { ...credential, tenant };
}

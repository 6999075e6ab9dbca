import * as facts from "../../generated/infobip.facts.js";
import type { components, operations, paths } from "../../generated/infobip.js";
import { createPlatformClient } from "../client/create-platform-client.js";
import type { PlatformClient } from "../client/platform-client.js";
import type { Platform } from "../client/platform.js";
import { needEnv, readBaseUrl, readEnv, type Env } from "../input/env.js";
import { authorization, type InfobipCredential } from "./infobip-credential.js";
import { invalid } from "../outcome/invalid.js";
import type { ClientOptions } from "../client/options.js";
import type { Judgement } from "../outcome/failure.js";
import { isObject, type JsonObject, judgeObject, refused, unclear } from "./judge-object.js";

export type { Env } from "../input/env.js";
export type { SendOptions } from "../client/options.js";
export type { Prepared } from "../client/prepared.js";

type Schemas = components["schemas"];

/** The application and the chat app that a message goes through; the user is in the message. */
export type Integration = operations["createMessage"]["parameters"]["path"];

/** A message to post, and the user it goes to. */
export interface NewMessage extends NewMessageSchema {}
type NewMessageSchema = Schemas["NewMessage"];

/** What became of the message. */
export interface Receipt extends ReceiptSchema {}
type ReceiptSchema = Schemas["Receipt"];

/** The options of an Infobip client: exactly one credential. */
export type InfobipOptions = ClientOptions & InfobipCredential;
export type { InfobipCredential };

/** Posts messages to Infobip Omnichat. */
export interface InfobipClient extends PlatformClient<paths, Integration, NewMessage, Receipt> {}

const PLATFORM: Platform<paths, Integration, NewMessage> = {
  name: "infobip",
  createMessage: facts.createMessage,
  options: ["apiKey", "username", "password", "ibssoToken", "bearerToken"],
  secretIds: facts.secretIds,
  baseUrl: facts.baseUrl,
  strippedSuffix: /\/omnichat(\/.*)?$/,
  hints: [
    [/^401/, "Check the credential, its kind, and that baseUrl is the host of your account (xxxxx.api.infobip.com)."],
    [/^404/, "Check applicationKey, integrationType and baseUrl."],
  ],
  check({ message }) {
    if (!isObject(message)) throw invalid("infobip", "message.message must be an object");
    const { text = "-" }: JsonObject = message;
    if (typeof text !== "string" || !text.trim())
      throw invalid("infobip", "message.message.text must be a text that is not blank");
  },
  judge: judgeReceipt,
};

/** The groups that failed, by name and by number; the names of the states in a group begin with its own. */
const FAILED = /^(UNDELIVERABLE|EXPIRED|REJECTED|[245]$)/i;

/** Texts and numbers as words; the rest says nothing. */
const words = (...said: unknown[]): string[] =>
  said.flatMap((one) => ((typeof one === "string" && one) || typeof one === "number" ? [String(one)] : []));

/** A receipt with an id whose status is of a group that has not failed: Infobip sends the others with status 200 too. */
function judgeReceipt(body: unknown, _where?: Integration, message?: NewMessage): Judgement {
  const status = isObject(body) ? body["status"] : undefined;
  const { groupName, groupId, name } = isObject(status) ? status : {};
  const groups = words(groupName, groupId);
  if ((groups.length > 0 ? groups : words(name)).some((word) => FAILED.test(word))) {
    return refused("a message that failed", status);
  }
  return judgeObject(body, "messageId", (receipt) => {
    if (groups.length === 0) return unclear("a success whose status names no group");
    if (message && receipt["to"] !== undefined && receipt["to"] !== message.to) {
      return unclear("a success that belongs to another user");
    }
    return { message: receipt };
  });
}

/** Makes a client for Infobip Omnichat. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createInfobipClient(options: InfobipOptions): InfobipClient {
  return createPlatformClient(PLATFORM, options, authorization);
}

/**
 * The options in `INFOBIP_API_KEY`, in `INFOBIP_USERNAME` and `INFOBIP_PASSWORD`, in `INFOBIP_IBSSO_TOKEN` or in
 * `INFOBIP_BEARER_TOKEN`, and, if it is set, `INFOBIP_BASE_URL`. Read only when this is called.
 */
export function fromEnv(env?: Env): InfobipOptions {
  const base = readBaseUrl("infobip", env);
  const found = readEnv("infobip", ["apiKey", "username", "ibssoToken", "bearerToken"], env);
  if (Object.keys(found).length !== 1) {
    const names =
      "INFOBIP_API_KEY, INFOBIP_USERNAME with INFOBIP_PASSWORD, INFOBIP_IBSSO_TOKEN and INFOBIP_BEARER_TOKEN";
    throw invalid("infobip", `set exactly one of ${names}`);
  }
  const { username, ibssoToken, bearerToken } = found;
  if (username) return { ...base, username, ...needEnv("infobip", ["password"], env) };
  if (ibssoToken) return { ...base, ibssoToken };
  if (bearerToken) return { ...base, bearerToken };
  return { ...base, ...needEnv("infobip", ["apiKey"], env) };
}

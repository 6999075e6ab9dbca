import type { components, operations, paths } from "../generated/infobip.js";
import { createPlatformClient, type Credential, type Platform, type PlatformClient } from "./client.js";
import type { Judged } from "./deliver.js";
import { checkCredential, invalid, own } from "./input.js";
import type { ClientOptions } from "./options.js";
import { isObject, judgeObject, refused, unclear } from "./shape.js";

type Schemas = components["schemas"];

/** The application and the chat app that a message goes through; the user is in the message. */
export interface Integration extends Path {}
type Path = operations["createMessage"]["parameters"]["path"];

/** A message to post, and the user it goes to. */
export interface NewMessage extends NewMessageSchema {}
type NewMessageSchema = Schemas["NewMessage"];

/** What became of the message. */
export interface Receipt extends ReceiptSchema {}
type ReceiptSchema = Schemas["Receipt"];

/** The options of an Infobip client: exactly one credential. */
export type InfobipOptions = ClientOptions & InfobipCredential;

/** An API key, a user with a password, the token of a session, or a token of OAuth 2. */
export type InfobipCredential =
  | {
      readonly apiKey: string;
      readonly username?: never;
      readonly password?: never;
      readonly ibssoToken?: never;
      readonly bearerToken?: never;
    }
  | {
      readonly username: string;
      readonly password: string;
      readonly apiKey?: never;
      readonly ibssoToken?: never;
      readonly bearerToken?: never;
    }
  | {
      readonly ibssoToken: string;
      readonly apiKey?: never;
      readonly username?: never;
      readonly password?: never;
      readonly bearerToken?: never;
    }
  | {
      readonly bearerToken: string;
      readonly apiKey?: never;
      readonly username?: never;
      readonly password?: never;
      readonly ibssoToken?: never;
    };

/** Posts messages to Infobip Omnichat. */
export interface InfobipClient extends PlatformClient<paths, Integration, NewMessage, Receipt> {}

const PLATFORM: Platform<paths, Integration, NewMessage> = {
  name: "infobip",
  baseUrl: "https://api.infobip.com",
  pasted: /\/omnichat(\/.*)?$/,
  path: "/omnichat/1/applications/{applicationKey}/integrations/{integrationType}/message",
  ids: { applicationKey: "string", integrationType: "string" },
  hints: {
    401: "Check the credential, its kind, and that baseUrl is the host of your account (xxxxx.api.infobip.com).",
    404: "Check applicationKey, integrationType and baseUrl.",
  },

  judge: judgeReceipt,
};

const SCHEMES = { apiKey: "App", ibssoToken: "IBSSO", bearerToken: "Bearer" } as const;

function authorization(given: InfobipOptions): Credential {
  const { name } = PLATFORM;
  const options = own(name, "options", given);
  const kinds = (["apiKey", "username", "ibssoToken", "bearerToken"] as const).filter(
    (kind) => options[kind] !== undefined,
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw invalid(name, "options must hold exactly one of apiKey, username with password, ibssoToken and bearerToken");
  }
  if (kind !== "username") {
    const value = checkCredential(name, kind, options[kind]);
    return { header: "Authorization", value: `${SCHEMES[kind]} ${value}`, secrets: [value] };
  }
  const { username, password } = options;
  if (typeof username !== "string" || typeof password !== "string" || !username || !password) {
    throw invalid(name, "username and password must be strings that are not empty");
  }
  if (username.includes(":")) throw invalid(name, "username must not hold a colon");
  const basic = btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
  return { header: "Authorization", value: `Basic ${basic}`, secrets: [password, basic] };
}

const FAILED = /^(UNDELIVERABLE|EXPIRED|REJECTED)$/;

/** A receipt with an id whose status is none of the failed groups, which Infobip sends with status 200 too. */
function judgeReceipt(body: unknown, _where?: Integration, message?: NewMessage): Judged {
  if (isObject(body) && isObject(body["status"])) {
    const { groupName, groupId } = body["status"];
    if (FAILED.test(String(groupName)) || groupId === 2 || groupId === 4 || groupId === 5) {
      return refused("a message that failed:", body["status"]);
    }
  }
  return judgeObject(body, "messageId", (receipt) => {
    if (!isObject(receipt["status"])) return unclear("a success without a status");
    if (message && receipt["to"] !== undefined && receipt["to"] !== message.to) {
      return unclear("a success that belongs to another user");
    }
    return { message: receipt };
  });
}

/** Makes a client for Infobip Omnichat. Throws a `SendError` (`invalid_argument`) when an option is wrong. */
export function createInfobipClient(options: InfobipOptions): InfobipClient {
  return createPlatformClient(PLATFORM, options, authorization(options));
}

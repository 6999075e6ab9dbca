// One row for each platform: all that the tests which every platform shares must know of it.
import { expect } from "vitest";
import { createMessageOf, readSpec, requestExamples as examplesOf } from "../scripts/specs.js";
import type { ClientOptions, SendOptions } from "../src/client/options.js";
import type { Prepared } from "../src/client/prepared.js";
import * as drift from "../src/drift.js";
import type { PlatformName } from "../src/outcome/platform-name.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createDigital99Client } from "../src/platforms/digital99.js";
import { createInfobipClient } from "../src/platforms/infobip.js";
import { createOmniVibeClient } from "../src/platforms/omnivibe.js";
import { createZiikClient } from "../src/platforms/ziik.js";
import type { Sent } from "../src/sender/sender.js";

/** A client that takes anything, as JavaScript would call it. */
export interface Client {
  createMessage(where: any, message: any, options?: SendOptions): Promise<any>;
  prepare(where: any, message: any): Promise<Prepared>;
  client: any;
}

/** An option that takes a token, and how the token travels. */
interface TokenOption {
  readonly option: string;
  readonly header: string;
  readonly prefix: string;
}

type Json = Readonly<Record<string, unknown>>;

interface Row {
  readonly make: (options: never) => Client;
  /** The usual one first; none where the platform has no credential. */
  readonly tokens: readonly TokenOption[];
  /** What a client needs besides, where a test gives no base URL. */
  readonly home?: { readonly baseUrl: string };
  readonly where: Json;
  /** Where a message goes, on the wire. */
  readonly url: string;
  /** The same as it is shown, where a part of it is secret. */
  readonly shownUrl?: string;
  /** What a base URL may end with when it was copied out of a browser or a page, and what is taken off. */
  readonly pasted: readonly string[];
  /** The text-only message, and how its text is called. */
  text(text: string): Json;
  /** The member of that message which is a part of the destination. */
  readonly recipient?: { readonly to: string };
  /** A usable answer to any message to `where`. */
  readonly answer: Json;
  /** Members that make it the answer to a message that went elsewhere. */
  readonly elsewhere: readonly Json[];
  /** Members that make it say that the message failed, where a success can say so. */
  failed?(why: string): Json;
  /** What the sender tells of the sandbox's first message. */
  readonly sent: Omit<Sent, "platform" | "message">;
  /** A body that breaks one rule, and how the sandbox refuses it. */
  readonly broken: { readonly body: Json; readonly field: string; readonly status: 400 | 422; readonly member: string };
  readonly watch: typeof drift.chatwootDrift;
}

export const TOKEN = "tok-0123456789abcdef";
export const HOME = "https://chat.example.org";

const API_ACCESS_TOKEN = { option: "apiAccessToken", header: "api-access-token", prefix: "" };
const CREATED_AT = new Date(1_700_000_001_000);
const ANOTHER_CONVERSATION = [
  { conversation_id: 43 },
  { conversation_id: -43 },
  { conversation_id: "43" },
  { conversation_id: null },
  { echo_id: "another" },
];

/** Those that run Chatwoot: their messages may hold files, and are sent as its forms then. */
export const CHATWOOT_FAMILY = ["chatwoot", "omnivibe", "digital99"] as const;

const ROWS: { readonly [P in PlatformName]: Row } = {
  chatwoot: {
    make: createChatwootClient,
    tokens: [API_ACCESS_TOKEN],
    where: { account_id: 1, conversation_id: 42 },
    url: "/api/v1/accounts/1/conversations/42/messages",
    pasted: ["/api/v1", "/api/v1/", "/api/v1/accounts/1/", "/app", "/app/accounts/1/conversations/42", "/app/login/"],
    text: (content) => ({ content }),
    answer: { id: 7, content: "Hi", conversation_id: 42, status: "sent" },
    elsewhere: ANOTHER_CONVERSATION,
    failed: (why) => ({ status: "failed", content_attributes: { external_error: why } }),
    sent: { id: "1", conversation: "42", createdAt: CREATED_AT, status: "sent" },
    broken: { body: { content: 5 }, field: "content", status: 422, member: "error" },
    watch: drift.chatwootDrift,
  },
  omnivibe: {
    make: createOmniVibeClient,
    tokens: [],
    where: { inbox_identifier: "in box/1", contact_identifier: "c?#1", conversation_id: 42 },
    url: "/public/api/v1/inboxes/in%20box%2F1/contacts/c%3F%231/conversations/42/messages",
    shownUrl: "/public/api/v1/inboxes/[redacted]/contacts/[redacted]/conversations/42/messages",
    pasted: ["/api/v1", "/public/api/v1", "/public/api/v1/inboxes/x", "/app/accounts/1"],
    text: (content) => ({ content }),
    answer: { id: 7, content: "Hi", conversation_id: 42 },
    elsewhere: ANOTHER_CONVERSATION,
    sent: { id: "1", conversation: "42", createdAt: CREATED_AT, status: "accepted" },
    broken: { body: { content: 5 }, field: "content", status: 422, member: "message" },
    watch: drift.omnivibeDrift,
  },
  digital99: {
    make: createDigital99Client,
    tokens: [API_ACCESS_TOKEN],
    where: { account_id: 1, conversation_id: 42 },
    url: "/api/v1/accounts/1/conversations/42/messages",
    pasted: ["/api/v1", "/api/v1/accounts/1", "/app/accounts/1"],
    text: (content) => ({ content }),
    answer: { id: 7, content: "Hi", conversation_id: 42, status: "sent" },
    elsewhere: ANOTHER_CONVERSATION,
    failed: (why) => ({ status: "failed", content_attributes: { external_error: why } }),
    sent: { id: "1", conversation: "42", createdAt: CREATED_AT, status: "sent" },
    broken: { body: {}, field: "content", status: 422, member: "error" },
    watch: drift.digital99Drift,
  },
  infobip: {
    make: createInfobipClient,
    tokens: [
      { option: "apiKey", header: "authorization", prefix: "App " },
      { option: "ibssoToken", header: "authorization", prefix: "IBSSO " },
      { option: "bearerToken", header: "authorization", prefix: "Bearer " },
    ],
    where: { applicationKey: "0F3C/..", integrationType: "FACEBOOK" },
    url: "/omnichat/1/applications/0F3C%2F../integrations/FACEBOOK/message",
    pasted: ["/omnichat", "/omnichat/1/", "/omnichat/1/applications"],
    text: (text) => ({ to: "user", message: { type: "TEXT", text } }),
    recipient: { to: "user" },
    answer: { messageId: "m-7", status: { groupId: 1, groupName: "PENDING" } },
    elsewhere: [{ to: "another" }],
    failed: (why) => ({ status: { groupId: 5, groupName: "REJECTED", description: why } }),
    sent: { id: expect.stringMatching(/^1215f/), status: "pending" },
    broken: { body: { to: "x" }, field: "message", status: 400, member: "requestError" },
    watch: drift.infobipDrift,
  },
  ziik: {
    make: createZiikClient,
    tokens: [{ option: "bearerToken", header: "authorization", prefix: "Bearer " }],
    home: { baseUrl: "https://acme.ziik.io/api" },
    where: { conversation: 42 },
    url: "/conversations/42/messages",
    pasted: ["/conversations", "/conversations/42/messages"],
    text: (message) => ({ message }),
    answer: { id: 7, conversationId: 42, message: "Hi" },
    elsewhere: [{ conversationId: 43 }, { conversationId: "43" }],
    sent: { id: "1", conversation: "42", createdAt: CREATED_AT, status: "accepted" },
    broken: { body: {}, field: "message", status: 422, member: "message" },
    watch: drift.ziikDrift,
  },
};

export interface Fixture extends Omit<Row, "make" | "home" | "shownUrl"> {
  /** The factory as JavaScript calls it: the options go in untouched, with their prototype and their getters. */
  make(options: unknown): Client;
  /** The least options that make a client: a token, and a base URL so that no test can reach a real platform. */
  readonly least: Readonly<Record<string, string>>;
  /** A client with a token, and with other options if they are given. */
  create(options: ClientOptions): Client;
  /** The headers of a request by that client which carry the token. */
  readonly credential: Readonly<Record<string, string>>;
  readonly shownUrl: string;
  /** The path of the operation, as it stands in the spec. */
  readonly path: string;
  /** A destination of the sender. */
  readonly to: Json;
}

function fixture(platform: PlatformName): Fixture {
  const { make: factory, home, ...row }: Row = ROWS[platform];
  const make = (options: unknown) => factory(options as never); // what it takes is up to the test
  const [token] = row.tokens;
  const credential = token && { [token.option]: TOKEN };
  return {
    ...row,
    make,
    least: { baseUrl: HOME, ...credential },
    create: (options) => make({ ...home, ...credential, ...options }),
    credential: token ? { [token.header]: token.prefix + TOKEN } : {},
    shownUrl: row.shownUrl ?? row.url,
    get path() {
      return createMessageOf(readSpec(platform)).path;
    },
    to: { platform, ...row.where, ...row.recipient },
  };
}

export { readSpec };

export const NAMES = Object.keys(ROWS) as PlatformName[]; // it has no other keys

/** Those whose clients take a token. */
export const WITH_TOKEN = NAMES.filter((platform) => ROWS[platform].tokens.length > 0);

export const FIVE = Object.fromEntries(NAMES.map((platform) => [platform, fixture(platform)])) as {
  readonly [P in PlatformName]: Fixture; // one for each of NAMES
};

/** The request examples of a spec by name: JSON bodies only. */
export function requestExamples(platform: PlatformName): [name: string, body: Json][] {
  return examplesOf(readSpec(platform), "application/json").map(({ name, message }) => [name, message]);
}

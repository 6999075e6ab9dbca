import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createDigital99Client } from "../src/platforms/digital99.js";
import { createInfobipClient } from "../src/platforms/infobip.js";
import { createOmniVibeClient } from "../src/platforms/omnivibe.js";
import type { ClientOptions, SendOptions } from "../src/client/options.js";
import type { PlatformName } from "../src/outcome/platform-name.js";
import type { Prepared } from "../src/client/prepared.js";
import { createZiikClient } from "../src/platforms/ziik.js";

export const TOKEN = "tok-0123456789abcdef";

interface Five {
  /** A client that takes anything, as JavaScript would call it. */
  create(options: ClientOptions): {
    createMessage(where: any, message: any, options?: SendOptions): Promise<any>;
    prepare(where: any, message: any): Promise<Prepared>;
    client: any;
  };
  where: Record<string, unknown>;
  /** Where a message goes, on the wire. */
  url: string;
  credential: Record<string, string>;
  /** The text-only message, and how its text is called. */
  text: (text: string) => Record<string, unknown>;
  /** A usable answer to any message to `where`. */
  answer: Record<string, unknown>;
}

export const FIVE: { [P in PlatformName]: Five } = {
  chatwoot: {
    create: (options) => createChatwootClient({ apiAccessToken: TOKEN, ...options }),
    where: { account_id: 1, conversation_id: 42 },
    url: "/api/v1/accounts/1/conversations/42/messages",
    credential: { "api-access-token": TOKEN },
    text: (content) => ({ content }),
    answer: { id: 7, content: "Hi", conversation_id: 42, status: "sent" },
  },
  omnivibe: {
    create: (options) => createOmniVibeClient(options),
    where: { inbox_identifier: "in box/1", contact_identifier: "c?#1", conversation_id: 42 },
    url: "/public/api/v1/inboxes/in%20box%2F1/contacts/c%3F%231/conversations/42/messages",
    credential: {},
    text: (content) => ({ content }),
    answer: { id: 7, content: "Hi", conversation_id: 42 },
  },
  digital99: {
    create: (options) => createDigital99Client({ apiAccessToken: TOKEN, ...options }),
    where: { account_id: 1, conversation_id: 42 },
    url: "/api/v1/accounts/1/conversations/42/messages",
    credential: { "api-access-token": TOKEN },
    text: (content) => ({ content }),
    answer: { id: 7, content: "Hi", conversation_id: 42, status: "sent" },
  },
  infobip: {
    create: (options) => createInfobipClient({ apiKey: TOKEN, ...options }),
    where: { applicationKey: "0F3C/..", integrationType: "FACEBOOK" },
    url: "/omnichat/1/applications/0F3C%2F../integrations/FACEBOOK/message",
    credential: { authorization: `App ${TOKEN}` },
    text: (text) => ({ to: "user", message: { type: "TEXT", text } }),
    answer: { messageId: "m-7", status: { groupId: 1, groupName: "PENDING" } },
  },
  ziik: {
    create: (options) =>
      createZiikClient({ bearerToken: TOKEN, ...options, baseUrl: options.baseUrl ?? "https://acme.ziik.io/api" }),
    where: { conversation: 42 },
    url: "/conversations/42/messages",
    credential: { authorization: `Bearer ${TOKEN}` },
    text: (message) => ({ message }),
    answer: { id: 7, conversationId: 42, message: "Hi" },
  },
};

export const NAMES = Object.keys(FIVE) as PlatformName[];

export function readSpec(platform: string): any {
  return parse(readFileSync(new URL(`../specs/${platform}.yaml`, import.meta.url), "utf8"));
}

/** The request examples of a spec by name: JSON bodies only. */
export function requestExamples(platform: PlatformName): [name: string, body: Record<string, unknown>][] {
  const spec = readSpec(platform);
  const [item] = Object.values<any>(spec.paths);
  const { examples } = item.post.requestBody.content["application/json"];
  return Object.entries<any>(examples).map(([name, { $ref }]) => [
    name,
    spec.components.examples[$ref.split("/").pop()].value,
  ]);
}

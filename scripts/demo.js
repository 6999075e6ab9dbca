// npm start: every example of the source documents, through the typed clients, over real HTTP, to the sandbox.
import { readFileSync } from "node:fs";
import { isSendError } from "chatpost";
import { createChatwootClient } from "chatpost/chatwoot";
import { createDigital99Client } from "chatpost/digital99";
import { createInfobipClient } from "chatpost/infobip";
import { createOmniVibeClient } from "chatpost/omnivibe";
import { createSandbox } from "chatpost/testing";
import { createZiikClient } from "chatpost/ziik";
import { parse } from "yaml";

/** @param {string} platform @returns {any} the examples of its spec by their names */
const examples = (platform) =>
  parse(readFileSync(new URL(`../specs/${platform}.yaml`, import.meta.url), "utf8")).components.examples;
/** @param {string} platform @param {string} [name] */
const example = (platform, name = "NewMessageDocumented") => examples(platform)[name].value;

const sandbox = createSandbox();
const { urls, close } = await sandbox.listen();

/** @type {number | undefined} */
let status;
/** @param {import("chatpost").Attempt} attempt */
const onAttempt = (attempt) => (status = attempt.status);

const chatwoot = createChatwootClient({ baseUrl: urls.chatwoot, apiAccessToken: "demo-token", onAttempt });
const omnivibe = createOmniVibeClient({ baseUrl: urls.omnivibe, onAttempt });
const digital99 = createDigital99Client({ baseUrl: urls.digital99, apiAccessToken: "demo-token", onAttempt });
const basic = { username: "Aladdin", password: "open sesame" };
const infobip = createInfobipClient({ baseUrl: urls.infobip, ...basic, onAttempt });
const ziik = createZiikClient({ baseUrl: urls.ziik, bearerToken: "demo-token", onAttempt });

const account = { account_id: 1, conversation_id: 42 };
const contact = { inbox_identifier: "demo-inbox", contact_identifier: "demo-contact", conversation_id: 42 };
const integration = { applicationKey: "0F3C3F29829FAB88714BA205BEC6D28F", integrationType: "FACEBOOK" };
const file = new File(["Hello from a file"], "hello.txt", { type: "text/plain" });

/** @type {[platform: string, what: string, send: () => Promise<any>][]} */
const sends = [
  ["chatwoot", "the page's example", () => chatwoot.createMessage(account, example("chatwoot"))],
  ["chatwoot", "an attachment", () => chatwoot.createMessage(account, { content: "See this", attachments: [file] })],
  ["omnivibe", "the page's example", () => omnivibe.createMessage(contact, example("omnivibe"))],
  ["omnivibe", "an attachment", () => omnivibe.createMessage(contact, { content: "See this", attachments: [file] })],
  ["digital99", "the page's example", () => digital99.createMessage(account, example("digital99"))],
  ["infobip", "TEXT", () => infobip.createMessage(integration, example("infobip", "NewMessageText"))],
  ["infobip", "IMAGE", () => infobip.createMessage(integration, example("infobip", "NewMessageImage"))],
  ["infobip", "BUTTONS", () => infobip.createMessage(integration, example("infobip", "NewMessageButtons"))],
  ["ziik", "the page's example", () => ziik.createMessage({ conversation: 42 }, example("ziik"))],
];

/** @param {...unknown} columns */
const print = (...columns) =>
  console.log(columns.map((text, at) => String(text).padEnd([11, 20, 8][at] ?? 0)).join(""));

print("platform", "sent", "status", "id");
for (const [platform, what, send] of sends) {
  const answer = await send();
  print(platform, what, status, answer.messageId ?? answer.id);
}

console.log("\nAnd a wrong request:");
let refused = false;
try {
  // @ts-expect-error: JavaScript callers can get this wrong
  await infobip.createMessage(integration, { to: "someone", message: { type: "TEXT" } });
} catch (error) {
  if (!isSendError(error)) throw error;
  console.log(`${error.name}: ${error.message}`);
  console.log({ outcome: error.outcome, reason: error.reason, status: error.status, attempts: error.attempts });
  refused = error.outcome === "rejected" && error.status === 400;
}
await close();

const arrived = sandbox.messages().length;
console.log(`\n${arrived} of ${sends.length} messages arrived.`);
process.exitCode = refused && arrived === sends.length ? 0 : 1;

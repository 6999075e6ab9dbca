// createSender: the compiler refuses each combination that the matrix says is not there.
import { expectTypeOf } from "vitest";
import { createChatwootClient, type Message } from "../src/platforms/chatwoot.js";
import { createDigital99Client } from "../src/platforms/digital99.js";
import {
  capabilities,
  createSender,
  type Destination,
  type PlatformName,
  type Sender,
  type Sent,
} from "../src/index.js";
import { createInfobipClient, type Receipt } from "../src/platforms/infobip.js";
import { createOmniVibeClient } from "../src/platforms/omnivibe.js";
import { createZiikClient } from "../src/platforms/ziik.js";

const chatwoot = createChatwootClient({ apiAccessToken: "t" });
const omnivibe = createOmniVibeClient();
const digital99 = createDigital99Client({ apiAccessToken: async () => "t" });
const infobip = createInfobipClient({ apiKey: "k" });
const ziik = createZiikClient({ tenant: "acme", bearerToken: "b" });
const send = createSender({ chatwoot, omnivibe, digital99, infobip, ziik });

const toChatwoot = { platform: "chatwoot", account_id: 1, conversation_id: 42 } as const;
const toOmniVibe = {
  platform: "omnivibe",
  inbox_identifier: "i",
  contact_identifier: "c",
  conversation_id: 42,
} as const;
const toDigital99 = { platform: "digital99", account_id: 1, conversation_id: 42 } as const;
const toInfobip = { platform: "infobip", applicationKey: "a", integrationType: "FACEBOOK", to: "u" } as const;
const toZiik = { platform: "ziik", conversation: 42 } as const;
const file = new File(["x"], "x.txt");
const buttons = [{ type: "POSTBACK", payload: "p" }] as const;

// What comes back is typed by the destination.
expectTypeOf(await send(toChatwoot, "Hi")).toEqualTypeOf<Sent<"chatwoot">>();
expectTypeOf((await send(toChatwoot, "Hi")).message).toEqualTypeOf<Message>();
expectTypeOf((await send(toInfobip, "Hi")).message).toEqualTypeOf<Receipt>();
expectTypeOf((await send(toZiik, "Hi")).createdAt).toEqualTypeOf<Date | undefined>();
send({ platform: "chatwoot", account_id: 1, conversation_id: 42 }, "Hi", { timeoutMs: 1000 });

// A sender sends to the platforms that it was made with, and to no others.
const chatwootOnly = createSender({ chatwoot });
expectTypeOf<Sender<"chatwoot" | "ziik">>().toExtend<Sender<"chatwoot">>();
// @ts-expect-error it has no client for Ziik
chatwootOnly satisfies Sender<"ziik">;
// @ts-expect-error nor for all of them
chatwootOnly satisfies Sender<PlatformName>;

// A FileList is as good as an array.
declare const picked: FileList;
send(toChatwoot, { attachments: picked });
send(toOmniVibe, { attachments: picked });
send(toDigital99, { text: "Hi", attachments: picked });
chatwoot.createMessage({ account_id: 1, conversation_id: 42 }, { attachments: picked });
// @ts-expect-error a text is no list of files
send(toChatwoot, { attachments: "./a.png" });

// What each platform has.
send(toChatwoot, {
  text: "Hi",
  attachments: [file, "signed"],
  replyTo: 7,
  private: true,
  echoId: "e",
  extra: { campaign_id: 1 },
});
send(toChatwoot, {
  template: { name: "n", processed_params: { body: { "1": "a" }, buttons: [{ type: "url", parameter: "p" }] } },
});
send(toOmniVibe, { attachments: [file], echoId: "e" });
send(toDigital99, { text: "Hi", attachments: [file], replyTo: 7, private: true, extra: { message_type: "outgoing" } });
send(toInfobip, { text: "Hi", image: "u" });
send(toInfobip, { text: "Hi", buttons: [...buttons] });
send(toZiik, { text: "Hi", replyTo: 7 });

// What OmniVibe has not.
// @ts-expect-error
send(toOmniVibe, { text: "Hi", replyTo: 7 });
// @ts-expect-error
send(toOmniVibe, { text: "Hi", private: true });
// @ts-expect-error
send(toOmniVibe, { text: "Hi", template: { name: "n" } });
// @ts-expect-error
send(toOmniVibe, { text: "Hi", image: "u" });
// @ts-expect-error
send(toOmniVibe, { text: "Hi", buttons: [...buttons] });
// @ts-expect-error
send(toOmniVibe, { text: "Hi", extra: {} });
// What Chatwoot has not.
// @ts-expect-error
send(toChatwoot, { text: "Hi", image: "u" });
// @ts-expect-error
send(toChatwoot, { text: "Hi", buttons: [...buttons] });
// What 99digital has not.
// @ts-expect-error
send(toDigital99, { text: "Hi", template: { name: "n" } });
// @ts-expect-error
send(toDigital99, { text: "Hi", image: "u" });
// @ts-expect-error
send(toDigital99, { text: "Hi", buttons: [...buttons] });
// @ts-expect-error
send(toDigital99, { text: "Hi", echoId: "e" });
// What Infobip has not.
// @ts-expect-error
send(toInfobip, { text: "Hi", attachments: [file] });
// @ts-expect-error
send(toInfobip, { text: "Hi", replyTo: 7 });
// @ts-expect-error
send(toInfobip, { text: "Hi", private: true });
// @ts-expect-error
send(toInfobip, { text: "Hi", template: { name: "n" } });
// @ts-expect-error
send(toInfobip, { text: "Hi", echoId: "e" });
// @ts-expect-error
send(toInfobip, { text: "Hi", extra: {} });
// What Ziik has not.
// @ts-expect-error
send(toZiik, { text: "Hi", attachments: [file] });
// @ts-expect-error
send(toZiik, { text: "Hi", private: true });
// @ts-expect-error
send(toZiik, { text: "Hi", template: { name: "n" } });
// @ts-expect-error
send(toZiik, { text: "Hi", image: "u" });
// @ts-expect-error
send(toZiik, { text: "Hi", buttons: [...buttons] });
// @ts-expect-error
send(toZiik, { text: "Hi", echoId: "e" });
// @ts-expect-error
send(toZiik, { text: "Hi", extra: {} });

// Destinations.
const some = createSender({ chatwoot, infobip });
some(toInfobip, "Hi");
// @ts-expect-error: no client for it
some(toZiik, "Hi");
// @ts-expect-error: no such platform
some({ platform: "chatwood", account_id: 1, conversation_id: 42 }, "Hi");
// @ts-expect-error: the conversation is missing
some({ platform: "chatwoot", account_id: 1 }, "Hi");
// @ts-expect-error: the user is missing
some({ platform: "infobip", applicationKey: "a", integrationType: "FACEBOOK" }, "Hi");
// @ts-expect-error: extra may not repeat what has a name
send(toChatwoot, { text: "Hi", extra: { content: "Ho" } });
declare const sendToAny: Sender<PlatformName>;
const any: Destination = JSON.parse("{}");
expectTypeOf(await sendToAny(any, "Hi")).toEqualTypeOf<Sent>();

expectTypeOf(capabilities.ziik.replyTo).toEqualTypeOf<true>();
expectTypeOf(capabilities.ziik.attachments).toEqualTypeOf<false>();

// What the compiler accepts and refuses, per platform. Each @ts-expect-error stands for one mistake.
import { expectTypeOf } from "vitest";
import type { paths as Ziik } from "../generated/ziik.js";
import * as chatwoot from "../src/platforms/chatwoot.js";
import * as digital99 from "../src/platforms/digital99.js";
import { isSendError, typedBy, type Outcome } from "../src/index.js";
import * as infobip from "../src/platforms/infobip.js";
import * as omnivibe from "../src/platforms/omnivibe.js";
import * as ziik from "../src/platforms/ziik.js";

const file = new File(["x"], "x.txt");
const apiAccessToken = "t";

// chatwoot
{
  const client = chatwoot.createChatwootClient({ apiAccessToken });
  const where: chatwoot.Conversation = { account_id: 1, conversation_id: 42 };
  const message = await client.createMessage(where, { content: "Hi", private: true }, { timeoutMs: 1000 });
  expectTypeOf(message).toEqualTypeOf<chatwoot.Message>();
  expectTypeOf(message.id).toEqualTypeOf<number>();
  expectTypeOf(message.content).toEqualTypeOf<string | null>();
  expectTypeOf(message.message_type).toEqualTypeOf<0 | 1 | 2 | 3 | (number & {})>();
  expectTypeOf(message.status).toEqualTypeOf<"sent" | "delivered" | "read" | "failed" | (string & {})>();
  expectTypeOf(message.sender?.availability_status).toEqualTypeOf<
    "online" | "offline" | "busy" | (string & {}) | null | undefined
  >();
  expectTypeOf(message.attachments?.[0]?.file_type).toExtend<string | undefined>();
  // One of the ten fields that the page lists and the server does not send.
  expectTypeOf(message.account_id).toEqualTypeOf<number | undefined>();

  client.createMessage(where, { attachments: [file, { name: "x", data: new Blob(["x"]) }, "eyJfcmFpbHMi--c5f3ab12"] });
  client.createMessage(where, { content: "Hi", content_attributes: { in_reply_to: 7, anything: [{ else: true }] } });
  // @ts-expect-error a message says something
  client.createMessage(where, {});
  // @ts-expect-error attributes are no message
  client.createMessage(where, { content_attributes: { in_reply_to: 7 } });
  // What may be absent may be undefined, as an option may.
  client.createMessage(where, { content: "Hi", private: undefined, attachments: undefined }, { signal: undefined });
  // Items belong to their content type.
  const card: chatwoot.Card = { title: "A", actions: [{ type: "link", text: "Go", uri: "https://x.test" }] };
  client.createMessage(where, { content_type: "cards", content_attributes: { items: [card], in_reply_to: 7, own: 1 } });
  client.createMessage(where, {
    content_type: "input_select",
    content_attributes: { items: [{ title: "A", value: "a" }] },
    attachments: [file],
  });
  client.createMessage(where, { content_type: "form", content_attributes: { items: [{ name: "a", type: "email" }] } });
  client.createMessage(where, { content_type: "article", content_attributes: { items: [{ title: "A", link: "l" }] } });
  client.createMessage(where, { content: "?", content_type: "input_email" });
  const plain: "text" | "input_text" = "text";
  client.createMessage(where, { content: "?", content_type: plain });
  // @ts-expect-error: cards have items
  client.createMessage(where, { content_type: "cards" });
  // @ts-expect-error: cards have items
  client.createMessage(where, { content_type: "cards", content_attributes: {} });
  // @ts-expect-error: a card has actions
  client.createMessage(where, { content_type: "cards", content_attributes: { items: [{ title: "A" }] } });
  // @ts-expect-error: a choice has no actions
  client.createMessage(where, { content_type: "input_select", content_attributes: { items: [{ actions: [{}] }] } });
  // @ts-expect-error: a field has no link
  client.createMessage(where, { content_type: "form", content_attributes: { items: [{ link: "l" }] } });
  // @ts-expect-error: an article has no value
  client.createMessage(where, { content_type: "article", content_attributes: { items: [{ value: "a" }] } });
  // @ts-expect-error: a text has no items
  client.createMessage(where, { content: "?", content_attributes: { items: [{ title: "A" }] } });
  // @ts-expect-error: an email address is asked for without items
  client.createMessage(where, { content_type: "input_email", content_attributes: { items: [{ title: "A" }] } });
  // @ts-expect-error: the server makes stickers, no sender does
  client.createMessage(where, { content_type: "sticker" });
  // @ts-expect-error: a mark is a text
  client.createMessage(where, { content: "Hi", echo_id: 5 });

  client.createMessage(where, {
    template_params: {
      name: "n",
      category: "AUTHENTICATION",
      processed_params: {
        body: { "1": "Visa" },
        header: { media_url: "https://x.test/a.pdf", media_type: "document" },
        buttons: [{ type: "copy_code", parameter: "SAVE10" }],
      },
    },
  });
  // @ts-expect-error: values stand in the part of the template that they belong to
  client.createMessage(where, { template_params: { name: "n", processed_params: { "1": "Visa" } } });
  // @ts-expect-error: a value is a text
  client.createMessage(where, { template_params: { name: "n", processed_params: { body: { "1": 5 } } } });
  // @ts-expect-error: a button has a type
  client.createMessage(where, { template_params: { name: "n", processed_params: { buttons: [{ parameter: "x" }] } } });
  // @ts-expect-error: conversation_id is required
  client.createMessage({ account_id: 1 }, { content: "Hi" });
  // @ts-expect-error: ids are numbers
  client.createMessage({ account_id: "1", conversation_id: 42 }, { content: "Hi" });
  // @ts-expect-error: a misspelled member
  client.createMessage(where, { contnet: "Hi" });
  // @ts-expect-error: no such type of message
  client.createMessage(where, { message_type: "template" });
  // @ts-expect-error: no such content type
  client.createMessage(where, { content_type: "carousel" });
  // @ts-expect-error: a template has a name
  client.createMessage(where, { template_params: { language: "en_US" } });
  // @ts-expect-error: a typo in the answer
  message.contnet;
  // @ts-expect-error: the token is required
  chatwoot.createChatwootClient({});
  // @ts-expect-error: no such option
  client.createMessage(where, {}, { timeout: 1000 });

  const { data, response } = await client.client.POST(
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    { params: { path: where }, body: { content: "Hi" } },
  );
  expectTypeOf(data).toExtend<chatwoot.Message>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  // @ts-expect-error: no such path
  client.client.POST("/messages", { params: { path: where }, body: {} });
}

// omnivibe
{
  const client = omnivibe.createOmniVibeClient();
  const where: omnivibe.Conversation = { inbox_identifier: "i", contact_identifier: "c", conversation_id: 42 };
  expectTypeOf(client.createMessage(where, { content: "Hi", echo_id: "e" })).toEqualTypeOf<Promise<omnivibe.Message>>();
  client.createMessage(where, { attachments: [file] });
  // @ts-expect-error: contacts write no private notes
  client.createMessage(where, { content: "Hi", private: true });
  // @ts-expect-error: signed ids do not work here
  client.createMessage(where, { attachments: ["eyJfcmFpbHMi--c5f3ab12"] });
  // @ts-expect-error: the inbox is required
  client.createMessage({ contact_identifier: "c", conversation_id: 42 }, {});
}

// digital99
{
  const client = digital99.createDigital99Client({ apiAccessToken });
  const where: digital99.Conversation = { account_id: 1, conversation_id: 42 };
  expectTypeOf(client.createMessage(where, { content: "Hi" })).toEqualTypeOf<Promise<digital99.Message>>();
  client.createMessage(where, { content: "Hi", message_type: "template", content_type: "cards" });
  client.createMessage(where, { attachments: [file] });
  // @ts-expect-error: a message without files has a text
  client.createMessage(where, { private: true });
  // @ts-expect-error: 99digital documents no articles to send
  client.createMessage(where, { content: "Hi", content_type: "article" });
  // @ts-expect-error: 99digital documents no templates
  client.createMessage(where, { content: "Hi", template_params: { name: "n" } });
  // @ts-expect-error: message_type is a word here, not a number
  client.createMessage(where, { content: "Hi", message_type: 1 });
}

// infobip
{
  const client = infobip.createInfobipClient({ apiKey: "k" });
  const where: infobip.Integration = { applicationKey: "a", integrationType: "FACEBOOK" };
  const receipt = await client.createMessage(where, { to: "u", message: { type: "TEXT", text: "Hi" } });
  expectTypeOf(receipt).toEqualTypeOf<infobip.Receipt>();
  expectTypeOf(receipt.status.action).toEqualTypeOf<string | undefined>();
  expectTypeOf<infobip.NewMessage["message"]["type"]>().toEqualTypeOf<"TEXT" | "IMAGE" | "BUTTONS">();
  type Buttons = Extract<infobip.NewMessage["message"], { type: "BUTTONS" }>["buttons"];
  expectTypeOf<Buttons[number]["type"]>().toEqualTypeOf<"POSTBACK" | "URL">();
  client.createMessage(where, {
    to: "u",
    message: {
      type: "BUTTONS",
      text: "?",
      buttons: [
        { type: "URL", url: "u" },
        { type: "POSTBACK", payload: "p" },
      ],
    },
  });
  // @ts-expect-error: an image has a text too
  client.createMessage(where, { to: "u", message: { type: "IMAGE", url: "u" } });
  // @ts-expect-error: a text has no url
  client.createMessage(where, { to: "u", message: { type: "TEXT", text: "Hi", url: "u" } });
  // @ts-expect-error: a postback has a payload
  client.createMessage(where, { to: "u", message: { type: "BUTTONS", text: "?", buttons: [{ type: "POSTBACK" }] } });
  // @ts-expect-error: the user is required
  client.createMessage(where, { message: { type: "TEXT", text: "Hi" } });
  // @ts-expect-error: no such message
  client.createMessage(where, { to: "u", message: { type: "VIDEO", text: "Hi" } });
  infobip.createInfobipClient({ username: "u", password: "p" });
  // @ts-expect-error: one credential only
  infobip.createInfobipClient({ apiKey: "k", bearerToken: "b" });
  // @ts-expect-error: a user needs a password
  infobip.createInfobipClient({ username: "u" });
}

// ziik
{
  const client = ziik.createZiikClient({ bearerToken: "b", baseUrl: "https://acme.ziik.io/api" });
  const message = await client.createMessage({ conversation: 42 }, { message: "Hi", parent_id: null });
  expectTypeOf(message).toEqualTypeOf<ziik.Message>();
  expectTypeOf(message.edited_at).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(message.parent?.parent?.id).toEqualTypeOf<number | undefined>();
  // @ts-expect-error: the text is required
  client.createMessage({ conversation: 42 }, { parent_id: 7 });
  // @ts-expect-error: the conversation is required
  client.createMessage({}, { message: "Hi" });
  // @ts-expect-error: a tenant has a URL
  ziik.createZiikClient({ bearerToken: "b" });
}

// errors
{
  const error: unknown = undefined;
  if (isSendError(error)) {
    expectTypeOf(error.outcome).toEqualTypeOf<Outcome>();
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
  }
}

// A client can be typed by a copy of its own spec: test/fixtures/platforms.ts does so for each.
{
  // @ts-expect-error: the path is another platform's
  typedBy<Ziik>(infobip.createInfobipClient({ apiKey: "k" }));
}

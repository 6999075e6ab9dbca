// One call for five platforms: what each option becomes on the wire, and what comes back.
import { describe, expect, test, vi } from "vitest";
import { capabilities, createSender, type Capability, type Clients, type PlatformName } from "../src/index.js";
import { createSandbox } from "../src/testing/index.js";
import { FIVE, NAMES } from "./five.js";

function setup() {
  const sandbox = createSandbox();
  const clients = Object.fromEntries(NAMES.map((name) => [name, FIVE[name].create({ fetch: sandbox.fetch })]));
  // JavaScript's view: any destination, any message.
  const send: (to: any, message: any, options?: any) => Promise<any> = createSender(clients as unknown as Clients);
  return { sandbox, send };
}

const TO: { [P in PlatformName]: Record<string, unknown> } = {
  chatwoot: { platform: "chatwoot", account_id: 1, conversation_id: 42 },
  omnivibe: { platform: "omnivibe", inbox_identifier: "i", contact_identifier: "c", conversation_id: 42 },
  digital99: { platform: "digital99", account_id: 1, conversation_id: 42 },
  infobip: { platform: "infobip", applicationKey: "a", integrationType: "FACEBOOK", to: "user" },
  ziik: { platform: "ziik", conversation: 42 },
};

const file = new File(["x"], "x.txt", { type: "text/plain" });
const template = { name: "t", processed_params: { body: { "1": "Visa" } } };
const buttons = [{ type: "POSTBACK", payload: "p" }];
const OPTIONS: { [C in Capability]: unknown } = {
  attachments: [file],
  replyTo: 7,
  private: true,
  template,
  image: "https://example.org/a.png",
  buttons,
  echoId: "e",
  extra: { content_type: "text" },
};

test.each([
  ["chatwoot", "Hi", { content: "Hi" }],
  ["chatwoot", { text: "Hi", private: true }, { content: "Hi", private: true }],
  ["chatwoot", { text: "Hi", replyTo: 7 }, { content: "Hi", content_attributes: { in_reply_to: 7 } }],
  ["chatwoot", { text: "Hi", echoId: "e" }, { content: "Hi", echo_id: "e" }],
  ["chatwoot", { template }, { template_params: template }],
  [
    "chatwoot",
    { text: "Hi", extra: { content_type: "input_email", campaign_id: 3 } },
    { content: "Hi", content_type: "input_email", campaign_id: 3 },
  ],
  [
    "chatwoot",
    { text: "Hi", replyTo: 7, extra: { content_attributes: { a: 1 } } },
    { content: "Hi", content_attributes: { a: 1, in_reply_to: 7 } },
  ],
  ["chatwoot", { attachments: [file] }, { "attachments[]": ["x.txt"] }],
  [
    "chatwoot",
    { text: "Hi", replyTo: 7, attachments: [file] },
    { content: "Hi", content_attributes: '{"in_reply_to":7}', "attachments[]": ["x.txt"] },
  ],
  ["chatwoot", { text: "Hi", attachments: ["signed"] }, { content: "Hi", attachments: ["signed"] }],
  ["omnivibe", "Hi", { content: "Hi" }],
  ["omnivibe", { text: "Hi", echoId: "e" }, { content: "Hi", echo_id: "e" }],
  ["omnivibe", { attachments: [file] }, { "attachments[]": ["x.txt"] }],
  ["digital99", "Hi", { content: "Hi" }],
  [
    "digital99",
    { text: "Hi", private: true, replyTo: 7 },
    { content: "Hi", private: true, content_attributes: { in_reply_to: 7 } },
  ],
  ["digital99", { text: "Hi", extra: { message_type: "outgoing" } }, { content: "Hi", message_type: "outgoing" }],
  ["digital99", { text: "Hi", attachments: [file] }, { content: "Hi", "attachments[]": ["x.txt"] }],
  ["digital99", { attachments: [file] }, { "attachments[]": ["x.txt"] }],
  ["infobip", "Hi", { to: "user", message: { type: "TEXT", text: "Hi" } }],
  [
    "infobip",
    { text: "Hi", image: "https://a.test/b.png" },
    { to: "user", message: { type: "IMAGE", text: "Hi", url: "https://a.test/b.png" } },
  ],
  ["infobip", { text: "?", buttons }, { to: "user", message: { type: "BUTTONS", text: "?", buttons } }],
  ["ziik", "Hi", { message: "Hi" }],
  ["ziik", { text: "Hi", replyTo: 7 }, { message: "Hi", parent_id: 7 }],
] as const)("%s: %j becomes %j, and the sandbox accepts it", async (platform, message, body) => {
  const { sandbox, send } = setup();
  const sent = await send(TO[platform], message);
  const [kept] = sandbox.messages();
  expect(kept).toMatchObject({ platform, message: body });
  expect(Object.keys(kept?.message ?? {}).sort()).toEqual(Object.keys(body).sort());
  expect(sent.message).toEqual(kept?.answer);
});

test("what comes back is the same for all", async () => {
  const { send } = setup();
  const at = new Date(1_700_000_001_000);
  expect(await send(TO.chatwoot, "Hi")).toMatchObject({
    platform: "chatwoot",
    id: "1",
    conversation: "42",
    createdAt: at,
    status: "sent",
  });
  expect(await send(TO.omnivibe, "Hi")).toMatchObject({
    platform: "omnivibe",
    id: "1",
    conversation: "42",
    createdAt: at,
    status: "accepted",
  });
  expect(await send(TO.digital99, "Hi")).toMatchObject({
    platform: "digital99",
    id: "1",
    conversation: "42",
    createdAt: at,
    status: "sent",
  });
  const receipt = await send(TO.infobip, "Hi");
  expect(receipt).toMatchObject({ platform: "infobip", id: expect.stringMatching(/^1215f/), status: "pending" });
  expect(receipt).not.toHaveProperty("conversation");
  expect(receipt).not.toHaveProperty("createdAt");
  expect(await send(TO.ziik, "Hi")).toMatchObject({
    platform: "ziik",
    id: "1",
    conversation: "42",
    createdAt: at,
    status: "accepted",
  });
});

test.each([
  ["ACCEPTED", "accepted"],
  ["PENDING", "pending"],
  ["DELIVERED", "delivered"],
  ["SOMETHING_NEW", "accepted"],
])("Infobip's group %s is %s", async (groupName, status) => {
  const fetch = async () => Response.json({ messageId: "m", status: { groupName } });
  const send = createSender({ infobip: FIVE.infobip.create({ fetch }) as unknown as Clients["infobip"] });
  expect(await send(TO.infobip as never, "Hi")).toMatchObject({ status });
});

describe("an option that a platform lacks is refused before anything is sent:", () => {
  const cases = NAMES.flatMap((platform) =>
    Object.entries(capabilities[platform]).flatMap(([option, has]) =>
      has ? [] : [[platform, option as Capability] as const],
    ),
  );
  test.each(cases)("%s: %s", async (platform, option) => {
    const { sandbox, send } = setup();
    const sent = send(TO[platform], { text: "Hi", [option]: OPTIONS[option] });
    await expect(sent).rejects.toMatchObject({
      platform,
      outcome: "not_sent",
      reason: "invalid_argument",
      attempts: 0,
      message: expect.stringContaining(`message.${option} is not known here; there is text`),
    });
    expect(sandbox.messages()).toEqual([]);
  });
});

test.each([
  ["chatwoot", { template, extra: { campaign_id: 1 } }, "exclude each other: the server loses one"],
  ["chatwoot", {}, "message must hold a text, or files, or a template"],
  ["chatwoot", "", "message must hold a text, or files, or a template"],
  ["chatwoot", { attachments: [] }, "message must hold a text, or files, or a template"],
  ["chatwoot", { text: 5 }, "message.text must be a string"],
  ["chatwoot", null, "message must be a string or an object"],
  ["chatwoot", { txt: "Hi" }, "message.txt is not known here"],
  ["infobip", { text: "Hi", image: "u", buttons }, "message.image and message.buttons exclude each other"],
  ["infobip", { text: "Hi", buttons: [] }, "message.buttons must be 1 to 3"],
  [
    "infobip",
    { text: "Hi", buttons: [...buttons, ...buttons, ...buttons, ...buttons] },
    "message.buttons must be 1 to 3",
  ],
  ["infobip", { image: "u" }, "message must hold a text"],
  ["ziik", { replyTo: 7 }, "message must hold a text"],
] as const)("%s: %j is refused: %s", async (platform, message, problem) => {
  const { sandbox, send } = setup();
  await expect(send(TO[platform], message)).rejects.toMatchObject({
    reason: "invalid_argument",
    attempts: 0,
    message: expect.stringContaining(problem),
  });
  expect(sandbox.messages()).toEqual([]);
});

test("only the platforms that were passed in are destinations", async () => {
  const fetch = vi.fn();
  const send: (to: any, message: any) => Promise<unknown> = createSender({
    ziik: FIVE.ziik.create({ fetch }) as unknown as Clients["ziik"],
  });
  for (const to of [TO.chatwoot, { platform: "toString" }, {}, null]) {
    await expect(send(to, "Hi")).rejects.toMatchObject({
      outcome: "not_sent",
      reason: "invalid_argument",
      message: expect.stringContaining("to.platform must be ziik"),
    });
  }
  expect(fetch).not.toHaveBeenCalled();
});

test("a destination survives JSON, and options reach the call", async () => {
  const { send } = setup();
  const to = JSON.parse(JSON.stringify(TO.chatwoot));
  await expect(send(to, "Hi", { signal: AbortSignal.abort("no") })).rejects.toMatchObject({ reason: "aborted" });
  await expect(send(to, "Hi", { timeoutMs: 0 })).rejects.toMatchObject({ reason: "invalid_argument" });
});

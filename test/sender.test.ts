// One call for five platforms: what each option becomes on the wire, and what comes back.
import { describe, expect, test, vi } from "vitest";
import { capabilities, createSender, type Capability, type Clients } from "../src/index.js";
import { createSandbox } from "../src/testing/index.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

function setup() {
  const sandbox = createSandbox();
  const clients = Object.fromEntries(NAMES.map((name) => [name, FIXTURES[name].create({ fetch: sandbox.fetch })]));
  // JavaScript's view: any destination, any message.
  const send: (to: any, message: any, options?: any) => Promise<any> = createSender(clients as unknown as Clients);
  return { sandbox, send };
}

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
  ...NAMES.map((platform) => [platform, "Hi", FIXTURES[platform].text("Hi")] as const),
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
  [
    "chatwoot",
    { text: "Hi", attachments: ["eyJfcmFpbHMi--c5f3ab12"] },
    { content: "Hi", attachments: ["eyJfcmFpbHMi--c5f3ab12"] },
  ],
  ["omnivibe", { text: "Hi", echoId: "e" }, { content: "Hi", echo_id: "e" }],
  ["omnivibe", { attachments: [file] }, { "attachments[]": ["x.txt"] }],
  [
    "digital99",
    { text: "Hi", private: true, replyTo: 7 },
    { content: "Hi", private: true, content_attributes: { in_reply_to: 7 } },
  ],
  ["digital99", { text: "Hi", extra: { message_type: "outgoing" } }, { content: "Hi", message_type: "outgoing" }],
  ["digital99", { text: "Hi", attachments: [file] }, { content: "Hi", "attachments[]": ["x.txt"] }],
  ["digital99", { attachments: [file] }, { "attachments[]": ["x.txt"] }],
  [
    "infobip",
    { text: "Hi", image: "https://a.test/b.png" },
    { to: "user", message: { type: "IMAGE", text: "Hi", url: "https://a.test/b.png" } },
  ],
  ["infobip", { text: "?", buttons }, { to: "user", message: { type: "BUTTONS", text: "?", buttons } }],
  ["ziik", { text: "Hi", replyTo: 7 }, { message: "Hi", parent_id: 7 }],
] as const)("%s: %j becomes %j, and the sandbox accepts it", async (platform, message, body) => {
  const { sandbox, send } = setup();
  const sent = await send(FIXTURES[platform].to, message);
  const [kept] = sandbox.messages();
  expect(kept).toMatchObject({ platform, message: body });
  expect(Object.keys(kept?.message ?? {}).sort()).toEqual(Object.keys(body).sort());
  expect(sent.message).toEqual(kept?.response);
});

test.each(NAMES)("%s: what comes back has the same names for all", async (platform) => {
  const { message, ...sent } = await setup().send(FIXTURES[platform].to, "Hi");
  expect(sent).toEqual({ platform, ...FIXTURES[platform].sent });
});

test.each([
  ["ACCEPTED", "accepted"],
  ["PENDING", "pending"],
  ["DELIVERED", "delivered"],
  ["SOMETHING_NEW", "accepted"],
])("Infobip's group %s is %s", async (groupName, status) => {
  const fetch = async () => Response.json({ messageId: "m", status: { groupName } });
  const send = createSender({ infobip: FIXTURES.infobip.create({ fetch }) as unknown as Clients["infobip"] });
  expect(await send(FIXTURES.infobip.to as never, "Hi")).toMatchObject({ status });
});

describe("an option that a platform lacks is refused before anything is sent:", () => {
  const cases = NAMES.flatMap((platform) =>
    Object.entries(capabilities[platform]).flatMap(([option, has]) =>
      has ? [] : [[platform, option as Capability] as const],
    ),
  );
  test.each(cases)("%s: %s", async (platform, option) => {
    const { sandbox, send } = setup();
    const sent = send(FIXTURES[platform].to, { text: "Hi", [option]: OPTIONS[option] });
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
  ["chatwoot", { attachments: file }, "message.attachments must be an array"],
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
  await expect(send(FIXTURES[platform].to, message)).rejects.toMatchObject({
    reason: "invalid_argument",
    attempts: 0,
    message: expect.stringContaining(problem),
  });
  expect(sandbox.messages()).toEqual([]);
});

test("only the platforms that were passed in are destinations", async () => {
  const fetch = vi.fn();
  const send: (to: any, message: any) => Promise<unknown> = createSender({
    ziik: FIXTURES.ziik.create({ fetch }) as unknown as Clients["ziik"],
  });
  const refused = { outcome: "not_sent", reason: "invalid_argument" };
  await expect(send(FIXTURES.chatwoot.to, "Hi")).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining("no chatwoot client was given"),
  });
  for (const to of [{ platform: "toString" }, { platform: `\u001b[31m${"x".repeat(99)}` }, {}, null]) {
    const error = await send(to, "Hi").catch((one: unknown) => one);
    expect(error).toMatchObject({ ...refused, platform: undefined });
    expect(String(error)).toMatch(/to\.platform must be ziik, got ("[ -~]{1,60}"|undefined)/);
  }
  expect(fetch).not.toHaveBeenCalled();
});

test("a destination survives JSON, and options reach the call", async () => {
  const { send } = setup();
  const to = JSON.parse(JSON.stringify(FIXTURES.chatwoot.to));
  await expect(send(to, "Hi", { signal: AbortSignal.abort("no") })).rejects.toMatchObject({ reason: "aborted" });
  await expect(send(to, "Hi", { timeoutMs: 0 })).rejects.toMatchObject({ reason: "invalid_argument" });
});

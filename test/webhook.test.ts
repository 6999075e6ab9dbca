// Webhooks of a real Chatwoot 4.11.2, as bytes (test/recordings/), and what somebody else might send in their place.
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSpec } from "../scripts/specs.js";
import { createSender } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createSandbox } from "../src/testing/index.js";
import { parseUnverifiedWebhook, verifyWebhook, WebhookError, type WebhookRequest } from "../src/webhook.js";
import { listen } from "./listen.js";

interface Recording {
  readonly to: "account" | "inbox" | "bot";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const { secret, webhooks } = JSON.parse(
  readFileSync(new URL("recordings/chatwoot-4.11.2-webhooks.json", import.meta.url), "utf8"),
) as { secret: string; webhooks: Recording[] };
const named = webhooks.map((one, at) => ({ ...one, at, told: JSON.parse(one.body) }));
const signed = named.filter(({ headers }) => headers["x-chatwoot-signature"]);
const ofMessages = named.filter(({ told }) => told.event.startsWith("message_"));
const [first = expect.fail("nothing is signed")] = signed;
const NOW = Number(first.headers["x-chatwoot-timestamp"]) * 1000;

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

async function refused(work: Promise<unknown>): Promise<WebhookError> {
  const error = await work.then(
    (event) => expect.fail(`taken: ${JSON.stringify(event)}`),
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(WebhookError);
  return error as WebhookError; // just checked
}

/** A webhook as the server would sign it. */
function sign(body: string, { by = secret, at = NOW / 1000 } = {}): WebhookRequest & { body: string } {
  const signature = createHmac("sha256", by).update(`${at}.${body}`).digest("hex");
  return { headers: { "x-chatwoot-timestamp": `${at}`, "x-chatwoot-signature": `sha256=${signature}` }, body };
}

describe("what was recorded", () => {
  const check = new Ajv2020({ strict: false, allErrors: true }).addSchema(readSpec("chatwoot"), "chatwoot");

  test.each(ofMessages)("$at: $told.event of the $to is what the spec says", ({ told }) => {
    check.validate("chatwoot#/components/schemas/MessageEvent", told);
    expect(check.errors).toBeNull();
  });

  test.each(ofMessages)("$at: $told.event of the $to is read", async ({ told, ...request }) => {
    const event = await parseUnverifiedWebhook(request);
    expect(event).toMatchObject({
      event: told.event,
      id: told.id,
      destination: { platform: "chatwoot", account_id: 1, conversation_id: 4 },
      message: told,
    });
    expect(event?.mark).toBe(told.content_attributes.chatpost);
    expect(event?.deliveryId).toBe(request.headers["x-chatwoot-delivery"]);
  });

  test.each(signed)("$at: $told.event is signed", async ({ told, ...request }) => {
    const event = await verifyWebhook(request, secret, { toleranceSeconds: 60 });
    expect(event?.message).toEqual(told.event.startsWith("message_") ? told : undefined);
  });

  test.each(signed)("$at: with a byte changed it is refused", async ({ headers, body }) => {
    const bytes = new TextEncoder().encode(body);
    for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
      const changed = bytes.map((byte, here) => (here === at ? byte ^ 1 : byte));
      expect((await refused(verifyWebhook({ headers, body: changed }, secret))).reason).toBe("signature");
    }
    const other = { ...headers, "x-chatwoot-timestamp": String(Number(headers["x-chatwoot-timestamp"]) + 1) };
    expect((await refused(verifyWebhook({ headers: other, body }, secret))).reason).toBe("signature");
    expect((await refused(verifyWebhook({ headers, body }, `${secret}x`))).reason).toBe("signature");
    expect((await refused(verifyWebhook({ headers, body: `${body}\n` }, secret))).reason).toBe("signature");
  });

  test.each(named.filter((one) => !signed.includes(one)))("$at: that of the $to is not signed", async (request) => {
    expect((await refused(verifyWebhook(request, secret))).reason).toBe("unsigned");
  });

  test("there is something to read", () => {
    expect([webhooks.length, signed.length, ofMessages.length]).toEqual([27, 9, 24]);
    expect(new Set(ofMessages.map(({ told }) => `${told.event} ${told.message_type}`)).size).toBe(3);
  });
});

describe("how a request comes", () => {
  const { headers, body } = first;
  const bytes = new TextEncoder().encode(body);
  const capital = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
  const inside = new Uint8Array(new ArrayBuffer(bytes.length + 7), 5, bytes.length);
  inside.set(bytes);
  test.each<[string, WebhookRequest]>([
    ["a Request", new Request("https://me.test/", { method: "POST", headers, body })],
    ["a text", { headers, body }],
    ["a Buffer", { headers, body: Buffer.from(body) }],
    ["an ArrayBuffer", { headers, body: bytes.buffer }],
    ["a part of a buffer", { headers, body: inside }],
    ["Headers", { headers: new Headers(headers), body }],
    ["names in capitals, and lists", { headers: capital, body }],
  ])("%s", async (_, request) => {
    expect(await verifyWebhook(request, secret)).toMatchObject({ id: first.told.id });
  });

  test("the bytes of node:http", async () => {
    const taken: unknown[] = [];
    const server = createServer(async (incoming, outgoing) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      taken.push((await verifyWebhook({ headers: incoming.headers, body: Buffer.concat(chunks) }, secret))?.mark);
      outgoing.end();
    });
    await using listening = await listen(server);
    await fetch(`http://127.0.0.1:${listening.port}`, { method: "POST", headers, body });
    expect(taken).toEqual([first.told.content_attributes.chatpost]);
  });

  test("a body that was parsed before is refused, with what Express needs", async () => {
    const error = await refused(verifyWebhook({ headers, body: first.told }, secret));
    expect([error.reason, error.message]).toEqual(["invalid_argument", expect.stringContaining("express.raw({")]);
    expect(error.message).toContain("raw bytes");
    const nothing = { headers } as object as WebhookRequest;
    expect((await refused(parseUnverifiedWebhook(nothing))).reason).toBe("invalid_argument");
    const request = new Request("https://me.test/", { method: "POST", headers, body });
    await request.text();
    expect((await refused(verifyWebhook(request, secret))).message).toContain("read before");
  });
});

describe("what is refused", () => {
  const { headers, body } = first;
  const signature = headers["x-chatwoot-signature"] ?? "";
  test.each<[string, object]>([
    ["no signature", { "x-chatwoot-signature": undefined }],
    ["no timestamp", { "x-chatwoot-timestamp": undefined }],
    ["another algorithm", { "x-chatwoot-signature": signature.replace("sha256", "sha1") }],
    ["no algorithm", { "x-chatwoot-signature": signature.slice(7) }],
    ["half a signature", { "x-chatwoot-signature": signature.slice(0, 39) }],
    ["two signatures", { "x-chatwoot-signature": [signature, signature] }],
    ["two in one line", { "x-chatwoot-signature": `${signature}, ${signature}` }],
    ["a timestamp that is no number", { "x-chatwoot-timestamp": "now" }],
  ])("%s", async (_, more) => {
    const request = { headers: { ...headers, ...more }, body };
    expect((await refused(verifyWebhook(request, secret))).reason).toBe("unsigned");
  });

  test.each([
    ["older than the tolerance", 301, undefined, "301 s ago, and 300 s are allowed"],
    ["from the future", -301, undefined, "301 s from now"],
    ["older than a tolerance of one's own", 11, 10, "and 10 s are allowed"],
  ])("%s", async (_, later, toleranceSeconds, words) => {
    vi.setSystemTime(NOW + later * 1000);
    const error = await refused(verifyWebhook(first, secret, { toleranceSeconds }));
    expect([error.reason, error.message]).toEqual(["old", expect.stringContaining(words)]);
    vi.setSystemTime(NOW + (toleranceSeconds ?? 300) * 1000);
    expect(await verifyWebhook(first, secret, { toleranceSeconds })).toBeDefined();
  });

  test.each([["an empty secret", ""] as const, ["no secret", undefined] as const])("%s", async (_, none) => {
    // Signed by the empty secret, as anybody could.
    const request = { ...sign(body), ...(none === "" && { headers }) };
    expect((await refused(verifyWebhook(request, none as string))).reason).toBe("invalid_argument");
  });

  test.each([0, -1, Number.NaN, "x"])("a tolerance of %s", async (toleranceSeconds) => {
    const options = { toleranceSeconds: toleranceSeconds as number };
    expect((await refused(verifyWebhook(first, secret, options))).reason).toBe("invalid_argument");
  });

  const sane = { ...first.told };
  test.each<[string, unknown]>([
    ["no JSON", "{"],
    ["null", null],
    ["a list", []],
    ["no event", {}],
    ["no id", { ...sane, id: undefined }],
    ["an id that was rounded", { ...sane, id: 2 ** 53 }],
    ["an id that is 0", { ...sane, id: 0 }],
    ["an id that is no number", { ...sane, id: "1x" }],
    ["no account", { ...sane, account: null }],
    ["no conversation", { ...sane, conversation: {} }],
    ["a type that is a number", { ...sane, message_type: 1 }],
    ["a text that is none", { ...sane, content: 5 }],
    ["no attributes", { ...sane, content_attributes: null }],
    ["private as a text", { ...sane, private: "false" }],
  ])("signed, and %s", async (_, value) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect((await refused(verifyWebhook(sign(text), secret))).reason).toBe("malformed");
  });

  test("bytes that are no UTF-8", async () => {
    const { headers: none } = first;
    const latin = Buffer.from('{"event":"\xe9"}', "latin1");
    expect((await refused(parseUnverifiedWebhook({ headers: none, body: latin }))).reason).toBe("malformed");
  });
});

describe("what is taken", () => {
  const { told } = first;
  test("ids as text, and display_id, as in samples of older documentation", async () => {
    const { id: _, ...conversation } = told.conversation;
    const old = { ...told, id: "7", account: { id: "3" }, conversation: { ...conversation, display_id: "42" } };
    expect(
      await verifyWebhook(sign(JSON.stringify({ ...old, content_type: null, sender: null })), secret),
    ).toMatchObject({
      id: 7,
      destination: { account_id: 3, conversation_id: 42 },
    });
  });

  test("a message without a mark, or with one that is no text, has none", async () => {
    for (const chatpost of [undefined, 5, null]) {
      const event = await verifyWebhook(sign(JSON.stringify({ ...told, content_attributes: { chatpost } })), secret);
      expect(event).not.toHaveProperty("mark");
      expect(event).not.toHaveProperty("deliveryId");
    }
  });

  test("a bot answers what is incoming, and by its destination", async () => {
    const sandbox = createSandbox();
    const send = createSender({ chatwoot: createChatwootClient({ apiAccessToken: "any", fetch: sandbox.fetch }) });
    for (const request of signed) {
      const event = await verifyWebhook(request, secret);
      if (event?.event === "message_created" && event.message.message_type === "incoming") {
        await send(event.destination, `You said: ${event.message.content}`);
      }
    }
    expect(sandbox.messages().map(({ where, message }) => [where, message["content"]])).toEqual([
      [{ account_id: 1, conversation_id: 4 }, "You said: five"],
    ]);
  });
});

describe("the sandbox tells of a message as the server does", () => {
  const check = new Ajv2020({ strict: false, allErrors: true }).addSchema(readSpec("chatwoot"), "chatwoot");

  test.each([
    { content: "Hello", private: true, content_attributes: { chatpost: "m4rk" } },
    { content: "Hi", message_type: "incoming" } as const,
    { content: "See this", attachments: [new File(["%PDF"], "a.pdf", { type: "application/pdf" })] },
  ])("%o", async (message) => {
    const sandbox = createSandbox();
    const client = createChatwootClient({ apiAccessToken: "any", fetch: sandbox.fetch });
    const { id } = await client.createMessage({ account_id: 1, conversation_id: 42 }, message);
    const [sent = expect.fail("nothing was sent")] = sandbox.messages("chatwoot");
    const request = await sandbox.webhook(sent, { secret });
    check.validate("chatwoot#/components/schemas/MessageEvent", await request.clone().json());
    expect(check.errors).toBeNull();
    const event = await verifyWebhook(request, secret);
    expect(event).toMatchObject({
      event: "message_created",
      id,
      destination: { platform: "chatwoot", account_id: 1, conversation_id: 42 },
      message: { content: message.content, message_type: "message_type" in message ? "incoming" : "outgoing" },
      deliveryId: expect.any(String),
    });
    expect(event?.mark).toBe("content_attributes" in message ? "m4rk" : undefined);
    const another = await sandbox.webhook(sent, { secret: "another" });
    expect((await refused(verifyWebhook(another, secret))).reason).toBe("signature");
  });

  test("only Chatwoot signs", async () => {
    const sandbox = createSandbox();
    const of = { platform: "ziik", where: {}, message: {}, files: [], response: {} } as const;
    await expect(sandbox.webhook(of, { secret })).rejects.toThrow("only chatwoot signs its webhooks, not ziik");
  });
});

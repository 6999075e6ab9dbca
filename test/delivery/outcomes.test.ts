// What each status, each failure of a connection and each answer proves.
import { describe, expect, test, vi } from "vitest";
import { STATUSES } from "../../src/outcome/judge-status.js";
import { FIXTURES, NAMES } from "../fixtures/platforms.js";
import { script, send, status } from "./send.js";

const { answer } = FIXTURES.chatwoot;

test.each(
  STATUSES.flatMap(([statuses, outcome, reason, retry]) =>
    statuses
      .replace(/xx/g, "99")
      .split(" ")
      .map(Number)
      .filter((code) => code >= 200 && code < 600)
      .filter((code) => code !== 422) // Chatwoot's has a test of its own
      .map((code) => [code, outcome, reason, retry] as const),
  ),
)("%d is %s (%s)", async (code, outcome, reason, retry) => {
  const fetch = script(status(code, { "retry-after": "0" }));
  const error = await send(fetch);
  expect(error).toMatchObject({ outcome, reason, status: code, attempts: retry ? 3 : 1 });
});

test.each([
  ["chatwoot", { error: "Validation failed: Content is too long" }, "rejected"],
  ["chatwoot", { error: "Incoming messages are only allowed in Api inboxes" }, "rejected"],
  ["chatwoot", { error: "'carousel' is not a valid content_type" }, "rejected"],
  ["chatwoot", { error: "undefined method `id' for nil" }, "unknown"],
  ["digital99", { error: "Error connecting to Redis" }, "unknown"],
  ["chatwoot", { error: "string contains null byte" }, "rejected"],
  ["chatwoot", { error: "mismatched digest" }, "rejected"],
  ["chatwoot", { error: "Could not find or build blob: expected attachable, got String" }, "rejected"],
  ["digital99", { error: "unable to convert unpermitted parameters to hash" }, "rejected"],
  ["chatwoot", { error: "Connection refused - connect(2) for 127.0.0.1:6379" }, "unknown"],
  ["chatwoot", { error: { error: "mismatched digest" } }, "unknown"],
  ["omnivibe", { message: "Content is too long", attributes: ["content"] }, "rejected"],
  ["ziik", { message: "Too many messages" }, "rejected"],
  ["ziik", { message: "The message field is required." }, "rejected"],
] as const)(
  "422 of %s with %j is %s: what failed after the commit is answered so, too",
  async (platform, body, outcome) => {
    const { create, where, text } = FIXTURES[platform];
    const sent = create({ fetch: script(() => Response.json(body, { status: 422 })) }).createMessage(where, text("Hi"));
    await expect(sent).rejects.toMatchObject({ outcome, status: 422, attempts: 1 });
  },
);

test.each([
  ["chatwoot", { error: "Validation failed: Too many messages" }],
  ["digital99", { error: "Validation failed: Too many messages" }],
  ["omnivibe", { message: "Too many messages", attributes: ["base"] }],
] as const)("flooding of %s only has to wait", async (platform, body) => {
  const { create, where, text } = FIXTURES[platform];
  const fetch = script(() => Response.json(body, { status: 422 }));
  const sent = create({ fetch }).createMessage(where, text("Hi"));
  await expect(sent).rejects.toMatchObject({
    outcome: "not_sent",
    reason: "rate_limit",
    status: 422,
    attempts: 1,
    retryAfterMs: 60_000,
  });
});

test.each([202, 203, 204, 206])("%d is no success, even with a message in it", async (code) => {
  const body = code === 204 ? null : JSON.stringify(answer);
  const error = await send(script(() => new Response(body, { status: code })));
  expect(error).toMatchObject({ outcome: "unknown", reason: "response", status: code });
});

const failed = (words: string) => new TypeError("fetch failed", { cause: new Error(words) });

// As they were seen with Bun 1.4, Deno 2.9 and Node 20; an older Bun had codes of its own.
const sending = "error sending request for url (http://127.0.0.1:47123/): client error (Connect): ";
test.each([
  ["Bun, refused", Object.assign(new TypeError("Unable to connect."), { code: "ECONNREFUSED" }), "connect"],
  ["Bun, no such host", Object.assign(new TypeError("getaddrinfo"), { code: "ENOTFOUND" }), "connect"],
  ["an older Bun, refused", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" }), "connect"],
  ["an older Bun, no such host", Object.assign(new Error("A typo?"), { code: "FailedToOpenSocket" }), "connect"],
  ["Deno, refused", failed(`${sending}tcp connect error: Connection refused (os error 111)`), "connect"],
  ["Deno, no such host", failed(`${sending}dns error: failed to lookup address information`), "connect"],
  ["Deno, a stranger's certificate", failed(`${sending}invalid peer certificate: UnknownIssuer`), "tls"],
  ["Deno, a port that fetch forbids", new TypeError("Fetch failed: Requests to port 9 are blocked"), "connect"],
  ["Node, a port that fetch forbids", failed("bad port"), "connect"],
])("%s: surely not sent", async (_, error, reason) => {
  const fetch = script(() => {
    throw error;
  });
  expect(await send(fetch, { retries: 0 })).toMatchObject({ outcome: "not_sent", reason });
});

test.each([
  ["a reset", Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" })],
  ["a closed socket", Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" })],
  ["an error of no kind", new Error("connect is a word in this message")],
])("%s is unknown and not tried again", async (_, cause) => {
  const fetch = script(() => {
    throw new TypeError("fetch failed", { cause });
  });
  expect(await send(fetch)).toMatchObject({ outcome: "unknown", reason: "network", attempts: 1 });
});

test("a header of the caller's own does not change what a refusal proves", async () => {
  const fetch = script(() => Response.json({ error: "Validation failed: Content is too long" }, { status: 422 }));
  const told = await send(fetch, { headers: { "x-source": "Validation" } });
  expect(told).toMatchObject({
    outcome: "rejected",
    reason: "validation",
    detail: "[redacted] failed: Content is too long",
  });
});

test.each([
  ["an object as its message", { message: Object.create(null) }],
  ["an object without a prototype", Object.create(null)],
  ["a symbol", Symbol("x")],
])("what is thrown may be anything: %s", async (_, thrown) => {
  const fetch = vi.fn(() => Promise.reject(thrown));
  expect(await send(fetch)).toMatchObject({ outcome: "unknown", reason: "network", attempts: 1 });
});

test("a content_type that is no text is the server's to refuse, and an echo_id that is none loses no message", async () => {
  const { create, where } = FIXTURES.chatwoot;
  const fetch = script(() => Response.json({ ...answer, echo_id: { a: 1 } }));
  const message = { content: "Hi", content_type: {}, echo_id: { a: 1 } };
  await expect(create({ fetch }).createMessage(where, message as object as { content: string })).resolves.toBeDefined();
  const none = { content: "Hi", echo_id: null } as object as { content: string };
  await expect(create({ fetch }).createMessage(where, none)).rejects.toMatchObject({ outcome: "unknown" });
});

describe("a success that is none", () => {
  test.each(["UNDELIVERABLE", "EXPIRED", "REJECTED"])("Infobip's 200 with group %s is rejected", async (groupName) => {
    const description = "Not enough credits";
    const fetch = script(() => Response.json({ messageId: "m", status: { groupName, description } }));
    const sent = FIXTURES.infobip.create({ fetch }).createMessage(FIXTURES.infobip.where, FIXTURES.infobip.text("Hi"));
    await expect(sent).rejects.toMatchObject({
      outcome: "rejected",
      reason: "refused_by_platform",
      status: 200,
      detail: `${groupName}; ${description}`,
    });
  });

  test("a Chatwoot message with status failed is rejected", async () => {
    const failed = { ...answer, status: "failed", content_attributes: { external_error: "131047" } };
    expect(await send(script(() => Response.json(failed)))).toMatchObject({
      outcome: "rejected",
      reason: "refused_by_platform",
      detail: "131047",
    });
  });

  test("Ziik's older wrapping is taken off", async () => {
    const fetch = script(() => Response.json({ data: FIXTURES.ziik.answer }, { status: 201 }));
    const sent = FIXTURES.ziik.create({ fetch }).createMessage(FIXTURES.ziik.where, FIXTURES.ziik.text("Hi"));
    await expect(sent).resolves.toEqual(FIXTURES.ziik.answer);
  });

  test.each(NAMES)("%s: a body without an id is unknown", async (platform) => {
    const { create, where, text } = FIXTURES[platform];
    const fetch = script(() => Response.json({ status: { groupName: "PENDING" }, conversation_id: 42 }));
    await expect(create({ fetch }).createMessage(where, text("Hi"))).rejects.toMatchObject({
      outcome: "unknown",
      reason: "response",
    });
  });
});

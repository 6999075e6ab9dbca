// The error: what it says, what it shows, and how it is known.
import { describe, expect, test } from "vitest";
import { isSendError, SendError } from "../../src/index.js";
import { FIXTURES } from "../fixtures/platforms.js";
import { script, send } from "./send.js";

const CHECK = "npx chatpost check tells more.";

describe("SendError", () => {
  const refusal = () =>
    Response.json({ error: "Invalid Access Token" }, { status: 401, headers: { "x-request-id": "req-1" } });

  test("says what happened and what to check", async () => {
    const error = (await send(script(refusal))) as SendError;
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toMatch(
      /^chatwoot at app\.chatwoot\.com: rejected: 401 Invalid Access Token\. Use the token of a user/,
    );
    expect(error).toMatchObject({
      name: "SendError",
      platform: "chatwoot",
      host: "app.chatwoot.com",
      outcome: "rejected",
      reason: "auth",
      retryable: false,
      status: 401,
      detail: "Invalid Access Token",
      body: { error: "Invalid Access Token" },
      requestId: "req-1",
      attempts: 1,
      hints: [expect.stringContaining("profile page"), CHECK],
    });
  });

  test("shows its facts in JSON, but not the body", async () => {
    const error = (await send(script(refusal))) as SendError;
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "SendError",
      message: error.message,
      platform: "chatwoot",
      host: "app.chatwoot.com",
      outcome: "rejected",
      reason: "auth",
      retryable: false,
      attempts: 1,
      hints: [expect.any(String), CHECK],
      status: 401,
      requestId: "req-1",
      detail: "Invalid Access Token",
    });
  });

  test.each([
    ["chatwoot", { error: "Validation failed: Too many messages" }, "Validation failed: Too many messages"],
    ["chatwoot", { errors: ["You need to sign in"] }, "You need to sign in"],
    ["omnivibe", { message: "Content is too long", attributes: ["content"] }, "Content is too long; content"],
    ["omnivibe", { status: 404, error: "Not Found" }, "Not Found"],
    [
      "infobip",
      { requestError: { serviceException: { messageId: "BAD_REQUEST", text: "Bad request" } } },
      "BAD_REQUEST; Bad request",
    ],
    [
      "infobip",
      { errorCode: "E400", description: "Bad", violations: [{ property: "to", violation: "empty" }] },
      "E400; Bad; to; empty",
    ],
    [
      "ziik",
      { message: "The message field is required.", errors: { message: ["The message field is required."] } },
      "The message field is required.",
    ],
    ["ziik", "<html><title>502  Bad\nGateway</title>", "502 Bad Gateway"],
  ] as const)("%s: finds the platform's words in %j", async (platform, body, detail) => {
    const { create, where, text } = FIXTURES[platform];
    const fetch = script(() => new Response(typeof body === "string" ? body : JSON.stringify(body), { status: 422 }));
    await expect(create({ fetch }).createMessage(where, text("Hi"))).rejects.toMatchObject({ detail });
  });

  test.each([
    ["chatwoot", 401, "Invalid Access Token", /token of a user.*on this server: check baseUrl/],
    ["chatwoot", 401, "You are not authorized to access this account", /check account_id and baseUrl/],
    ["chatwoot", 401, "You are not authorized to do this action", /no member of that inbox/],
    ["chatwoot", 422, "Incoming messages are only allowed in Api inboxes", /Leave message_type out/],
    ["chatwoot", 422, "Validation failed: Too many messages", /200 messages a minute/],
    ["chatwoot", 422, "Validation failed: Content is too long (maximum is 150000 characters)", undefined],
    ["chatwoot", 422, "Validation failed: Attachments file type not supported", undefined],
    ["digital99", 401, "Invalid Access Token", /API key of a user.*check baseUrl/],
    ["omnivibe", 404, "Not Found", /API inbox.*baseUrl/],
  ] as const)("%s: the hint of %d %j fits it", async (platform, status, error, hint) => {
    const { create, where, text } = FIXTURES[platform];
    const sent = create({ fetch: script(() => Response.json({ error }, { status })) }).createMessage(where, text("Hi"));
    // It can read of these what they refuse, and of the others nothing.
    const more = status !== 422 && (platform === "chatwoot" || platform === "digital99") ? [CHECK] : [];
    await expect(sent).rejects.toMatchObject({ hints: hint ? [expect.stringMatching(hint), ...more] : [] });
  });

  test.each([
    ["a page", {}, "<html><title>Log in to the portal</title></html>"],
    ["a text", {}, "error code: 1020"],
    ["a password of its own", { "www-authenticate": 'Basic realm="staging"' }, "Authorization required"],
  ])("a 401 with %s is a proxy's, and the hint says so", async (_, headers, body) => {
    const error = (await send(script(() => new Response(body, { status: 401, headers })))) as SendError;
    expect(error.message).toContain("rejected: 401 from a proxy ");
    expect(error.hints).toEqual([expect.stringContaining("headers")]);
  });

  test("a page in place of a message is a proxy's, and a status stands once", async () => {
    const page = (status: number, title: string) => () =>
      new Response(`<title>${title}</title><center><h1>${title}</h1></center>`, { status });
    const error = (await send(script(page(200, "Log in")))) as SendError;
    expect(error.hints).toEqual([expect.stringContaining("Check baseUrl.")]);
    const gone = (await send(script(page(502, "502 Bad Gateway")))) as SendError;
    expect(gone.message).toContain(": unknown whether it was sent: 502 Bad Gateway.");
  });

  test("a 407 is a proxy's too", async () => {
    const error = (await send(script(() => new Response(null, { status: 407 })))) as SendError;
    expect(error.hints).toEqual([expect.stringContaining("headers")]);
  });

  test("names the host, and nothing else of the address", async () => {
    const baseUrl = "https://chat.example.org:8443/secret-path";
    const error = (await send(script(refusal), { baseUrl })) as SendError;
    expect(error.host).toBe("chat.example.org:8443");
    expect(JSON.stringify(error)).not.toContain("secret-path");
  });

  test.each<[boolean, ConstructorParameters<typeof SendError>[1]]>([
    [true, { platform: "ziik", outcome: "not_sent", reason: "connect" }],
    [true, { platform: "ziik", outcome: "not_sent", reason: "timeout" }],
    [true, { platform: "ziik", outcome: "not_sent", reason: "aborted" }],
    [true, { platform: "ziik", outcome: "not_sent", reason: "rate_limit", status: 429 }],
    [true, { platform: "ziik", outcome: "not_sent", reason: "server", status: 521 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "server", status: 501 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "server", status: 505 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "server", status: 525 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "server", status: 526 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "auth", status: 407 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "tls" }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "redirect", status: 308 }],
    [false, { platform: "ziik", outcome: "not_sent", reason: "invalid_argument" }],
    [false, { platform: "ziik", outcome: "unknown", reason: "connect" }],
    [false, { platform: "ziik", outcome: "rejected", reason: "validation", status: 422 }],
  ])("retryable: %s for %j", (retryable, facts) => {
    expect(new SendError("x", facts).retryable).toBe(retryable);
  });

  test("is known by another copy of the package, and nothing else is", async () => {
    const copy = "../../src/outcome/send-error.js?copy";
    const other = (await import(/* @vite-ignore */ copy)) as typeof import("../../src/outcome/send-error.js");
    const error = new SendError("x", { platform: "ziik", outcome: "unknown", reason: "network" });
    expect(other.SendError).not.toBe(SendError);
    expect(other.isSendError(error)).toBe(true);
    for (const value of [null, undefined, "SendError", {}, new Error("x"), { name: "SendError" }]) {
      expect(isSendError(value)).toBe(false);
    }
  });
});

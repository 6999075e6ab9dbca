// The error: what it says, what it shows, and how it is known.
import { describe, expect, test } from "vitest";
import { isSendError, SendError } from "../../src/index.js";
import { FIXTURES } from "../fixtures/platforms.js";
import { script, send } from "./send.js";

describe("SendError", () => {
  const refusal = () =>
    Response.json({ error: "Invalid Access Token" }, { status: 401, headers: { "x-request-id": "req-1" } });

  test("says what happened and what to check", async () => {
    const error = (await send(script(refusal))) as SendError;
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toMatch(/^chatwoot: rejected: 401 Invalid Access Token\. Use the token of a user/);
    expect(error).toMatchObject({
      name: "SendError",
      platform: "chatwoot",
      outcome: "rejected",
      reason: "auth",
      status: 401,
      detail: "Invalid Access Token",
      body: { error: "Invalid Access Token" },
      requestId: "req-1",
      attempts: 1,
      hints: [expect.stringContaining("profile page")],
    });
  });

  test("shows its facts in JSON, but not the body", async () => {
    const error = await send(script(refusal));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "SendError",
      platform: "chatwoot",
      outcome: "rejected",
      reason: "auth",
      attempts: 1,
      hints: [expect.any(String)],
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

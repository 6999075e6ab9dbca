// Retries, the deadline, the hook and the error, with a fetch and a clock that the test holds.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import type { Attempt, ClientOptions, SendOptions } from "../src/index.js";
import { isSendError, SendError } from "../src/index.js";
import { STATUSES } from "../src/outcome/judge-status.js";
import { FIXTURES, NAMES, TOKEN } from "./fixtures/platforms.js";
import { record } from "./recorder.js";

const { where, text, answer } = FIXTURES.chatwoot;
const refusedConnection = () => {
  throw new TypeError("fetch failed", {
    cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED", syscall: "connect" }),
  });
};

const failed = (words: string) => new TypeError("fetch failed", { cause: new Error(words) });

/** Answers in turn; the last one again and again. */
function script(...steps: (() => Response)[]) {
  let at = 0;
  return vi.fn(async (_url: string, _init: RequestInit) =>
    (steps[Math.min(at++, steps.length - 1)] ?? refusedConnection)(),
  );
}
const ok = () => Response.json(answer);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers });

function send(fetch: ClientOptions["fetch"], options: ClientOptions = {}, call?: SendOptions) {
  const client = FIXTURES.chatwoot.create({ fetch, ...options });
  return client.createMessage(where, text("Hi"), call).catch((error: unknown) => {
    if (!isSendError(error)) throw error;
    return error;
  });
}

describe("with a clock that the test holds", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a connection that was never made is tried three times in all", async () => {
    const fetch = script(refusedConnection);
    const sent = send(fetch);
    await vi.runAllTimersAsync();
    expect(await sent).toMatchObject({ outcome: "not_sent", reason: "connect", attempts: 3 });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test("the same body goes out each time", async () => {
    const fetch = script(refusedConnection, refusedConnection, ok);
    const sent = send(fetch);
    await vi.runAllTimersAsync();
    expect(await sent).toEqual(answer);
    expect(new Set(fetch.mock.calls.map(([, init]) => init.body))).toEqual(new Set([JSON.stringify(text("Hi"))]));
  });

  const dated = (wait: number) => ({
    date: "Tue, 03 Mar 2026 10:00:00 GMT",
    "retry-after": new Date(Date.parse("Tue, 03 Mar 2026 10:00:00 GMT") + wait * 1000).toUTCString(),
  });
  test.each([
    ["seconds", { "retry-after": "7" }, 7000],
    ["zero", { "retry-after": "0" }, 0],
    ["a date, by the server's clock", dated(12), 12000],
    ["a date in the past", dated(-50), 0],
  ])("429 waits as long as Retry-After says: %s", async (_, headers, waitMs) => {
    const fetch = script(status(429, headers), ok);
    const attempts: Attempt[] = [];
    const sent = send(fetch, { onAttempt: (attempt) => attempts.push(attempt) });
    await vi.advanceTimersByTimeAsync(Math.max(0, waitMs - 1));
    expect(fetch).toHaveBeenCalledTimes(waitMs === 0 ? 2 : 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await sent).toEqual(answer);
    expect(attempts).toMatchObject([
      { attempt: 1, status: 429, retryInMs: waitMs },
      { attempt: 2, outcome: "sent" },
    ]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test.each(["-1", "1.5", "1e9", "soon", "3, 4", ""])(
    "429 with Retry-After %j waits as if there were none",
    async (value) => {
      const fetch = script(status(429, { "retry-after": value }), ok);
      const attempts: Attempt[] = [];
      const sent = send(fetch, { onAttempt: (attempt) => attempts.push(attempt) });
      await vi.runAllTimersAsync();
      expect(await sent).toEqual(answer);
      expect(attempts[0]?.retryInMs).toBeLessThan(500);
    },
  );

  test.each([
    ["longer than 60 s", { timeoutMs: 200_000 }, "61"],
    ["longer than the time that is left", { timeoutMs: 5_000 }, "6"],
    ["longer than any timer", { timeoutMs: 2 ** 31 - 1 }, "9999999999"],
    ["longer than the world", { timeoutMs: 2 ** 31 - 1 }, "99999999999999999999"],
  ])("a wait %s is not waited: the caller is told", async (_, options, seconds) => {
    const fetch = script(status(429, { "retry-after": seconds }));
    const error = await send(fetch, options);
    expect(error).toMatchObject({ outcome: "not_sent", reason: "rate_limit", attempts: 1 });
    expect(error).toMatchObject({ retryAfterMs: Math.min(Number(seconds) * 1000, Number.MAX_SAFE_INTEGER) });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("an abort ends the wait at once, and the message was surely not sent", async () => {
    const controller = new AbortController();
    const fetch = script(status(429, { "retry-after": "50" }));
    const sent = send(fetch, { timeoutMs: 60_000 }, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1000);
    const reason = new Error("user left");
    controller.abort(reason);
    const error = await sent;
    expect(error).toMatchObject({ outcome: "not_sent", reason: "aborted", attempts: 1 });
    expect((error as SendError).cause).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an abort within the hook ends the call without a wait", async () => {
    const controller = new AbortController();
    const fetch = script(status(429, { "retry-after": "20" }));
    const error = await send(fetch, { onAttempt: () => controller.abort() }, { signal: controller.signal });
    expect(error).toMatchObject({ outcome: "not_sent", reason: "aborted", attempts: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a fetch cannot say that it wrote nothing", async () => {
    const fetch = vi.fn(() => Promise.reject(Object.assign(new Error("no"), { written: false })));
    expect(await send(fetch)).toMatchObject({ outcome: "unknown", reason: "network", attempts: 1 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("a 422 that is not whole may hide a message that was saved", async () => {
    const stalls = () => new Response(new ReadableStream({}), { status: 422 });
    const sent = send(script(stalls));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await sent).toMatchObject({ outcome: "unknown", reason: "timeout", status: 422 });
  });

  test("no answer ends when the time is up, by default after 30 s, and nobody knows", async () => {
    const sent = send(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(29_999);
    const pending = Symbol();
    expect(await Promise.race([sent, pending])).toBe(pending);
    await vi.advanceTimersByTimeAsync(1);
    expect(await sent).toMatchObject({ outcome: "unknown", reason: "timeout", attempts: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a call leaves no timer behind", async () => {
    await send(script(ok));
    expect(vi.getTimerCount()).toBe(0);
  });
});

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
  ["omnivibe", { message: "Too many messages", attributes: ["base"] }, "rejected"],
  ["ziik", { message: "The message field is required." }, "rejected"],
] as const)(
  "422 of %s with %j is %s: what failed after the commit is answered so, too",
  async (platform, body, outcome) => {
    const { create, where, text } = FIXTURES[platform];
    const sent = create({ fetch: script(() => Response.json(body, { status: 422 })) }).createMessage(where, text("Hi"));
    await expect(sent).rejects.toMatchObject({ outcome, status: 422, attempts: 1 });
  },
);

test("retries: 0 tries once", async () => {
  const fetch = script(refusedConnection);
  expect(await send(fetch, { retries: 0 })).toMatchObject({ outcome: "not_sent", attempts: 1 });
});

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

describe("a signal", () => {
  test("that has aborted sends nothing", async () => {
    const fetch = script(ok);
    const error = await send(fetch, {}, { signal: AbortSignal.abort("no") });
    expect(error).toMatchObject({ outcome: "not_sent", reason: "aborted", attempts: 0, cause: "no" });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("that aborts during the call ends it, even when fetch does not listen", async () => {
    const controller = new AbortController();
    const fetch = vi.fn(() => new Promise<never>(() => {}));
    const sent = send(fetch, {}, { signal: controller.signal });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    controller.abort("stop");
    expect(await sent).toMatchObject({ outcome: "unknown", reason: "aborted", cause: "stop" });
  });

  test("keeps no listener, however the call ends", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await send(script(ok), {}, { signal });
    await send(script(status(422)), {}, { signal });
    await send(script(refusedConnection), { retries: 0 }, { signal });
    await send(() => new Promise(() => {}), { timeoutMs: 1 }, { signal });
    expect(added).toHaveBeenCalledTimes(4);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

test("garbage collection does not lose the deadline", async () => {
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  await using server = await record(200, answer);
  const hanging = createChatwootClient({
    apiAccessToken: TOKEN,
    baseUrl: server.baseUrl,
    timeoutMs: 300,
    fetch: (url, init) => fetch(url, { ...init, body: new ReadableStream({}), duplex: "half" } as RequestInit),
  });
  const sent = hanging.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hi" });
  const collecting = setInterval(gc, 20);
  await expect(sent).rejects.toMatchObject({ reason: "timeout" });
  clearInterval(collecting);
});

describe("onAttempt", () => {
  test("is told plain facts of each attempt", async () => {
    const attempts: Attempt[] = [];
    await send(script(status(425), status(500)), { onAttempt: (attempt) => attempts.push(attempt) });
    expect(attempts).toEqual([
      {
        platform: "chatwoot",
        attempt: 1,
        outcome: "not_sent",
        reason: "http",
        status: 425,
        durationMs: expect.any(Number),
        retryInMs: expect.any(Number),
      },
      {
        platform: "chatwoot",
        attempt: 2,
        outcome: "unknown",
        reason: "server",
        status: 500,
        durationMs: expect.any(Number),
      },
    ]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("hook"))],
    ["never ends", () => new Promise(() => {})],
  ])("changes nothing when it %s", async (_, onAttempt) => {
    expect(await send(script(ok), { onAttempt })).toEqual(answer);
  });
});

describe("options", () => {
  test.each([
    [{ timeoutMs: 0 }, "timeoutMs must be a whole number from 1 to 2147483647, got 0"],
    [{ timeoutMs: 2 ** 31 }, "timeoutMs must be a whole number from 1 to 2147483647, got 2147483648"],
    [{ timeoutMs: NaN }, "timeoutMs must be a whole number from 1 to 2147483647, got NaN"],
    [{ timeoutMs: "100" as never }, "timeoutMs must be a whole number from 1 to 2147483647, got a string"],
    [{ retries: -1 }, "retries must be a whole number from 0 to 10, got -1"],
    [{ retries: 1.5 }, "retries must be a whole number from 0 to 10, got 1.5"],
    [{ maxResponseBytes: 0 }, "maxResponseBytes must be a whole number from 1 to 2147483647, got 0"],
    [{ baseUrl: "chat.example.org" }, "baseUrl must be a URL such as https://chat.example.org"],
  ])("%j is refused when the client is made", (options, problem) => {
    expect(() => FIXTURES.chatwoot.create(options)).toThrow(`chatwoot: not sent: ${problem}`);
  });

  test("timeoutMs of a call is checked before anything is sent", async () => {
    const fetch = script(ok);
    expect(await send(fetch, {}, { timeoutMs: 0 })).toMatchObject({ reason: "invalid_argument", attempts: 0 });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a call with fetchOptions goes by the global fetch, as it is at the time of the call", async () => {
    const client = createChatwootClient({ apiAccessToken: TOKEN });
    const fetch = script(ok);
    vi.stubGlobal("fetch", fetch);
    const where = { account_id: 1, conversation_id: 42 };
    const options = { fetchOptions: { dispatcher: "d" } };
    await expect(client.createMessage(where, { content: "Hi" }, options)).resolves.toEqual(answer);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ dispatcher: "d", redirect: "manual" });
    vi.unstubAllGlobals();
  });
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
    const copy = "../src/outcome/send-error.js?copy";
    const other = (await import(/* @vite-ignore */ copy)) as typeof import("../src/outcome/send-error.js");
    const error = new SendError("x", { platform: "ziik", outcome: "unknown", reason: "network" });
    expect(other.SendError).not.toBe(SendError);
    expect(other.isSendError(error)).toBe(true);
    for (const value of [null, undefined, "SendError", {}, new Error("x"), { name: "SendError" }]) {
      expect(isSendError(value)).toBe(false);
    }
  });
});

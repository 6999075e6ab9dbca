// What one call hears in a 429, the others of its client know.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isSendError, type ClientOptions } from "../../src/index.js";
import { FIXTURES } from "../fixtures/platforms.js";
import { ok, script, status } from "./send.js";

const { create, where, text, answer } = FIXTURES.chatwoot;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A client, and what becomes of its messages: each call is one. */
function sender(fetch: NonNullable<ClientOptions["fetch"]>, options: ClientOptions = {}) {
  const client = create({ fetch, ...options });
  return (call = {}) =>
    client.createMessage(where, text("Hi"), call).catch((error: unknown) => {
      if (!isSendError(error)) throw error;
      return error;
    });
}

/** Lets through so many in 5 s, and takes 100 ms for each answer. */
function limited(perWindow: number) {
  let until = 0;
  let left = 0;
  return vi.fn(async (_url: string, _init: RequestInit) => {
    await new Promise((done) => setTimeout(done, 100));
    if (Date.now() >= until) [until, left] = [Date.now() + 5000, perWindow];
    return left-- > 0 ? ok() : status(429, { "retry-after": String(Math.ceil((until - Date.now()) / 1000)) })();
  });
}

test("200 at once under a limit of 40 in 5 s are all sent, with few in vain", async () => {
  const fetch = limited(40);
  const send = sender(fetch, { timeoutMs: 60_000, retries: 4 });
  const first = send();
  await vi.advanceTimersByTimeAsync(100);
  await first;
  const sent = Promise.all(Array.from({ length: 200 }, () => send()));
  await vi.runAllTimersAsync();
  expect((await sent).filter((one) => one instanceof Error)).toEqual([]);
  // 161 could not know; after them only what is under way when a window is full is in vain.
  expect(fetch.mock.calls.length).toBeLessThan(201 + 161 + 40);
});

test("who comes later waits as long as another was told, and goes one by one", async () => {
  const fetch = script(status(429, { "retry-after": "5" }), ok);
  const send = sender(fetch);
  const first = send();
  await vi.advanceTimersByTimeAsync(1000);
  const others = [send(), send(), send()];
  await vi.advanceTimersByTimeAsync(3999);
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.all([first, ...others])).toEqual([answer, answer, answer, answer]);
  expect(fetch).toHaveBeenCalledTimes(5);
});

test.each([
  ["than its deadline", "20", { timeoutMs: 10_000 }, 19_000],
  ["than any call waits", "90", { timeoutMs: 200_000 }, 89_000],
])("a call that would wait longer %s ends at once, and asks nobody", async (_, seconds, call, retryAfterMs) => {
  const fetch = script(status(429, { "retry-after": seconds }), ok);
  const send = sender(fetch, { retries: 0 });
  await send();
  await vi.advanceTimersByTimeAsync(1000);
  const told = await send(call);
  expect(told).toMatchObject({ outcome: "not_sent", reason: "rate_limit", attempts: 0, retryAfterMs });
  expect(told).toMatchObject({ message: expect.stringContaining(`wait ${retryAfterMs / 1000} s more`) });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("a server that asks for years is asked again after an hour", async () => {
  const fetch = script(status(429, { "retry-after": "99999999999" }), ok);
  const send = sender(fetch, { retries: 0 });
  await send();
  await vi.advanceTimersByTimeAsync(3_500_000);
  expect(await send()).toMatchObject({ outcome: "not_sent", reason: "rate_limit" });
  await vi.advanceTimersByTimeAsync(100_000);
  expect(await send()).toEqual(answer);
});

test("a call that ends while it waits for its turn keeps nobody waiting", async () => {
  const fetch = script(status(429), ok);
  const send = sender(fetch, { retries: 0 });
  await send();
  let release = (): void => {};
  fetch.mockImplementationOnce(() => new Promise((done) => (release = () => done(ok()))));
  const slow = send();
  const controller = new AbortController();
  const given = [send({ timeoutMs: 50 }), send({ signal: controller.signal })];
  const last = send();
  await vi.advanceTimersByTimeAsync(50);
  controller.abort();
  expect(await Promise.all(given)).toMatchObject([
    { outcome: "not_sent", reason: "timeout", attempts: 0 },
    { outcome: "not_sent", reason: "aborted", attempts: 0 },
  ]);
  expect(fetch).toHaveBeenCalledTimes(2);
  release();
  expect(await Promise.all([slow, last])).toEqual([answer, answer]);
});

test("a request that never settles gives its turn back when its call ends", async () => {
  const fetch = script(status(429), ok);
  const send = sender(fetch, { retries: 0 });
  await send();
  fetch.mockImplementationOnce(() => new Promise(() => {}));
  const stuck = send({ timeoutMs: 1000 });
  const next = send();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await stuck).toMatchObject({ outcome: "unknown", reason: "timeout" });
  expect(await next).toEqual(answer);
});

test("flooding is its conversation's alone, and another client knows nothing", async () => {
  const flooded = () => Response.json({ error: "Validation failed: Too many messages" }, { status: 422 });
  const flooding = script(flooded, ok);
  const send = sender(flooding);
  expect(await send()).toMatchObject({ reason: "rate_limit" });
  expect(await send()).toEqual(answer);

  const fetch = script(status(429, { "retry-after": "50" }), ok);
  await sender(fetch, { retries: 0 })();
  expect(await sender(fetch)()).toEqual(answer);
});

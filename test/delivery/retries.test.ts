// What is tried again, when, and for how long, by a clock that the test holds.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Attempt, SendError } from "../../src/index.js";
import { FIXTURES } from "../fixtures/platforms.js";
import { ok, refusedConnection, script, send, status } from "./send.js";

const { text, answer } = FIXTURES.chatwoot;

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

  test("the wait grows, and is never longer than 8 s", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(1);
    const attempts: Attempt[] = [];
    const sent = send(script(status(425)), { retries: 10, timeoutMs: 200_000, onAttempt: (one) => attempts.push(one) });
    await vi.runAllTimersAsync();
    await sent;
    random.mockRestore();
    const waits = attempts.flatMap(({ retryInMs = [] }) => retryInMs);
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000]);
  });

  test("flooding is waited for where there is the time", async () => {
    const flooded = () => Response.json({ error: "Validation failed: Too many messages" }, { status: 422 });
    const fetch = script(flooded, ok);
    const sent = send(fetch, { timeoutMs: 70_000 });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await sent).toEqual(answer);
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
});

test("retries: 0 tries once", async () => {
  const fetch = script(refusedConnection);
  expect(await send(fetch, { retries: 0 })).toMatchObject({ outcome: "not_sent", attempts: 1 });
});

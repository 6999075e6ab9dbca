// What ends a call from outside: its deadline, and the signal of the caller.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createChatwootClient } from "../../src/platforms/chatwoot.js";
import { FIXTURES, TOKEN } from "../fixtures/platforms.js";
import { record } from "../recorder.js";
import { ok, refusedConnection, script, send, status } from "./send.js";

const { answer } = FIXTURES.chatwoot;

describe("with a clock that the test holds", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a 422 that is not whole may hide a message that was saved", async () => {
    const stalls = () => new Response(new ReadableStream({}), { status: 422 });
    const sent = send(script(stalls));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await sent).toMatchObject({ outcome: "unknown", reason: "timeout", status: 422 });
  });

  test("a 404 that is not whole was a refusal all the same", async () => {
    const stalls = () => new Response(new ReadableStream({}), { status: 404 });
    const sent = send(script(stalls));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await sent).toMatchObject({ outcome: "rejected", reason: "timeout", status: 404 });
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

  test("fetch is told when the time is up", async () => {
    const fetch = vi.fn((_url: string, _init: RequestInit) => new Promise<never>(() => {}));
    const sent = send(fetch, { timeoutMs: 1000 });
    await vi.advanceTimersByTimeAsync(999);
    const signal = fetch.mock.calls[0]?.[1].signal;
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await sent;
    expect(signal?.aborted).toBe(true);
  });

  test("the time that the attempts took is not there for a wait", async () => {
    const slow = async () => {
      await new Promise((done) => setTimeout(done, 3000));
      return status(429, { "retry-after": "3" })();
    };
    const fetch = vi.fn(slow);
    const sent = send(fetch, { timeoutMs: 5000 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await sent).toMatchObject({ outcome: "not_sent", reason: "rate_limit", attempts: 1 });
  });

  test("a call leaves no timer behind", async () => {
    await send(script(ok));
    expect(vi.getTimerCount()).toBe(0);
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

  test("that aborts while the message is read ends the call, whatever middleware does", async () => {
    const controller = new AbortController();
    const client = FIXTURES.chatwoot.create({ fetch: script(ok) });
    client.client.use({ onRequest: () => new Promise<never>(() => {}) });
    const message = {
      get content() {
        controller.abort();
        return "Hi";
      },
    };
    const sent = client.createMessage(FIXTURES.chatwoot.where, message, { signal: controller.signal });
    await expect(sent).rejects.toMatchObject({ outcome: "not_sent", reason: "aborted" });
  });

  test("serves many calls at once without a warning", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
    const { signal } = new AbortController();
    await using server = await record(200, answer);
    for (const fetch of [undefined, globalThis.fetch]) {
      const options = { baseUrl: server.baseUrl, ...(fetch && { fetch }) };
      const client = createChatwootClient({ apiAccessToken: TOKEN, ...options });
      const where = { account_id: 1, conversation_id: 42 };
      await Promise.all(Array.from({ length: 30 }, () => client.createMessage(where, { content: "Hi" }, { signal })));
      await client.close();
    }
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
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

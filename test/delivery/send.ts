// A Chatwoot client over a fetch that answers as the test says.
import { vi } from "vitest";
import { isSendError, type ClientOptions, type SendOptions } from "../../src/index.js";
import { FIXTURES } from "../fixtures/platforms.js";

const { where, text, answer } = FIXTURES.chatwoot;

export const refusedConnection = () => {
  throw new TypeError("fetch failed", {
    cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED", syscall: "connect" }),
  });
};

/** Answers in turn; the last one again and again. */
export function script(...steps: (() => Response)[]) {
  let at = 0;
  return vi.fn(async (_url: string, _init: RequestInit) =>
    (steps[Math.min(at++, steps.length - 1)] ?? refusedConnection)(),
  );
}
export const ok = () => Response.json(answer);
export const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers });

export function send(fetch: ClientOptions["fetch"], options: ClientOptions = {}, call?: SendOptions) {
  const client = FIXTURES.chatwoot.create({ fetch, ...options });
  return client.createMessage(where, text("Hi"), call).catch((error: unknown) => {
    if (!isSendError(error)) throw error;
    return error;
  });
}

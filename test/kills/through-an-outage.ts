// Sends many to a platform of which nothing but 502 is heard for a while in the middle.
import { expect } from "vitest";
import { createSender } from "../../src/index.js";
import { createChatwootClient } from "../../src/platforms/chatwoot.js";
import { createSandbox } from "../../src/testing/index.js";
import { collect, desk, item } from "../journal/desk.js";

/** @param count of messages, each to a conversation of its own @param outageMs how long it takes */
export async function throughAnOutage(count: number, outageMs: number): Promise<void> {
  using at = desk();
  const sandbox = createSandbox();
  let requests = 0;
  let downUntil = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (++requests === count / 2) downUntil = performance.now() + outageMs;
    if (performance.now() < downUntil) return new Response("<h1>Bad Gateway</h1>", { status: 502 });
    return sandbox.fetch(input, init);
  };
  const chatwoot = createChatwootClient({ apiAccessToken: "t", fetch });
  const { states, error } = await collect(
    Array.from({ length: count }, (_, line) => item(`line ${line + 1}`, line + 1, "chatwoot")),
    {
      send: createSender({ chatwoot, ziik: { createMessage: expect.unreachable } as never }),
      readers: { chatwoot },
      settleAfterMs: 1000,
      rates: { chatwoot: 5000 },
      journal: at.journal,
    },
  );
  expect([new Set(states), states.length, error]).toEqual([new Set(["sent"]), count, undefined]);
  expect(sandbox.messages("chatwoot")).toHaveLength(count);
  expect(sandbox.duplicates()).toEqual([]);
  expect(at.records().filter(({ state }) => state === "unknown").length).toBeLessThanOrEqual(10);
}

// The hook that is told of each attempt.
import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/index.js";
import { FIXTURES } from "../fixtures/platforms.js";
import { ok, script, send, status } from "./send.js";

const { answer } = FIXTURES.chatwoot;

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

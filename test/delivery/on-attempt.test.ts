// The hook that is told of each attempt.
import { describe, expect, test } from "vitest";
import { redactDestination, type Attempt } from "../../src/index.js";
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
        host: "app.chatwoot.com",
        where: { account_id: 1, conversation_id: 42 },
        call: expect.stringMatching(/^\w{5,}$/),
        attempt: 1,
        outcome: "not_sent",
        reason: "http",
        status: 425,
        durationMs: expect.any(Number),
        retryInMs: expect.any(Number),
      },
      {
        platform: "chatwoot",
        host: "app.chatwoot.com",
        where: { account_id: 1, conversation_id: 42 },
        call: expect.stringMatching(/^\w{5,}$/),
        attempt: 2,
        outcome: "unknown",
        reason: "server",
        status: 500,
        durationMs: expect.any(Number),
      },
    ]);
  });

  test("is told the ids of what was sent, and one word for all attempts of a call", async () => {
    const attempts: Attempt[] = [];
    const onAttempt = (attempt: Attempt) => attempts.push(attempt);
    const fetch = script(status(425), () => Response.json(answer, { headers: { "x-request-id": "req-7" } }));
    await send(fetch, { onAttempt });
    await send(script(ok), { onAttempt });
    expect(attempts[1]).toMatchObject({ outcome: "sent", messageId: "7", requestId: "req-7" });
    const [first, second, third] = attempts.map(({ call }) => call);
    expect([second, third === first]).toEqual([first, false]);
  });

  test("is told no secret of an address, and redactDestination neither", async () => {
    const { create, where, text } = FIXTURES.omnivibe;
    const attempts: Attempt[] = [];
    const fetch = script(() => Response.json({ error: "no" }, { status: 404 }));
    const client = create({ fetch, onAttempt: (attempt) => attempts.push(attempt) });
    await expect(client.createMessage(where, text("Hi"))).rejects.toThrow();
    const shown = { ...where, inbox_identifier: "[redacted]", contact_identifier: "[redacted]" };
    expect(attempts).toMatchObject([{ where: shown }]);
    const to = { platform: "omnivibe", inbox_identifier: "a", contact_identifier: "b", conversation_id: 3 } as const;
    expect(redactDestination(to)).toEqual({ ...to, inbox_identifier: "[redacted]", contact_identifier: "[redacted]" });
    const open = { platform: "chatwoot", account_id: 1, conversation_id: 42 } as const;
    expect(redactDestination(open)).toEqual(open);
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

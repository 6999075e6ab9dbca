// What settles an unknown, by the waits that are the default, and where the list is of no help.
import { expect, test } from "vitest";
import { isSendError } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { look, mark, reconcile, reconcileAll, type Unknown } from "../src/reconcile/index.js";
import { createSandbox } from "../src/testing/index.js";

test("by the waits that are the default, what comes 15 s after its client left is not absent", async () => {
  const sandbox = createSandbox();
  await using home = await sandbox.listen();
  const client = createChatwootClient({ apiAccessToken: "t0ken", baseUrl: home.urls.chatwoot, timeoutMs: 300 });
  const where = { account_id: 1, conversation_id: 1 };
  const before = await look("chatwoot", client, where);
  const unknowns: Unknown[] = [];
  const comesLate = (at: number) => at % 2 === 0;
  for (let at = 0; at < 20; at++) {
    sandbox.next("chatwoot", comesLate(at) ? { fault: "commit-later", afterMs: 15_000 } : { fault: "stall" });
    const { message, id } = mark("chatwoot", { content: `message ${at}` });
    const error: unknown = await client.createMessage(where, message).catch((caught: unknown) => caught);
    if (!isSendError(error)) throw error;
    unknowns.push({ message, id, error });
  }
  let found = await reconcileAll(client, unknowns, { where, before });
  expect(found.every(({ state }) => state === "unclear")).toBe(true);
  for (;;) {
    const waits = found.flatMap((one) => (one.state === "unclear" ? [one.retryAfterMs ?? expect.fail(one.why)] : []));
    if (waits.length === 0) break;
    await new Promise((done) => setTimeout(done, Math.max(...waits)));
    found = await reconcileAll(client, unknowns, { where, before });
  }
  expect(found.map(({ state }) => state)).toEqual(unknowns.map((_, at) => (comesLate(at) ? "sent" : "absent")));
}, 90_000);

test("what lost its mark is left to a person, and a list that breaks off says nothing", async () => {
  const sandbox = createSandbox();
  await using home = await sandbox.listen();
  const client = createChatwootClient({ apiAccessToken: "t0ken", baseUrl: home.urls.chatwoot, retries: 0 });
  for (const [conversation_id, by] of [
    [1, "deletion"],
    [2, "retry"],
  ] as const) {
    const where = { account_id: 1, conversation_id };
    const before = await look("chatwoot", client, where);
    sandbox.next("chatwoot", { fault: "erased-mark", by });
    const { message, id } = mark("chatwoot", { content: "Hello" });
    const error: unknown = await client.createMessage(where, message).catch((caught: unknown) => caught);
    if (!isSendError(error)) throw error;
    // A connection that was closed by the server may have to be waited for long.
    const unknown = { message, id, error, where, before, settleAfterMs: 1000 };
    await new Promise((done) => setTimeout(done, 1100));
    sandbox.next("chatwoot", { fault: "page-breaks" });
    await expect(reconcile(client, unknown)).rejects.toMatchObject({ reason: "network" });
    expect(await reconcile(client, unknown)).toEqual({
      state: "unclear",
      why: "a message that has no mark could be it",
      row: conversation_id,
    });
  }
});

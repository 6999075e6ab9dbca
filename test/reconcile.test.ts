// What is made of an unknown: found by its mark, proven absent, or left to a person.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createSender, isSendError, SendError } from "../src/index.js";
import { createChatwootClient, type NewMessage } from "../src/platforms/chatwoot.js";
import { look, lookAt, mark, markContent, reconcile, reconcileAll, type Before } from "../src/reconcile/index.js";
import { listMessages } from "../src/testing/list-messages.js";

/** The mark of what was sent, or nothing. */
const markIn = (message: unknown): string => Object(Object(Object(message).content_attributes)).chatpost ?? "";

type Row = Record<string, unknown> & { readonly id: number };

const where = { account_id: 1, conversation_id: 42 };
const PATH = "/api/v1/accounts/1/conversations/42/messages";
const KEPT: Before = { lastId: 0, keepsMarks: true };

/** A row as Chatwoot lists it. */
const row = (id: number, content: string | null, attributes: object = {}, more: object = {}): Row => ({
  id,
  content,
  conversation_id: 42,
  message_type: 1,
  content_type: "text",
  content_attributes: attributes,
  private: false,
  status: "sent",
  created_at: id,
  ...more,
});

/** A client whose server has these rows, and what it was asked. */
function reading(rows: readonly Row[], answers: Readonly<Record<string, Response>> = {}) {
  const asked: string[] = [];
  const reader = createChatwootClient({
    apiAccessToken: "a-users-token",
    retries: 0,
    fetch: async (address) => {
      const { pathname, search, searchParams } = new URL(address);
      asked.push(pathname + search);
      const answer = answers[pathname];
      if (answer) return answer.clone();
      if (pathname === "/api") return Response.json({ version: "4.11.2" });
      expect(pathname).toBe(PATH);
      return Response.json({ meta: {}, payload: listMessages(rows, Object.fromEntries(searchParams)) });
    },
  });
  return { reader, asked };
}

const lost = (facts: object = {}): SendError =>
  new SendError("the connection broke", {
    platform: "chatwoot",
    outcome: "unknown",
    reason: "network",
    endedAt: Date.now() - 300_000,
    ...facts,
  });

const { message, id } = mark("chatwoot", { content: "Hello" });
const settle = (rows: readonly Row[], more: object = {}, error = lost(), before: Before | undefined = KEPT) =>
  reconcile(reading(rows).reader, { where, message, id, error, before, ...more });

describe("a mark", () => {
  test("is a UUID of its own, beside the attributes that are there, and a resend keeps it", () => {
    const first = mark("chatwoot", { content: "Hi", content_attributes: { in_reply_to: 7, own: [1] } });
    expect(first.id).toMatch(/^[\da-f-]{36}$/);
    expect(first.message.content_attributes).toEqual({ in_reply_to: 7, own: [1], chatpost: first.id });
    expect(mark("chatwoot", first.message)).toEqual(first);
    expect(mark("chatwoot", { content: "Hi" }).id).not.toBe(first.id);
  });

  test("travels with the content of a sender, and with what it answers", async () => {
    const bodies: string[] = [];
    const chatwoot = createChatwootClient({
      apiAccessToken: "t",
      fetch: async (_, { body }) => {
        bodies.push(String(body));
        return Response.json(row(7, "Hi"));
      },
    });
    const marked = markContent("chatwoot", { text: "Hi", replyTo: 5, extra: { content_attributes: { own: 1 } } });
    await createSender({ chatwoot })({ platform: "chatwoot", ...where }, marked.content);
    expect(JSON.parse(bodies[0] ?? "")).toEqual({
      content: "Hi",
      content_attributes: { in_reply_to: 5, own: 1, chatpost: marked.id },
    });
    expect(markContent("digital99", "Hi").content).toMatchObject({ text: "Hi", extra: { content_attributes: {} } });
  });
});

describe("sent", () => {
  test("is what has the mark, whatever else is wrong, and is given whole", async () => {
    const mine = row(9, "Hello", { chatpost: id }, { status: "failed" });
    const found = await settle([row(8, "other"), mine], {}, lost({ endedAt: Date.now() }), undefined);
    expect(found).toEqual({ state: "sent", message: mine, others: [] });
  });

  test("twice is said", async () => {
    const found = await settle([row(8, "Hello", { chatpost: id }), row(9, "Hello", { chatpost: id })]);
    expect(found).toMatchObject({ state: "sent", message: { id: 8 }, others: [{ id: 9 }] });
  });

  test("is not what shows less than was sent", async () => {
    const found = await settle([row(9, null, { chatpost: id })]);
    expect(found).toEqual({
      state: "unclear",
      row: 9,
      why: expect.stringContaining("less than was sent (content: null)"),
    });
  });

  test("is found out of order of time, beyond a full window", async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => row(at + 1, `text ${at}`));
    // An hour later than its neighbours: in a page that is cut it is not there.
    rows[700] = row(701, "Hello", { chatpost: id }, { created_at: 10_000 });
    const { reader, asked } = reading(rows);
    expect(await reconcile(reader, { where, message, id, error: lost() })).toMatchObject({ state: "sent" });
    expect(asked.length).toBeLessThan(10);
  });

  test.each([1, 600, 601, 602, 1200])(
    "is found with the id %d, where a window of 1200 rows is halved",
    async (mine) => {
      const rows = Array.from({ length: 1200 }, (_, at) =>
        row(at + 1, "other", { chatpost: at + 1 === mine ? id : "another" }),
      );
      rows[mine - 1] = row(mine, "Hello", { chatpost: id });
      expect(await settle(rows)).toMatchObject({ state: "sent", message: { id: mine }, others: [] });
    },
  );
});

describe("absent", () => {
  test("is what cannot come any more, where marks are kept and the window was read whole", async () => {
    expect(await settle([row(8, "other"), row(9, "Hello", { chatpost: "another" })])).toEqual({ state: "absent" });
    expect(await settle([])).toEqual({ state: "absent" });
  });

  test.each<[string, object, number]>([
    ["a reset", { reset: true }, 30_000],
    ["no reset", { reset: false }, 120_000],
    ["a 502", { status: 502, body: "<html>" }, 30_000],
    ["a 422 of the application", { status: 422, body: { error: "x" } }, 2_000],
    ["a 500 of the application", { status: 500, body: { error: "x" } }, 2_000],
    ["a 500 that is a page", { status: 500, body: "<html>" }, 30_000],
  ])("after %s it has to be over", async (_, facts, ms) => {
    const early = await settle([], {}, lost({ ...facts, endedAt: Date.now() - ms + 1000 }));
    expect(early).toMatchObject({ state: "unclear", why: "it may still come into being" });
    expect(early).toHaveProperty("retryAfterMs", expect.closeTo(1000, -3));
    expect(await settle([], {}, lost({ ...facts, endedAt: Date.now() - ms }))).toEqual({ state: "absent" });
  });

  test("waits as long as it is told", async () => {
    const error = lost({ endedAt: Date.now() - 5000 });
    expect(await settle([], { settleAfterMs: 4000 }, error)).toEqual({ state: "absent" });
    expect(await settle([], { settleAfterMs: 60_000 }, error)).toMatchObject({ state: "unclear" });
  });
});

describe("unclear", () => {
  const NOT_KEPT: Before = { lastId: 0, keepsMarks: false };
  test.each<[string, readonly Row[], Before | undefined, object, object]>([
    ["where it is not known that marks are kept", [], NOT_KEPT, {}, { why: expect.stringContaining("keep marks") }],
    ["without a look before", [], undefined, {}, { why: expect.stringContaining("keep marks") }],
    [
      "where the error has no end",
      [],
      KEPT,
      { endedAt: undefined },
      { why: expect.stringContaining("when the request ended") },
    ],
    [
      "where a message that was there is not",
      [],
      { lastId: 5, keepsMarks: true },
      {},
      { why: expect.stringContaining("message 5") },
    ],
    ["where a row was deleted", [row(8, "gone", { deleted: true })], KEPT, {}, { row: 8 }],
    ["where a row has the text and no mark", [row(8, " Hello\n", {})], KEPT, {}, { row: 8 }],
  ])("%s", async (_, rows, before, facts, expected) => {
    const found = await reconcile(reading(rows).reader, { where, message, id, error: lost(facts), before });
    expect(found).toMatchObject({ state: "unclear", ...expected });
  });

  test.each<[string, NewMessage, Row, boolean]>([
    ["Liquid", { content: "Hi {{contact.name}}" }, row(8, "Hi Jane"), true],
    ["a file", { attachments: ["a--b1"] }, row(8, null), true],
    ["a template", { content: "x", template_params: { name: "t" } }, row(8, "Your receipt"), true],
    ["another text", { content: "Hello" }, row(8, "Bye"), false],
    ["a note", { content: "Hello" }, row(8, "Hello", {}, { private: true }), false],
    ["a note of ours", { content: "Hello", private: true }, row(8, "Hello", {}, { private: true }), true],
    ["of the contact", { content: "Hello" }, row(8, "Hello", {}, { message_type: 0 }), false],
    [
      "of the contact, as ours",
      { content: "Hello", message_type: "incoming" },
      row(8, "Hello", {}, { message_type: 0 }),
      true,
    ],
    ["before ours", { content: "Hello" }, row(5, "Hello"), false],
  ])("a row without a mark may be ours: %s", async (_, sent, other, may) => {
    const marked = mark("chatwoot", sent);
    const before = { lastId: 5, keepsMarks: true };
    const rows = other.id === 5 ? [other] : [row(5, "seen"), other];
    const found = await reconcile(reading(rows).reader, { where, ...marked, error: lost(), before });
    expect(found.state).toBe(may ? "unclear" : "absent");
  });

  test.each([
    ["no list", {}],
    ["a row without an id", { payload: [row(1, "a"), {}] }],
    ["a row that is none", { payload: [null] }],
  ])("where the answer is %s", async (_, body) => {
    const { reader } = reading([], { [PATH]: Response.json(body) });
    const found = await reconcile(reader, { where, message, id, error: lost(), before: KEPT });
    expect(found).toEqual({ state: "unclear", why: "the list of messages could not be read whole" });
  });

  test("where every window is full, without an end", async () => {
    const { reader, asked } = reading([], {
      [PATH]: Response.json({ payload: Array.from({ length: 1000 }, () => row(7, "same")) }),
    });
    expect(await reconcile(reader, { where, message, id, error: lost(), before: KEPT })).toMatchObject({
      state: "unclear",
      why: expect.stringContaining("read whole"),
    });
    expect(asked.length).toBeLessThan(10);
  });
});

test("a hundred unknowns of a conversation are settled by one reading", async () => {
  const sent = Array.from({ length: 100 }, (_, at) => ({
    ...mark("chatwoot", { content: `text ${at}` }),
    error: lost(),
  }));
  const rows = sent
    .filter((_, at) => at % 3 === 0)
    .map((one, at) => row(at + 1, one.message.content, { chatpost: one.id }));
  const { reader, asked } = reading(rows);
  const found = await reconcileAll(reader, sent, { where, before: KEPT });
  expect(found.map(({ state }) => state)).toEqual(sent.map((_, at) => (at % 3 === 0 ? "sent" : "absent")));
  expect(asked).toEqual([`${PATH}?after=1&before=2147483648`]);
});

describe("over the lists that a real server gave", () => {
  const { steps } = JSON.parse(
    readFileSync(new URL("recordings/chatwoot-4.11.2-lists.json", import.meta.url), "utf8"),
  ) as { steps: { name: string; path: string; status: number; body?: object; answer: { payload?: Row[] } }[] };
  const listOf = (named: string): readonly Row[] =>
    steps.find(({ name }) => name === named)?.answer.payload ?? expect.fail(`there is no ${named}`);
  const created = steps.filter(({ name, body }) => name.startsWith("create") && markIn(body));

  const settleFrom = (rows: readonly Row[], body: object) => {
    const reader = createChatwootClient({
      apiAccessToken: "a-users-token",
      fetch: async () => Response.json({ meta: {}, payload: rows }),
    });
    const at = { account_id: 1, conversation_id: 4 };
    return reconcile(reader, { where: at, message: body, id: markIn(body), error: lost(), before: KEPT });
  };

  test.each(created)("$name: it is there", async ({ body = {} }) => {
    expect(await settleFrom(listOf("list, newest"), body)).toMatchObject({ state: "sent", others: [] });
  });

  test("what was deleted, and what was tried again, is nobody's: a person must look", async () => {
    for (const { body = {} } of created.slice(0, 2)) {
      expect(await settleFrom(listOf("list after delete and retry"), body)).toMatchObject({
        state: "unclear",
        why: "a message that has no mark could be it",
        row: expect.any(Number),
      });
    }
  });

  test.each(steps.filter(({ answer }) => answer.payload))(
    "$name is read whole",
    async ({ answer: { payload = [] } }) => {
      const fresh = mark("chatwoot", { content: "never sent" });
      const found = await settleFrom(payload, fresh.message);
      const deleted = payload.some((one) => Object(one["content_attributes"]).deleted);
      expect(found.state).toBe(deleted ? "unclear" : "absent");
    },
  );
});

describe("a look before", () => {
  test.each([
    ["4.11.2", true],
    ["4.9.0", true],
    ["5.0.0", true],
    ["4.8.9", false],
    ["3.15.0", false],
    [undefined, false],
  ])("at version %s: marks are kept: %s", async (version, keepsMarks) => {
    const { reader } = reading([row(3, "a"), row(9, "b")], { "/api": Response.json({ version }) });
    expect(await look("chatwoot", reader, where)).toEqual({ lastId: 9, keepsMarks });
    expect(await look("digital99", reader, where)).toEqual({ lastId: 9, keepsMarks: false });
  });

  test("an answer tells it, too", () => {
    expect(lookAt(row(9, "Hi", { chatpost: "a" }))).toEqual({ lastId: 9, keepsMarks: true });
    expect(lookAt(row(9, "Hi"))).toEqual({ lastId: 9, keepsMarks: false });
  });
});

describe("what is wrong is said before anything is read", () => {
  test.each<[string, object]>([
    ["an error that is not unknown", { error: lost({ outcome: "rejected" }) }],
    ["an error of somebody else", { error: new Error("x") }],
    ["a message without its mark", { message: { content: "Hello" } }],
    ["a wait of nothing", { settleAfterMs: 0 }],
  ])("%s", async (_, wrong) => {
    const { reader, asked } = reading([]);
    const settling = reconcile(reader, { where, message, id, error: lost(), ...wrong });
    await expect(settling).rejects.toMatchObject({ outcome: "not_sent", reason: "invalid_argument" });
    expect(asked).toEqual([]);
  });

  test("the token of a bot may not read: that of a user is needed", async () => {
    const refusal = Response.json({ error: "Access to this endpoint is not authorized for bots" }, { status: 401 });
    const { reader } = reading([], { [PATH]: refusal });
    const error = await reconcile(reader, { where, message, id, error: lost() }).catch((one: unknown) => one);
    expect(isSendError(error) && error.hints.join()).toContain("user");
  });
});

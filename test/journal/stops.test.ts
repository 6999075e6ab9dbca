// What ends a run before its source, and what is said then.
import { expect, test } from "vitest";
import { createSender } from "../../src/index.js";
import { sendAll, type SendAllOptions } from "../../src/journal/index.js";
import { createChatwootClient } from "../../src/platforms/chatwoot.js";
import { collect, desk, failure, item, items, NOT_SENT, sender, UNKNOWN } from "./desk.js";

const unknown = () => failure({ ...UNKNOWN, endedAt: Date.now() });

test("a 401 stops it, and its message is sent by the next run", async () => {
  using at = desk();
  let token = "wrong";
  const { send, sent } = sender(
    () => token === "wrong" && failure({ outcome: "rejected", reason: "auth", status: 401 }),
  );
  const { states, error } = await collect(items(50), { send, journal: at.journal });
  expect(error).toMatchObject({ reason: "auth", cause: { status: 401 } });
  expect(states.length).toBeLessThan(5);
  expect(new Set(states)).toEqual(new Set(["not_sent"]));
  token = "right";
  expect((await collect(items(50), { send, journal: at.journal })).states).toEqual(Array(50).fill("sent"));
  expect(sent).toHaveLength(50);
});

test("twenty in a row that are not sent stop it", async () => {
  const { send, sent } = sender((_, nth) => nth > 5 && failure({ outcome: "not_sent", reason: "tls" }));
  const { states, error } = await collect(items(100), { send, concurrency: 1 });
  expect(error).toMatchObject({
    reason: "not_sent",
    message: expect.stringContaining("20 in a row"),
    cause: { reason: "tls" },
  });
  expect([sent.length, states]).toEqual([5, [...Array(5).fill("sent"), ...Array(20).fill("not_sent")]]);
});

test("what was not sent is sent again before what comes after it", { timeout: 20_000 }, async () => {
  const { send, sent } = sender((_, nth) => (nth === 1 || nth === 3) && failure(NOT_SENT));
  const { states } = await collect(items(4, 1), { send });
  expect([states, sent]).toEqual([Array(4).fill("sent"), ["line 1", "line 2", "line 3", "line 4"]]);
});

test("a vault that fails for a moment takes no message out of its order", async () => {
  let asked = 0;
  const posted: unknown[] = [];
  const client = createChatwootClient({
    apiAccessToken: async () => (++asked === 1 ? Promise.reject(new Error("sealed")) : "a-token"),
    fetch: async (_, { body }) => {
      const message = JSON.parse(String(body));
      posted.push(message.content);
      return Response.json({ id: posted.length, conversation_id: 1, ...message });
    },
  });
  const source = ["first", "second"].map((text) => ({
    destination: { platform: "chatwoot", account_id: 1, conversation_id: 1 } as const,
    message: text,
  }));
  const results: string[] = [];
  for await (const { state } of sendAll(source, { send: createSender({ chatwoot: client }) })) results.push(state);
  expect(results).toEqual(["sent", "sent"]);
  expect([posted, asked]).toEqual([["first", "second"], 3]);
});

test("what cannot be sent for now holds its conversation, and what is wrong itself does not", async () => {
  const wrong = { outcome: "not_sent", reason: "invalid_argument" } as const;
  const { send } = sender((text) =>
    text === "line 1" ? failure({ outcome: "not_sent", reason: "redirect" }) : text === "line 2" && failure(wrong),
  );
  const { states, results } = await collect(items(6, 2), { send });
  expect(states).toEqual(["not_sent", "not_sent", "held", "sent", "held", "sent"]);
  expect(results[2]).toMatchObject({ behind: results[0]?.id });
});

test(
  "a platform that answers nothing is tried now and then, and given up in the end",
  { timeout: 20_000 },
  async () => {
    using at = desk();
    const times: number[] = [];
    const { send } = sender((text) => {
      if (text === "fine") return undefined;
      times.push(performance.now());
      return unknown();
    });
    const source = [...items(100), item("fine", 1, "chatwoot")];
    const { states, error } = await collect(source, { send, journal: at.journal, giveUpMs: 4000, concurrency: 2 });
    expect(error).toMatchObject({ reason: "gave_up", message: expect.stringContaining("ziik") });
    // Three open it, one more may have been under way, and it is tried after 1 s and 2 s more.
    expect(times.length).toBeGreaterThanOrEqual(5);
    expect(times.length).toBeLessThanOrEqual(6);
    expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeGreaterThan(1900);
    expect(states.filter((state) => state === "unknown")).toHaveLength(times.length);
    expect(states.at(-1)).toBe("sent");
  },
);

test("a platform that answers again is sent the rest", { timeout: 20_000 }, async () => {
  const { send, sent } = sender((_, nth) => nth <= 4 && unknown());
  const { states } = await collect(items(30), { send, concurrency: 3 });
  expect(states.filter((state) => state === "unknown")).toHaveLength(4);
  expect(sent).toHaveLength(26);
});

test("a signal lets what is under way end", async () => {
  using at = desk();
  const controller = new AbortController();
  const { send, sent } = sender(async (_, nth) => {
    if (nth === 2) controller.abort(new Error("Ctrl-C"));
    await new Promise((done) => setTimeout(done, 50));
  });
  const { states, error } = await collect(items(9), { send, journal: at.journal, signal: controller.signal });
  expect([states, sent.length, Object(error).message]).toEqual([["sent", "sent"], 2, "Ctrl-C"]);
  expect((await collect(items(9), { send, journal: at.journal })).states.filter((one) => one === "sent")).toHaveLength(
    7,
  );
  const before = await collect(items(9), { send, signal: AbortSignal.abort(new Error("before")) });
  expect([before.states, Object(before.error).message, sent.length]).toEqual([[], "before", 9]);
});

test("who takes no more results ends the run", async () => {
  using at = desk();
  const { send, sent } = sender();
  for await (const { state } of sendAll(items(50), { send, journal: at.journal })) {
    expect(state).toBe("sent");
    break;
  }
  expect(sent.length).toBeLessThan(10);
  expect((await collect(items(50), { send, journal: at.journal })).error).toBeUndefined();
  expect(new Set(sent).size).toBe(50);
  expect(sent).toHaveLength(50);
});

test("a source that fails ends the run with its error", async () => {
  async function* source() {
    yield item("a");
    throw new Error("the disk went away");
  }
  const { states, error } = await collect(source(), { send: sender().send });
  expect([states.length <= 1, Object(error).message]).toEqual([true, "the disk went away"]);
});

test("a function that sends and fails otherwise leaves an unknown", async () => {
  const { send } = sender(() => new TypeError("x is undefined"));
  const { results } = await collect(items(1), { send });
  expect(results[0]).toMatchObject({
    state: "unknown",
    error: { outcome: "unknown", cause: { message: "x is undefined" } },
  });
});

test.each<[string, object]>([
  ["send", { send: 5 }],
  ["concurrency", { concurrency: 0 }],
  ["settleAfterMs", { settleAfterMs: 10 }],
  ["rates.ziik", { rates: { ziik: -1 } }],
  ["rates", { rates: { zik: 1 } }],
  ["marks", { marks: ["ziik"] }],
  ["readers", { readers: { ziik: {} } }],
  ["journal", { journal: "" }],
  ["settle must be true or false", { settle: "no" }],
  ["marks must be a list", { marks: "chatwoot" }],
  ["signal must be", { signal: {} }],
  ["sendAll knows no", { journals: "x" }],
])("a wrong option is told of before anything is read: %s", async (words, wrong) => {
  const source = (function* () {
    yield item(expect.unreachable());
  })();
  const { error } = await collect(source, { send: sender().send, ...wrong } as SendAllOptions<"chatwoot" | "ziik">);
  expect(error).toMatchObject({ reason: "invalid_argument", message: expect.stringContaining(words) });
});

test("a source that cannot be looped over is told of, and leaves no lock", async () => {
  using at = desk();
  const { error } = await collect(null as never, { send: sender().send, journal: at.journal });
  expect(error).toMatchObject({ reason: "invalid_argument", message: expect.stringContaining("must be iterable") });
  expect((await collect(items(1), { send: sender().send, journal: at.journal })).states).toEqual(["sent"]);
});

test(
  "a platform that makes no connection is given up, and named while it is waited for",
  { timeout: 20_000 },
  async () => {
    const told: string[] = [];
    const { send } = sender(() => failure(NOT_SENT));
    const onProgress = ({ paused }: { readonly paused: object }) => void told.push(...Object.values(paused));
    const { error, states } = await collect(items(2), { send, giveUpMs: 1500, onProgress });
    expect(error).toMatchObject({ reason: "gave_up", cause: { reason: "connect" } });
    expect(states).toEqual(["not_sent", "not_sent"]);
    expect(told).toContainEqual(expect.stringContaining("it takes nothing. The last: ziik: not sent: so it went"));
  },
);

test("a conversation that is flooded for longer than that is given up", async () => {
  const flooded = { outcome: "not_sent", reason: "rate_limit", status: 422, retryAfterMs: 61_000 } as const;
  const { send } = sender((text) => text === "line 1" && failure(flooded));
  const { states } = await collect(items(2), { send, giveUpMs: 1000 });
  expect(states).toEqual(["not_sent", "sent"]);
});

test("an object that the source uses again is sent as it was when it was read", async () => {
  const { send, sent } = sender();
  function* again() {
    const one = { ...item("first"), message: { text: "first" } };
    for (const text of ["first", "second", "third"]) {
      one.message.text = text;
      yield one;
    }
  }
  expect((await collect(again(), { send })).states).toEqual(["sent", "sent", "sent"]);
  expect(sent).toEqual(["first", "second", "third"]);
});

test("an id that two conversations have is that of the first, also before it was sent", async () => {
  const { send, sent } = sender(() => new Promise((done) => setTimeout(done, 20)));
  const own = [
    { ...item("a", 1), id: "same" },
    { ...item("b", 2), id: "same" },
  ];
  const { states, results } = await collect(own, { send });
  expect([states, sent]).toEqual([["sent", "not_sent"], ["a"]]);
  expect(results[1]).toMatchObject({ error: { reason: "invalid_argument" } });
});

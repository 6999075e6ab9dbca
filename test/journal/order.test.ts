// In which order and how fast it goes, and how far the source is read ahead.
import { expect, test } from "vitest";
import { sendAll } from "../../src/journal/index.js";
import { createPace } from "../../src/journal/pace.js";
import { collect, failure, item, items, sender, textOf } from "./desk.js";

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

test("one after the other in a conversation, conversations side by side, no more at once than asked for", async () => {
  const busy = new Set<unknown>();
  let most = 0;
  const order: string[] = [];
  const { states } = await collect(items(60, 6), {
    concurrency: 4,
    pace: false,
    async send(to, message) {
      expect(busy.has(Object(to).conversation)).toBe(false);
      busy.add(Object(to).conversation);
      most = Math.max(most, busy.size);
      await wait(Math.random() * 5);
      busy.delete(Object(to).conversation);
      order.push(textOf(message));
      return { platform: "ziik", id: "1", status: "accepted", message: {} } as never;
    },
  });
  expect([states, most]).toEqual([Array(60).fill("sent"), 4]);
  for (let conversation = 0; conversation < 6; conversation++) {
    const mine = order.map((text) => Number(text.slice(5))).filter((line) => (line - 1) % 6 === conversation);
    expect(mine).toEqual([...mine].sort((a, b) => a - b));
  }
});

test("a 429 pauses its platform and no other; flooding pauses its conversation alone", async () => {
  const limit = { outcome: "not_sent", reason: "rate_limit", retryAfterMs: 400 } as const;
  const { send, sent } = sender(
    (text, nth) =>
      (nth === 1 && failure({ ...limit, status: 429 })) ||
      (text === "flood" && nth < 9 && failure({ ...limit, status: 422 })),
  );
  const first = await collect([item("a", 1), item("b", 2), item("c", 1, "chatwoot"), item("d", 2, "chatwoot")], {
    send,
    concurrency: 1,
  });
  expect(first.states).toEqual(Array(4).fill("sent"));
  expect(sent).toEqual(["c", "d", "b", "a"]);
  const flood = await collect([item("flood", 1), item("after", 1), item("e", 2)], { send, concurrency: 1 });
  expect([flood.states, sent.slice(4)]).toEqual([Array(3).fill("sent"), ["e", "flood", "after"]]);
});

test("a rate is kept", async () => {
  const { send } = sender();
  const start = performance.now();
  await collect(items(30), { send, rates: { ziik: 50 } });
  // A timer that is late is caught up on, by 50 ms at most.
  expect(performance.now() - start).toBeGreaterThan((29 * 1000) / 50 - 60);
});

test("the pace: few at first, more while answers are quick, half as many once a round trip when it is crowded", () => {
  const pace = createPace(64, true);
  expect(pace.places()).toBe(2);
  for (let at = 0; at < 2000; at++) pace.answered(10);
  const quick = pace.places();
  expect(quick).toBeGreaterThan(50);
  for (let at = 0; at < 100; at++) pace.answered(21);
  expect(pace.places() - quick).toBeLessThanOrEqual(1); // the median is slow only after half of the last twenty
  pace.crowded(100, 110);
  pace.crowded(105, 111); // began before the pace was halved
  expect(pace.places()).toBe(Math.floor(quick / 2));
  pace.crowded(112, 120);
  expect(pace.places()).toBe(Math.floor(quick / 4));
  for (let at = 0; at < 20; at++) pace.crowded(1000 * (at + 1), 1000 * (at + 1));
  expect(pace.places()).toBe(1);
  expect(createPace(1, true).places()).toBe(1);
  expect(createPace(64, false).places()).toBe(64);
});

test("the source is read no further than needed, and waits while nobody takes the results", async () => {
  let read = 0;
  let begun = 0;
  function* source() {
    for (;;) yield item(`line ${++read}`, read);
  }
  const { send } = sender(() => void begun++);
  let taken = 0;
  for await (const _ of sendAll(source(), { send, concurrency: 4 })) {
    await wait(taken < 20 ? 2 : 0);
    expect(read - taken).toBeLessThan(150);
    if (++taken === 50) await wait(50);
    if (taken === 60) break;
  }
  expect(begun).toBeLessThan(200);
  // One conversation whose first message is not over: a thousand are read, not all.
  read = 0;
  function* one() {
    for (; read < 5000;) yield item(`line ${++read}`, 1);
  }
  let aheadAtFirst = 0;
  const slow = sender(async (_, nth) => {
    if (nth > 1) return;
    await wait(100);
    aheadAtFirst = read;
  });
  await collect(one(), { send: slow.send });
  expect(aheadAtFirst).toBeLessThanOrEqual(1001);
});

test("a source that gives little by little is sent as it comes", async () => {
  const { send, sent } = sender();
  async function* source() {
    yield item("a", 1);
    for (let at = 0; at < 100 && !sent.includes("a"); at++) await wait(10);
    expect(sent).toEqual(["a"]);
    yield item("b", 2);
  }
  expect((await collect(source(), { send })).states).toEqual(["sent", "sent"]);
});

test("a thousand that are held keep nobody waiting: what is held is told, and the rest is sent", async () => {
  const unknown = failure({ outcome: "unknown", reason: "network", endedAt: Date.now() });
  const { send, sent } = sender((text) => text === "line 1" && unknown);
  const held = Array.from({ length: 3000 }, (_, at) => item(`line ${at + 1}`, 1));
  const { states } = await collect([...held, item("the last", 2)], { send });
  expect([states[0], states[1], states[2999], states[3000]]).toEqual(["unknown", "held", "held", "sent"]);
  expect(sent).toEqual(["the last"]);
});

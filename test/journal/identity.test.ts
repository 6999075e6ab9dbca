// What a message is known by, from run to run.
import { expect, test } from "vitest";
import type { Item } from "../../src/journal/index.js";
import { contentHash } from "../../src/journal/identity.js";
import { collect, desk, item, items, sender } from "./desk.js";

const to = { platform: "chatwoot", account_id: 1, conversation_id: 42 } as const;
const hash = (message: unknown, destination: object = to) => contentHash({ destination, message } as Item);

test("three hashes stand forever: another form would send all messages of a journal again", () => {
  expect(hash("Hello")).toBe("n8THLt2lWC11eVto8yJqRh");
  expect(hash({ text: "See this", attachments: ["invoice.pdf"], private: true })).toBe("7pX8VPT7jQL_8ZqyoiBnKh");
  expect(hash("שלום 👋", { platform: "infobip", applicationKey: "k", integrationType: "FACEBOOK", to: "7" })).toBe(
    "4ON9dba4ft8hA_Iw6YFOPA",
  );
});

test("the same message is the same, however it is written", () => {
  expect(hash({ private: true, text: "Hi" })).toBe(hash({ text: "Hi", private: true, replyTo: undefined }));
  expect(hash({ text: "Hi" })).toBe(hash("Hi"));
  const { platform, ...ids } = to;
  expect(hash("Hi", { ...ids, platform })).toBe(hash("Hi"));
  const files = (name: string, bytes: string) => ({
    attachments: [new File([bytes], name, { lastModified: bytes.length })],
  });
  expect(hash(files("a.pdf", "one"))).toBe(hash(files("a.pdf", "another")));
  expect(hash(files("a.pdf", "one"))).not.toBe(hash(files("b.pdf", "one")));
  expect(hash("Hi")).not.toBe(hash("Ho"));
});

test("a file may be reordered, and may grow: only what is new is sent", async () => {
  using at = desk();
  const { send, sent } = sender();
  const lines = [item("a", 1), item("b", 2), item("a", 1), item("c", 3)];
  expect((await collect(lines, { send, journal: at.journal })).states).toEqual(["sent", "sent", "sent", "sent"]);
  const grown = [...lines].reverse().flatMap((one) => [one, item("b", 2)]);
  const { states } = await collect(grown, { send, journal: at.journal });
  expect(states.filter((state) => state === "sent")).toHaveLength(4);
  expect(sent.filter((text) => text === "b")).toHaveLength(5);
  expect(sent.filter((text) => text === "a")).toHaveLength(2);
});

test("an id of its own holds its message: another one under it is an error, and is not sent", async () => {
  using at = desk();
  const { send, sent } = sender();
  const own = (message: string, id = "order-17") => ({ ...item(message), id });
  await collect([own("Your order is on its way")], { send, journal: at.journal });
  const { results, states } = await collect(
    [own("Your order is late"), own("Your order is on its way"), own("x", "y")],
    {
      send,
      journal: at.journal,
    },
  );
  expect(states).toEqual(["not_sent", "skipped", "sent"]);
  expect(results[0]).toMatchObject({
    error: { reason: "invalid_argument", message: expect.stringContaining("order-17") },
  });
  expect(sent).toEqual(["Your order is on its way", "x"]);
});

test("an id that stands twice in a source is one message", async () => {
  const { send, sent } = sender();
  const twice = { ...item("a"), id: "a" };
  expect((await collect([twice, twice, { ...twice, message: "b" }], { send })).states).toEqual([
    "sent",
    "skipped",
    "not_sent",
  ]);
  expect(sent).toEqual(["a"]);
});

test.each<[string, unknown]>([
  ["no object", "text"],
  ["without a destination", { message: "Hi" }],
  ["to a platform that is not known", { destination: { platform: "chatwood" }, message: "Hi" }],
  ["with an id that is none", { ...item("Hi"), id: "#1:x" }],
  ["that JSON cannot carry", { ...item("Hi"), message: { text: 1n } }],
])("a line %s is an error of its own", async (_, line) => {
  const { send, sent } = sender();
  const { results, states } = await collect([line as Item<"ziik">, item("b")], { send });
  expect(states).toEqual(["not_sent", "sent"]);
  expect(results[0]).toMatchObject({ line: 1, error: { outcome: "not_sent", reason: "invalid_argument" } });
  expect(sent).toEqual(["b"]);
});

test("the same file a second night sends nothing, and says when it was sent", async () => {
  using at = desk();
  const { send, sent } = sender();
  const start = Date.now();
  await collect(items(3), { send, journal: at.journal });
  const before = at.text();
  const { results, error } = await collect(items(3), { send, journal: at.journal });
  expect(results).toMatchObject(Array(3).fill({ state: "skipped", was: "sent", closed: true }));
  for (const one of results) expect(one.state === "skipped" && one.at).toBeGreaterThanOrEqual(start);
  expect([sent.length, error, at.text()]).toEqual([3, undefined, before]);
  const mixed = await collect([...items(3), item("new", 9)], { send, journal: at.journal });
  expect(mixed.states).toEqual(["skipped", "skipped", "skipped", "sent"]);
});

test("an empty source sends nothing, and closes nothing", async () => {
  using at = desk();
  const { results, error } = await collect([], { send: sender().send, journal: at.journal });
  expect([results, error, at.records().length]).toEqual([[], undefined, 1]);
});

// What ends as unknown holds its conversation, and is settled during the run where the platform can prove it.
import { describe, expect, test } from "vitest";
import { createSender } from "../../src/index.js";
import type { SendAllOptions } from "../../src/journal/index.js";
import { createChatwootClient } from "../../src/platforms/chatwoot.js";
import { createZiikClient } from "../../src/platforms/ziik.js";
import { createSandbox, type Fault } from "../../src/testing/index.js";
import { throughAnOutage } from "../kills/through-an-outage.js";
import { collect, desk, item } from "./desk.js";

/** A sandbox, its clients, and the options of a run against it; each text in `faults` meets its fault the first time. */
function wired(faults: { readonly [text: string]: Fault<"chatwoot"> } = {}) {
  const sandbox = createSandbox();
  const left = new Map(Object.entries(faults));
  const fetch: typeof globalThis.fetch = (input, init) => {
    const [text] = /line \d+/.exec(String(init?.body)) ?? [""];
    const fault = left.get(text);
    left.delete(text);
    if (fault) sandbox.next("chatwoot", fault);
    return sandbox.fetch(input, init);
  };
  const chatwoot = createChatwootClient({ apiAccessToken: "t", fetch, timeoutMs: 300 });
  const ziik = createZiikClient({ bearerToken: "t", baseUrl: "https://acme.ziik.io/api", fetch: sandbox.fetch });
  const options: SendAllOptions<"chatwoot" | "ziik"> = {
    send: createSender({ chatwoot, ziik }),
    readers: { chatwoot },
    settleAfterMs: 1000,
  };
  const texts = () => sandbox.messages("chatwoot").map(({ message }) => String(message["content"]));
  return { sandbox, options, texts };
}
const lines = (count: number, conversations = 1) =>
  Array.from({ length: count }, (_, at) => item(`line ${at + 1}`, 1 + (at % conversations), "chatwoot"));

describe.each<[string, Fault<"chatwoot">]>([
  ["was created", { fault: "cut-after-commit" }],
  ["was not", { fault: "cut-before-commit" }],
  ["comes later", { fault: "commit-later", afterMs: 500 }],
  ["was answered with 502", { fault: "server-error", status: 502 }],
])("one that %s", (_, fault) => {
  test("is settled, and those behind it come after it", async () => {
    using at = desk();
    const { options, texts } = wired({ "line 2": fault });
    const { states, error } = await collect(lines(4), { ...options, journal: at.journal });
    expect([states, error]).toEqual([Array(4).fill("sent"), undefined]);
    expect(texts()).toEqual(["line 1", "line 2", "line 3", "line 4"]);
    const records = at.records();
    const marks = new Set(records.flatMap(({ type, line, mark }) => (type === "begun" && line === 2 ? [mark] : [])));
    expect([marks.size, records.filter(({ type }) => type === "settled").length]).toEqual([1, 1]);
    expect(records.at(-1).type).toBe("closed");
  });
});

test("the others go on meanwhile", async () => {
  const { options } = wired({ "line 1": { fault: "cut-after-commit" } });
  const order: number[] = [];
  let unsettled = 0;
  const onProgress: (typeof options)["onProgress"] = (progress) => {
    unsettled = Math.max(unsettled, progress.unsettled);
    order.push(progress.counts["chatwoot"]?.sent ?? 0);
  };
  await collect(lines(10, 5), { ...options, onProgress });
  expect([unsettled, order.at(-1)]).toEqual([1, 10]);
  // All but the two of the first conversation were over before it was settled.
  expect(order.filter((sent) => sent === 8).length).toBeGreaterThan(0);
});

test("with `settle: false` it stays for the next run, which settles it", async () => {
  using at = desk();
  const { options, texts } = wired({
    "line 1": { fault: "cut-after-commit" },
    "line 2": { fault: "cut-before-commit" },
  });
  const first = await collect(lines(4, 2), { ...options, journal: at.journal, settle: false });
  expect(first.states).toEqual(["unknown", "unknown", "held", "held"]);
  const second = await collect(lines(4, 2), { ...options, journal: at.journal });
  expect(second.states).toEqual(Array(4).fill("sent"));
  expect(texts().sort()).toEqual(["line 1", "line 2", "line 3", "line 4"]);
});

test("a platform that cannot be asked holds its conversation, in this run and in the next", async () => {
  using at = desk();
  const { sandbox, options } = wired();
  sandbox.next("ziik", { fault: "cut-after-commit" });
  const source = [item("line 1"), item("line 2"), item("line 3", 2)];
  for (const other of ["sent", "skipped"]) {
    const { states, results } = await collect(source, { ...options, journal: at.journal });
    expect(states).toEqual(["unknown", "held", other]);
    expect(results[1]).toMatchObject({ behind: results[0]?.id });
  }
  expect(sandbox.messages("ziik")).toHaveLength(2);
});

test.each<[string, Fault<"chatwoot">[], object]>([
  ["without a mark", [{ fault: "cut-before-commit" }], { marks: [] }],
  ["without a reader", [{ fault: "cut-before-commit" }], { readers: {} }],
  ["whose mark was erased", [{ fault: "erased-mark" }], {}],
])("one %s is left to a person", async (_, [fault], more) => {
  const { options } = wired(fault && { "line 1": fault });
  const { states, results } = await collect(lines(2), { ...options, ...more });
  expect(states).toEqual(["unknown", "held"]);
  expect(results[0]).toMatchObject({ error: { outcome: "unknown" }, why: expect.stringMatching(/./) });
});

test("a server that loses marks proves nothing absent, whatever its version says", async () => {
  using at = desk();
  const { options, sandbox } = wired({ "line 2": { fault: "cut-before-commit" }, "line 1": { fault: "drops-marks" } });
  const { states, results } = await collect(lines(3), { ...options, journal: at.journal });
  expect(states).toEqual(["sent", "unknown", "held"]);
  expect(results[1]).toMatchObject({ why: "this server is not known to keep marks" });
  expect(
    at
      .records()
      .filter(({ type }) => type === "keeps")
      .at(-1),
  ).toMatchObject({ marks: false });
  expect(sandbox.messages("chatwoot")).toHaveLength(1);
});

test("a list that breaks off is read again", async () => {
  const { options, sandbox } = wired({ "line 1": { fault: "cut-before-commit" } });
  const send: typeof options.send = (to, message) => {
    sandbox.next("chatwoot", { fault: "page-breaks" });
    return options.send(to, message);
  };
  const { states } = await collect(lines(1), { ...options, send });
  expect(states).toEqual(["sent"]);
});

test("a mark of the caller's own is kept, beside what else stands there", async () => {
  const { options, sandbox } = wired();
  const { destination } = item("", 1, "chatwoot");
  const extra = { content_attributes: { chatpost: "mine", other: 1 } } as object;
  await collect([{ destination, message: { text: "Hi", extra } } as never], options);
  expect(sandbox.messages("chatwoot")[0]?.message["content_attributes"]).toEqual({ chatpost: "mine", other: 1 });
});

test("an outage makes few unknowns, and all is sent in the end", { timeout: 60_000 }, () =>
  throughAnOutage(2000, 2500),
);

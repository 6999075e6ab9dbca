// The journal on the disk: what stands in it, what is mended, and what stops a run.
import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { JournalError, readStatus, settle } from "../../src/journal/index.js";
import { createWriter } from "../../src/journal/journal-writer.js";
import { collect, desk, failure, item, items, sender, UNKNOWN } from "./desk.js";

test("what begins is on the disk before the request leaves, and its end stands there after", async () => {
  using at = desk();
  const { send } = sender((text) =>
    expect(at.records().at(-1)).toMatchObject({ type: "begun", line: Number(text.slice(5)) }),
  );
  const { states, error } = await collect(items(3, 1), { send, journal: at.journal });
  expect([states, error]).toEqual([["sent", "sent", "sent"], undefined]);
  expect(at.records().map(({ type, state }) => state ?? type)).toEqual([
    "journal",
    "begun",
    "sent",
    "begun",
    "sent",
    "begun",
    "sent",
    "closed",
  ]);
});

test("it is for its owner alone, and tells neither content nor where it went", async () => {
  using at = desk();
  const secret = {
    platform: "omnivibe",
    inbox_identifier: "inb0x",
    contact_identifier: "c0ntact",
    conversation_id: 4242,
  };
  const { send } = sender(() => failure({ outcome: "rejected", reason: "validation", detail: "c0ntact", status: 422 }));
  await collect([{ destination: secret, message: "secret words" } as never], { send, journal: at.journal });
  expect(statSync(at.journal).mode & 0o777).toBe(0o600);
  expect(at.text()).not.toMatch(/inb0x|c0ntact|4242|secret words/);
  expect(at.records()[2]).toMatchObject({ type: "ended", state: "rejected", reason: "validation", status: 422 });
});

test.each([
  ["half of a line", '{"type":"begun","id":"#1:x'],
  ["a whole line without its end", '{"type":"closed","at":1}'],
  ["zeros", "\0\0\0\0\0\0"],
  ["half of a line and zeros", '{"type":"beg\0\0\0\0'],
])("%s at the end is cut off before anything is written", async (_, torn) => {
  using at = desk();
  const { send, sent } = sender();
  await collect(items(2), { send, journal: at.journal });
  const whole = at.text();
  appendFileSync(at.journal, torn);
  const { states } = await collect([...items(2), item("line 3", 3)], { send, journal: at.journal });
  expect(states).toEqual(["skipped", "skipped", "sent"]);
  expect(at.text().startsWith(whole)).toBe(true);
  expect(at.records()).toHaveLength(9);
  expect(sent).toHaveLength(3);
});

test.each([
  ["no JSON", "no json"],
  ["no record", '{"type":"begun","id":5}'],
  ["a kind that is not known", '{"type":"later"}'],
  ["zeros", "\0\0\0"],
])("a whole line that is %s stops the run with its number", async (_, line) => {
  using at = desk();
  const { send, sent } = sender();
  await collect(items(1), { send, journal: at.journal });
  appendFileSync(at.journal, `${line}\n{"type":"closed","at":1}\n`);
  const { results, error } = await collect(items(2), { send, journal: at.journal });
  expect(error).toBeInstanceOf(JournalError);
  expect(error).toMatchObject({ reason: "unreadable", message: expect.stringMatching(/line 5 /) });
  expect([results, sent]).toEqual([[], ["line 1"]]);
});

test.each([
  ["another file", "Dear reader,\nthis is no journal.\n"],
  ["another file without an end of a line", "Dear reader"],
  ["the messages themselves", '{"destination":{},"message":"Hi"}\n'],
  ["one that lost its first line", '{"type":"keeps","platform":"chatwoot","marks":true,"at":1}\n'],
  ["that of a later chatpost", '{"type":"journal","version":2,"key":"k","at":1}\n'],
])("%s is left as it is", async (_, text) => {
  using at = desk();
  writeFileSync(at.journal, text);
  const { error } = await collect(items(1), { send: sender().send, journal: at.journal });
  expect(error).toMatchObject({ reason: "unreadable" });
  expect(at.text()).toBe(text);
});

test.each(["", "\0\0\0", '{"type":"jour', '{"type":"journal","version":1,"key":"abc\0\0'])(
  "one that was not made whole is made anew: %j",
  async (text) => {
    using at = desk();
    writeFileSync(at.journal, text);
    const { states } = await collect(items(1), { send: sender().send, journal: at.journal });
    expect(states).toEqual(["sent"]);
    expect(at.records()).toHaveLength(4);
  },
);

test("nothing is sent where it cannot be made", async () => {
  using at = desk();
  const { send, sent } = sender();
  for (const journal of [join(at.folder, "none", "x.journal"), at.folder]) {
    const { error } = await collect(items(1), { send, journal });
    expect(error).toMatchObject({ reason: "failed", message: expect.stringContaining(journal) });
  }
  expect(sent).toEqual([]);
});

/** A file system of its own of so many kB, where this user may mount one. */
function mounted(folder: string, kilobytes: number, more = ""): (Disposable & { readonly path: string }) | undefined {
  const path = join(folder, "small");
  mkdirSync(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k${more}`, "tmpfs", path], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return { path, [Symbol.dispose]: () => void execFileSync("umount", [path]) };
}

test("a full disk ends all sending, and what was sent is known", async (context) => {
  using at = desk();
  using small = mounted(at.folder, 16);
  if (!small) return context.skip("this user may not mount a small file system");
  const journal = join(small.path, "lines.journal");
  const { send, sent } = sender();
  const { results, error } = await collect(items(500), { send, journal, concurrency: 8 });
  expect(error).toMatchObject({ reason: "failed", cause: { code: "ENOSPC" } });
  expect(results.map(({ state }) => state)).toEqual(sent.map(() => "sent"));
  expect(sent.length).toBeLessThan(500);
  // With room again it goes on: no message twice, and those whose end was lost are unknown.
  execFileSync("mount", ["-o", "remount,size=1024k", small.path]);
  const again = await collect(items(500), { send, journal });
  expect(new Set(sent).size).toBe(sent.length);
  expect(again.states.every((state) => ["sent", "skipped", "unknown"].includes(state))).toBe(true);
  expect(again.states.filter((state) => state === "unknown").length).toBeLessThan(20);
});

test.each(["appendFile", "datasync"])("after a %s that failed nothing more is written", async (failing) => {
  const calls: string[] = [];
  const call = (name: string) => async () => {
    calls.push(name);
    if (name === failing) throw new Error("EIO: i/o error");
  };
  const file = { appendFile: call("appendFile"), datasync: call("datasync") } as object as FileHandle;
  const writer = createWriter(file, "x.journal", { check() {}, release() {} });
  const closed = { type: "closed", at: 1 } as const;
  const first = [writer.append(closed), writer.append(closed, "must last")];
  for (const one of first)
    await expect(one).rejects.toMatchObject({ reason: "failed", message: expect.stringContaining("EIO") });
  await expect(writer.append(closed)).rejects.toMatchObject({ reason: "failed" });
  expect(calls).toEqual(failing === "datasync" ? ["appendFile", "datasync"] : ["appendFile"]);
});

test("what begins at once goes to the disk together", async () => {
  const calls: string[] = [];
  const file = {
    appendFile: async (text: string) => void calls.push(`${text.split("\n").length - 1} lines`),
    datasync: async () => void calls.push("sync"),
  } as object as FileHandle;
  const writer = createWriter(file, "x.journal", { check: () => void calls.push("check"), release() {} });
  const closed = { type: "closed", at: 1 } as const;
  await Promise.all([writer.append(closed, "must last"), writer.append(closed), writer.append(closed, "must last")]);
  await writer.append(closed);
  await writer.drain();
  expect(calls).toEqual(["check", "3 lines", "sync", "check", "1 lines"]);
});

test("one that may only be read stops the run before anything is sent", async (context) => {
  using at = desk();
  const { send, sent } = sender();
  await collect(items(1), { send, journal: at.journal });
  chmodSync(at.journal, 0o400);
  let journal = at.journal;
  using small = process.getuid?.() === 0 ? mounted(at.folder, 64) : undefined;
  if (process.getuid?.() === 0) {
    // The mode of a file is nothing to root.
    if (!small) return context.skip("this user may not mount a small file system");
    journal = join(small.path, "lines.journal");
    writeFileSync(journal, readFileSync(at.journal));
    execFileSync("mount", ["-o", "remount,ro", small.path]);
  }
  const { error } = await collect(items(2), { send, journal });
  expect(error).toMatchObject({ reason: "failed" });
  expect(sent).toHaveLength(1);
});

test("a person says what is there, and the next run goes by it", async () => {
  using at = desk();
  const { send, sent } = sender((_, nth) => nth < 3 && failure({ ...UNKNOWN, endedAt: Date.now() }));
  const first = await collect([item("a", 1), item("b", 2), item("c", 1)], { send, journal: at.journal });
  expect(first.states).toEqual(["unknown", "unknown", "held"]);
  const { unsettled, counts, closedAt } = await readStatus(at.journal);
  expect(unsettled.map(({ line, platform, state }) => [line, platform, state])).toEqual([
    [1, "ziik", "unknown"],
    [2, "ziik", "unknown"],
  ]);
  expect([counts["ziik"], closedAt]).toEqual([{ begun: 0, sent: 0, rejected: 0, not_sent: 0, unknown: 2 }, undefined]);
  const [a, b] = unsettled.map(({ id }) => id);
  await settle(at.journal, a ?? "", "sent");
  await settle(at.journal, b ?? "", "absent");
  await expect(settle(at.journal, a ?? "", "absent")).rejects.toMatchObject({ reason: "no_such_message" });
  await expect(settle(at.journal, "other", "sent")).rejects.toMatchObject({ reason: "no_such_message" });
  await expect(settle(join(at.folder, "none"), "x", "sent")).rejects.toMatchObject({ reason: "failed" });
  const second = await collect([item("a", 1), item("b", 2), item("c", 1)], { send, journal: at.journal });
  expect(second.states).toEqual(["skipped", "sent", "sent"]);
  expect(second.results[0]).toMatchObject({ was: "sent", closed: false });
  expect(sent.sort()).toEqual(["b", "c"]);
  expect((await readStatus(at.journal)).closedAt).toBeGreaterThan(0);
});

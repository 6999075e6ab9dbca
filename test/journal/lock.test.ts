// One run at a time writes a journal, and only what is surely dead is taken over.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSandbox } from "../../src/testing/index.js";
import { work } from "../kills/work.js";
import { collect, desk, item, items, sender } from "./desk.js";

const onLinux = test.runIf(process.platform === "linux");

/** What a run of this process writes into its lock. */
async function ownLock(journal: string): Promise<Record<string, unknown>> {
  let lock = "";
  const { send } = sender(() => {
    lock = readFileSync(`${journal}.lock`, "utf8");
  });
  await collect([item("first", 99)], { send, journal });
  return JSON.parse(lock);
}

test("a second run is refused while the first one is at it, by another name of the file too", async () => {
  using at = desk();
  const other = join(at.folder, "other.journal");
  const inner: unknown[] = [];
  const { send } = sender(async () => {
    symlinkSync(at.journal, other);
    for (const journal of [at.journal, other])
      inner.push((await collect(items(1), { send: sender().send, journal })).error);
  });
  const { states } = await collect(items(1), { send, journal: at.journal });
  expect(states).toEqual(["sent"]);
  for (const error of inner) {
    expect(error).toMatchObject({
      reason: "locked",
      message: expect.stringMatching(/process \d+ on .* remove this file by hand/),
    });
  }
  expect([inner.length, existsSync(`${at.journal}.lock`)]).toEqual([2, false]);
});

onLinux.each<[string, object, boolean]>([
  ["of a process that is gone", { pid: 2 ** 22 + 1 }, true],
  ["of a process that has its number from another", { start: "1" }, true],
  ["of another machine", { host: "another", pid: 2 ** 22 + 1 }, false],
  ["of another start of the machine, or another container", { boot: "another", pid: 2 ** 22 + 1 }, false],
  ["that does not say when its process started", { start: undefined, pid: 2 ** 22 + 1 }, false],
  ["of a process that runs", {}, false],
])("a lock %s", async (_, differs, isTaken) => {
  using at = desk();
  const mine = await ownLock(at.journal);
  expect(mine).toMatchObject({ host: hostname(), pid: process.pid });
  writeFileSync(`${at.journal}.lock`, JSON.stringify({ ...mine, ...differs }));
  const { send, sent } = sender();
  const { error } = await collect(items(1), { send, journal: at.journal });
  expect(Object(error).reason).toBe(isTaken ? undefined : "locked");
  expect([sent.length, existsSync(`${at.journal}.lock`)]).toEqual(isTaken ? [1, false] : [0, true]);
});

test.each(["", "{", "[]", "null"])("a lock that says nothing is left alone: %j", async (text) => {
  using at = desk();
  writeFileSync(`${at.journal}.lock`, text);
  const { error } = await collect(items(1), { send: sender().send, journal: at.journal });
  expect(error).toMatchObject({ reason: "locked" });
  expect(readFileSync(`${at.journal}.lock`, "utf8")).toBe(text);
});

test("a run whose lock another one took sends nothing more", async () => {
  using at = desk();
  const { send, sent } = sender((_, nth) => {
    if (nth === 2) writeFileSync(`${at.journal}.lock`, "another's");
  });
  const { error, states } = await collect(items(9, 1), { send, journal: at.journal });
  expect(error).toMatchObject({ reason: "locked", message: expect.stringContaining("took this journal over") });
  expect([sent.length, states]).toEqual([2, ["sent", "sent"]]);
  expect(readFileSync(`${at.journal}.lock`, "utf8")).toBe("another's");
});

onLinux("two processes that take over a stale lock at once send nothing twice", { timeout: 60_000 }, async () => {
  const sandbox = createSandbox();
  await using home = await sandbox.listen();
  for (let round = 0; round < 3; round++) {
    using at = desk();
    sandbox.reset();
    const mine = await ownLock(at.journal);
    writeFileSync(`${at.journal}.lock`, JSON.stringify({ ...mine, pid: 2 ** 22 + 1 }));
    const options = {
      urls: home.urls,
      journal: at.journal,
      lines: 100,
      conversations: 8,
      platforms: ["ziik"],
      rates: { ziik: 100 },
    };
    const both = await Promise.all([work(options), work(options)]);
    expect(both.map(({ code }) => code).sort(), both.map(({ stderr }) => stderr).join("")).toEqual([0, 1]);
    expect(both.map(({ stderr }) => stderr).join("")).toMatch(/^JournalError locked: /);
    expect(sandbox.duplicates()).toEqual([]);
  }
});

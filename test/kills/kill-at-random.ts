// Sends many over five platforms with faults, is killed at random moments and begun again, and holds what is said of each
// message against what the sandbox has.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { readStatus, settle } from "../../src/journal/index.js";
import { createSandbox, FAULTS, PLATFORMS, type FaultName } from "../../src/testing/index.js";
import { work, type Told } from "./work.js";

interface Size {
  readonly lines: number;
  readonly kills: number;
  /** How many conversations there are on each platform. */
  readonly conversations: number;
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T; // none is empty

export async function killAtRandom({ lines, kills, conversations }: Size): Promise<void> {
  let hasFaults = true;
  // What is left out is the end of its message, or only takes time.
  const left = ["drip", "refusal", "rejected-in-200", "redirect", "erased-mark", "drops-marks", "page-breaks"];
  const faults = (Object.keys(FAULTS) as FaultName[]).filter((name) => !left.includes(name));
  const sandbox = createSandbox({
    onRequest({ platform }) {
      if (!hasFaults || !platform || Math.random() > (platform === "chatwoot" ? 0.1 : 0.02)) return;
      const fault = pick(faults);
      const more: { readonly [F in FaultName]?: object } = {
        "rate-limit": { retryAfterSeconds: 0 },
        "commit-later": { afterMs: Math.random() * 1000 },
        "server-error": { status: 502 },
        "server-error-after-commit": { status: 502 },
      };
      sandbox.next(platform, { fault, ...more[fault] } as Parameters<typeof sandbox.next>[1]);
    },
  });
  await using home = await sandbox.listen();
  const folder = mkdtempSync(join(tmpdir(), "chatpost-kills-"));
  const journal = join(folder, "lines.journal");
  const options = {
    urls: home.urls,
    journal,
    lines,
    conversations,
    platforms: PLATFORMS,
    settleAfterMs: 2000,
    rates: Object.fromEntries(PLATFORMS.map((platform) => [platform, 1000])),
  };
  let killed = 0;
  for (let at = 0; at < kills; at++) {
    // Some in its start, most in its work.
    const { signal, code, stderr } = await work(options, Math.random() < 0.2 ? 150 : 300 + Math.random() * 1200);
    expect([signal, code], stderr).toEqual(["SIGKILL", null]);
    killed++;
  }
  expect(killed).toBe(kills);
  const run = async (): Promise<Told[]> => {
    const { told, code, stderr } = await work(options);
    expect([code, stderr]).toEqual([0, ""]);
    await new Promise((done) => setTimeout(done, 1200)); // for what would come too late
    // Every line in exactly one state.
    expect(told.map(({ line }) => line).sort((a, b) => a - b)).toEqual(Array.from({ length: lines }, (_, n) => n + 1));
    return told;
  };
  const textOf = ({ message }: { readonly message: object }): string =>
    /line \d+/.exec(JSON.stringify(message))?.[0] ?? "";
  const created = () =>
    sandbox.messages().map((one) => ({
      place: JSON.stringify([one.platform, one.where, one.message["to"]]),
      text: textOf(one),
    }));
  const isSent = ({ state, was = state }: Told): boolean => was === "sent";
  const check = (told: readonly Told[]): void => {
    const there = new Map<string, number>();
    for (const { text } of created()) there.set(text, (there.get(text) ?? 0) + 1);
    expect([...there].filter(([, times]) => times > 1)).toEqual([]);
    const lies = told.filter((one) => {
      const isThere = there.has(`line ${one.line}`);
      return isSent(one) ? !isThere : one.state !== "unknown" && isThere;
    });
    expect(lies).toEqual([]);
  };
  const told = await run();
  check(told);
  const ofChatwoot = told.filter(({ line }) => PLATFORMS[line % PLATFORMS.length] === "chatwoot");
  expect(ofChatwoot.filter((one) => !isSent(one))).toEqual([]);

  // A person looks at the rest.
  hasFaults = false;
  for (let rounds = 0; rounds < 5; rounds++) {
    const { unsettled } = await readStatus(journal);
    if (unsettled.length === 0 && rounds > 0) break;
    const there = new Set(created().map(({ text }) => text));
    for (const { id, line } of unsettled) await settle(journal, id, there.has(`line ${line}`) ? "sent" : "absent");
    check(await run());
  }
  const { counts, closedAt } = await readStatus(journal);
  const all = Object.values(counts).reduce((sum, { sent }) => sum + sent, 0);
  expect([all, created().length, closedAt !== undefined]).toEqual([lines, lines, true]);

  // In each conversation they came in their order.
  const last = new Map<string, number>();
  for (const { place, text } of created()) {
    const line = Number(text.slice(5));
    expect(line, place).toBeGreaterThan(last.get(place) ?? 0);
    last.set(place, line);
  }
  rmSync(folder, { recursive: true });
}

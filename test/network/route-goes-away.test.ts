// A path that goes away under requests, in a real kernel. Needs user namespaces and `ip`, as Linux has them.
import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

type Report = {
  readonly told: Readonly<Record<string, readonly [outcome: string, why: string]>>;
  readonly created: Readonly<Record<string, number>>;
};

const UNSHARE = ["--user", "--map-root-user", "--net"];
const isAllowed = spawnSync("unshare", [...UNSHARE, "ip", "link", "set", "lo", "up"]).status === 0;
if (!isAllowed) console.warn("skipped: this machine allows no network namespaces, or has no ip");

test.skipIf(!isAllowed)(
  "500 messages over a path that goes away: none is made twice, and no claim is false",
  async () => {
    const script = fileURLToPath(new URL("namespaces.sh", import.meta.url));
    const { stdout } = await promisify(execFile)("unshare", [...UNSHARE, "sh", script, process.execPath]);
    const { told, created } = JSON.parse(stdout) as Report; // what the script prints
    expect(Object.keys(told)).toHaveLength(500);
    const seen = Object.entries(told).map(([content, [outcome, why]]) => ({
      outcome,
      why,
      times: created[content] ?? 0,
    }));
    const wrong = seen.filter(({ outcome, why, times }) => {
      if (outcome === "sent") return times !== 1;
      // A connection that could not be made carried nothing, and that is known.
      return outcome === "not_sent" ? times > 0 : times > 1 || why.endsWith(", connect");
    });
    expect(wrong).toEqual([]);
    const outcomes = new Set(seen.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(["not_sent", "sent", "unknown"]);
  },
  90_000,
);

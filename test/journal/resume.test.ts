// The rule by which nothing is sent twice: every record, and what is done with its message.
import { expect, test } from "vitest";
import { resume, type LastRecord, type Resumption } from "../../src/journal/index.js";

const NOW = 1_000;
const ENDED = ["sent", "rejected", "not_sent", "unknown"] as const;
const SETTLED = ["sent", "absent"] as const;

type Row = readonly [name: string, record: LastRecord | undefined, open: Resumption, over: Resumption];
const WHERE_UNKNOWN: readonly [Resumption, Resumption] = ["hold", "settle"];
const DONE = { sent: "skip", rejected: "skip", not_sent: "send", absent: "send" } as const;
const rows: readonly Row[] = [
  ["none", undefined, "send", "send"],
  ["begun", { type: "begun" }, ...WHERE_UNKNOWN],
  ...ENDED.map((state): Row => {
    const [open, over] = state === "unknown" ? WHERE_UNKNOWN : [DONE[state], DONE[state]];
    return [`ended ${state}`, { type: "ended", state }, open, over];
  }),
  ...SETTLED.map((as): Row => [`settled ${as}`, { type: "settled", as }, DONE[as], DONE[as]]),
];

test.each(rows)("after %s", (_, record, open, over) => {
  const by = (settles: number | undefined) => resume(record, { now: NOW, settles });
  expect(by(undefined), "where it cannot be asked").toBe(open);
  expect(by(NOW + 1), "before it may be asked").toBe(open);
  expect(by(NOW), "as soon as it may be asked").toBe(over);
});

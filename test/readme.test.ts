// The README's table of outcomes is the table that the code decides by.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULTS, STATUSES } from "../src/verdict.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the table of outcomes is current", () => {
  const again = (retry: string | undefined) => (retry ? "yes" : "");
  const rows = [
    ["an argument or an option is wrong", "not_sent", "invalid_argument", ""],
    ...FAULTS.map(([words, outcome, reason, , retry]) => [words, outcome, reason, again(retry)]),
    ["`timeoutMs` passed", "unknown", "timeout", ""],
    ["your `signal` aborted (`not_sent` before the first request and between two)", "unknown", "aborted", ""],
    ["200 or 201 that shows the message", "sent", "", ""],
    ["200 or 201 that says the message failed", "rejected", "refused_by_platform", ""],
    ["200 or 201 that does not show the message", "unknown", "response", ""],
    ["an answer longer than `maxResponseBytes`", "unknown", "response", ""],
    ...STATUSES.map(([statuses, outcome, reason, retry]) => {
      const names = statuses
        .replace("0 302", "302")
        .replace(/\dxx/, "any_other_$&")
        .replaceAll(" ", ", ")
        .replaceAll("_", " ");
      const what = statuses === "1xx 3xx 6xx 7xx 8xx 9xx" ? "any other status" : names;
      return [what, outcome, reason, again(retry)];
    }),
  ];
  const shown = readme.split("<!-- outcomes -->")[1] ?? "";
  const found = shown
    .trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  expect(found).toEqual(rows);
});

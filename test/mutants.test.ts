// The list of npm run mutants says of each line where it stands: one that moved away breaks nothing any more.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { MUTANTS } from "./mutants.js";

const root = fileURLToPath(new URL("..", import.meta.url));

test.each(MUTANTS)("$file has once: $from", ({ file, from }) => {
  expect(readFileSync(root + file, "utf8").split(from)).toHaveLength(2);
});

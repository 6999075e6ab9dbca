// What the compiler cannot ask for when a platform is added.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as drift from "../src/drift.js";
import { NAMES } from "./five.js";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test.each(NAMES)("%s is in every list", (platform) => {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  expect(exports[`./${platform}`], "package.json").toEqual({
    types: `./dist/${platform}.d.ts`,
    default: `./dist/${platform}.js`,
  });
  expect(read("redocly.yaml"), "redocly.yaml").toContain(`specs/${platform}.yaml`);
  expect(drift, "src/drift.ts").toHaveProperty(`${platform}Drift`);
  expect(read("src/index.ts").toLowerCase(), "src/index.ts").toContain(`${platform}content,`);
  expect(read("scripts/demo.js"), "scripts/demo.js").toContain(`"chatpost/${platform}"`);
});

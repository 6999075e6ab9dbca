// A spec makes a platform. This names what the compiler cannot ask for when there is one more.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PLATFORMS } from "../scripts/specs.js";
import * as drift from "../src/drift.js";
import { redactDestination, type Destination } from "../src/index.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("each spec has a client, and each client a spec", () => {
  expect([...NAMES].sort()).toEqual(PLATFORMS);
});

test.each(NAMES)("%s: typing a client by a copy of its spec leaves it as it is", (platform) => {
  const { create, retype } = FIXTURES[platform];
  const client = create({});
  expect(retype(client)).toBe(client);
});

test.each(PLATFORMS)("%s is in every list", (platform) => {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  expect(exports[`./${platform}`], "package.json").toEqual({
    types: `./dist/platforms/${platform}.d.ts`,
    default: `./dist/platforms/${platform}.js`,
  });
  expect(drift, "src/drift.ts").toHaveProperty(`${platform}Drift`);
});

test.each(NAMES)("of %s the sender hides the secret ids that the spec marks, and no other", async (platform) => {
  const { secretIds } = await import(`../generated/${platform}.facts.js`);
  const marked = read(`specs/${platform}.yaml`).match(/^ +x-secret: true$/gm) ?? [];
  const shown = Object.entries(redactDestination(FIXTURES[platform].to as Destination));
  expect(shown.flatMap(([name, id]) => (id === "[redacted]" ? name : []))).toEqual(secretIds);
  expect(secretIds).toHaveLength(marked.length);
});

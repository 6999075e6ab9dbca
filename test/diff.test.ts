// npm run diff, in a copy of the project: how it rates a change, and what it asks of the version and the CHANGELOG.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
let released: string;
let copy: string;

beforeAll(() => {
  copy = released = mkdtempSync(join(tmpdir(), "chatpost-"));
  const parts = ["specs", "generated", "scripts", "src", "dist", "redocly.yaml", "package.json", "tsconfig.json"];
  for (const part of [...parts, "test/baseline", "test/tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // A release of today's specs and type tests.
  for (const file of ["types.test-d.ts", "sender.test-d.ts"])
    cpSync(join(root, "test", file), join(copy, "test", file));
  edit("package.json", /"version": ".*"/, '"version": "0.1.0"');
  expect(run("baseline")).toMatchObject({ status: 0 });
  changelog("0.1.0", "- First.");
});
afterAll(() => rmSync(released, { recursive: true }));
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "chatpost-"));
  cpSync(released, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

function run(script: "diff" | "baseline") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.js`], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, problems: stderr.split("\n").filter((line) => /^(package\.json|CHANGELOG)/.test(line)) };
}

function edit(file: string, from: string | RegExp, to: string) {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  if (!file.endsWith(".json")) expect(after, `${file} has ${from}`).not.toBe(before);
  writeFileSync(path, after);
}

const changelog = (version: string, notes: string) =>
  writeFileSync(
    join(copy, "CHANGELOG.md"),
    `# Changelog\n\n## ${version}\n\n${notes}\n\n## 0.0.9\n\n- Breaking, once.\n`,
  );

describe("npm run diff", { timeout: 180_000 }, () => {
  test("rates each change, and passes once the version and the CHANGELOG say so", () => {
    changelog("0.0.9", "- Old.");
    edit("specs/infobip.yaml", "maxItems: 3", "maxItems: 2");
    // A member of a request whose object is open: Redocly calls it a patch.
    edit("specs/chatwoot.yaml", /^ {8}language: .*\n/m, "");
    edit("specs/omnivibe.yaml", /^ {8}echo_id:$/m, "        priority: { type: string }\n        echo_id:");
    edit("specs/ziik.yaml", "The `jwt`", "The jwt");
    const { status, stdout, problems } = run("diff");
    expect(stdout).toMatch(/^major specs\/infobip\.yaml:\d+ modified maxItems at post\/requestBody/m);
    expect(stdout).toMatch(/^major specs\/chatwoot\.yaml\S* removed at post\/requestBody\S+language$/m);
    expect(stdout).toMatch(/^minor specs\/omnivibe\.yaml:\d+ added at \S+priority$/m);
    expect(stdout).toMatch(/^patch specs\/ziik\.yaml/m);
    expect(stdout).not.toContain("digital99");
    expect(status).toBe(1);
    expect(problems).toEqual([
      "package.json: version is 0.1.0, and must be 0.2.0 or later",
      "CHANGELOG.md: the first section is 0.0.9, and must be 0.1.0",
      "CHANGELOG.md: 0.1.0 does not say what is breaking",
    ]);

    edit("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
    changelog("0.2.0", "- Breaking: two buttons at most.");
    expect(run("diff")).toMatchObject({ status: 0, problems: [] });
  });

  test("compiles the type tests of the last release against the types of today", () => {
    edit(
      "src/client/platform-client.ts",
      "message: New, options?: SendOptions)",
      "message: New, options: SendOptions | undefined)",
    );
    const { status, stdout } = run("diff");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^major test\/baseline\/types\/types\.test-d\.ts:\d+ /m);
    expect(stdout).toContain("since 0.1.0: major\n");
  });
});

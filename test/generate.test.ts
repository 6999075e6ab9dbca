// npm run generate, in a copy of the project: what it makes, what it notices, and what it leaves alone.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NAMES } from "./five.js";

const root = fileURLToPath(new URL("..", import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "chatpost-"));
  for (const part of ["specs", "generated", "scripts", "redocly.yaml", "package.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterEach(() => rmSync(copy, { recursive: true }));

function generate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/generate.js", ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function edit(file: string, from: string | RegExp, to: string) {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, `${file} has ${from}`).not.toBe(before);
  writeFileSync(path, after);
}

const generated = () =>
  readdirSync(join(copy, "generated")).map((name) => [name, readFileSync(join(copy, "generated", name), "utf8")]);

// One value of an enum in each spec.
const ENUMS: { [platform: string]: [string, string] } = {
  chatwoot: ["[sent, delivered, read, failed]", "[sent, delivered, read, lost]"],
  omnivibe: ["[contact, user, agent_bot, captain_assistant]", "[contact, user, agent_bot, captain]"],
  digital99: ["[failed, sent, delivered, read]", "[failed, sent, delivered, seen]"],
  infobip: ["[ACCEPTED, PENDING, UNDELIVERABLE,", "[ACCEPTED, WAITING, UNDELIVERABLE,"],
  ziik: ["[file, image, video]", "[file, image, film]"],
};

describe("npm run generate", { timeout: 60_000 }, () => {
  test("makes the committed files again, to the byte, but those of the spec that changed", () => {
    const before = generated();
    rmSync(join(copy, "generated"), { recursive: true });
    edit("specs/infobip.yaml", ...(ENUMS["infobip"] ?? ["", ""]));
    expect(generate()).toMatchObject({ status: 0 });
    const changed = generated().flatMap(([name, text], at) => (text === before[at]?.[1] ? [] : [name]));
    expect(changed).toEqual(["infobip.checks.js", "infobip.d.ts"]);
  });

  test("--check names what one changed enum value makes stale, in each of the five specs", () => {
    const before = generated();
    for (const platform of NAMES) edit(`specs/${platform}.yaml`, ...(ENUMS[platform] ?? ["", ""]));
    const { status, stderr } = generate("--check");
    expect(status).toBe(1);
    for (const platform of NAMES) expect(stderr).toContain(`generated/${platform}.d.ts is stale`);
    expect(generated()).toEqual(before);
  });

  test.each([
    ["a syntax error", /^paths:$/m, "paths: [", /^specs\/ziik\.yaml:\d+:\d+ .+\ngenerated\/ is left as it was\.\n$/],
    ["a broken $ref", "schemas/Voice", "schemas/Vioce", /^specs\/ziik\.yaml:\d+:\d+ Can't resolve \$ref/],
    ["a wrong example", "{ message: Hello }", "{ mesage: Hello }", /^specs\/ziik\.yaml:\d+:\d+ .*'message'/],
  ])("%s ends with its file and line, and changes nothing", (_, from, to, expected) => {
    const before = generated();
    edit("specs/ziik.yaml", from, to);
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toContain("    at ");
    expect(generated()).toEqual(before);
  });
});

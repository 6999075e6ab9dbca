// The README and AGENTS.md: their tables are the code's, and their examples compile and run.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { capabilities } from "../src/index.js";
import { FAULTS as SANDBOX_FAULTS } from "../src/testing/index.js";
import { FAULTS } from "../src/transport/faults.js";
import { UNRECOGNISED_FAULT } from "../src/transport/unrecognised-fault.js";
import { STATUSES } from "../src/outcome/judge-status.js";
import { compile, problemsOf } from "./compile.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8") + readFileSync(join(root, "AGENTS.md"), "utf8");

/** The rows of the table between two marks, without its head. */
function table(mark: string): string[][] {
  const lines = (readme.split(`<!-- ${mark} -->`)[1] ?? "").trim().split("\n");
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

test("the table of outcomes is current", () => {
  const again = (retry: string | undefined) => (retry ? "yes" : "");
  const rows = [
    ["an argument or an option is wrong", "not_sent", "invalid_argument", ""],
    ...FAULTS.map(([words, outcome, reason, , retry]) => [words, outcome, reason, again(retry)]),
    [UNRECOGNISED_FAULT.problem, UNRECOGNISED_FAULT.outcome, UNRECOGNISED_FAULT.reason, ""],
    ["`timeoutMs` passed", "unknown", "timeout", ""],
    ["your `signal` aborted (`not_sent` before the first request and between two)", "unknown", "aborted", ""],
    ["200 or 201 that shows the message", "sent", "", ""],
    ["200 or 201 that says the message failed", "rejected", "refused_by_platform", ""],
    ["200 or 201 that does not show the message", "unknown", "response", ""],
    ["an answer longer than `maxResponseBytes`", "unknown", "response", ""],
    ...STATUSES.map(([statuses, outcome, reason, retry]) => {
      const names = statuses.replace("0 302", "302").replaceAll(" ", ", ").replace(/\dxx/, "any other $&");
      const what = statuses.startsWith("1xx") ? "any other status" : names;
      return [what, outcome, reason, again(retry)];
    }),
  ];
  expect(table("outcomes").slice(2)).toEqual(rows);
});

test("the table of capabilities is current", () => {
  const platforms = Object.keys(capabilities);
  const options = Object.keys(capabilities.chatwoot);
  const rows = Object.entries(capabilities).map(([platform, able]) => [
    `\`${platform}\``,
    ...Object.values(able).map((has) => (has ? "yes" : "")),
  ]);
  const [head, , ...body] = table("capabilities");
  expect(head).toEqual(["", ...options.map((option) => `\`${option}\``)]);
  expect(body).toEqual(rows);
  expect(body).toHaveLength(platforms.length);
});

test("the table of faults is current", () => {
  const rows = Object.entries(SANDBOX_FAULTS).map(([name, { does, created, outcome }]) => [
    `\`${name}\``,
    does,
    created ? "yes" : "",
    outcome,
  ]);
  expect(table("faults").slice(2)).toEqual(rows);
});

describe("the examples", { timeout: 30_000 }, () => {
  // Inside the package, so that "chatpost" means the package itself.
  const folder = join(root, "test", ".readme");
  const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""], at) => ({
    name: /from "(chatpost\/[a-z]+)"/.exec(code)?.[1] ?? "chatpost",
    file: join(folder, `${at}.ts`),
    code,
  }));
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "sandbox.mjs"),
      'import { createSandbox } from "chatpost/testing";\nglobalThis.fetch = createSandbox().fetch;\n',
    );
    for (const { file, code } of examples) writeFileSync(file, code);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("compile under the strictest options", () => {
    expect(problemsOf(compile(examples.map(({ file }) => file)))).toEqual([]);
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)("run: $name", ({ file, code }) => {
    const script = file.replace(".ts", ".mjs");
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(script, outputText);
    const env = { ...process.env, CHATWOOT_API_ACCESS_TOKEN: "your-token" };
    const output = execFileSync(
      process.execPath,
      ["--conditions=browser", "--import", "./test/.readme/sandbox.mjs", script],
      {
        cwd: root,
        env,
        encoding: "utf8",
        stdio: "pipe",
      },
    );
    expect(output).not.toContain("rejected");
    expect(output).not.toContain("unknown");
  });
});

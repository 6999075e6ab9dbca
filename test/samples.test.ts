// The samples of the README, AGENTS.md and the guides: they compile, and the sandbox accepts what they send.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, problemsOf } from "./compile.js";
import { GUIDES, PROSE, ROOT } from "./prose.js";

// Inside the package, so that "chatpost" means the package itself.
const folder = join(ROOT, "test", ".readme");
const samples = Object.entries(PROSE).flatMap(([path, text]) =>
  [...text.matchAll(/^```(?:ts|js|typescript|javascript)\b *(.*)\n([^]*?)^```$/gm)].map(([, mark, code = ""], at) => {
    const name = `${path.replace(/\W/g, "-")}-${at}`;
    return { name, file: join(folder, `${name}.ts`), code, runs: mark !== "compile-only" };
  }),
);

/** What a sample imports and is not there: the copy of a spec with a member more, and undici, by the types of Node's own. */
function writeSurroundings(): void {
  const types = readFileSync(join(ROOT, "generated/chatwoot.d.ts"), "utf8");
  const mine = types.replace("NewMessage: {", "NewMessage: {\n      my_field?: string;");
  expect(mine).not.toBe(types);
  writeFileSync(join(folder, "my-chatwoot.d.ts"), mine);
  writeFileSync(join(folder, "undici.d.ts"), 'declare module "undici" {\n  export * from "undici-types";\n}\n');
  const sandbox = 'import { createSandbox } from "chatpost/testing";\nglobalThis.fetch = createSandbox().fetch;\n';
  writeFileSync(join(folder, "sandbox.mjs"), sandbox);
}

describe("the samples", { timeout: 60_000 }, () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    writeSurroundings();
    for (const { file, code } of samples) writeFileSync(file, code);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("compile under the strictest options", () => {
    const files = samples.map(({ file }) => file);
    expect(problemsOf(compile([...files, join(folder, "undici.d.ts")]))).toEqual([]);
    expect(samples.length).toBeGreaterThan(GUIDES.length);
  });

  test.each(samples.filter(({ runs }) => runs))("run: $name", ({ file, code }) => {
    const script = file.replace(".ts", ".mjs");
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(script, outputText);
    // As in a browser, the clients use the global fetch, which is the sandbox here.
    const output = execFileSync(
      process.execPath,
      ["--conditions=browser", "--import", "./test/.readme/sandbox.mjs", script],
      { cwd: ROOT, env: { ...process.env, CHATWOOT_API_ACCESS_TOKEN: "your-token" }, encoding: "utf8", stdio: "pipe" },
    );
    expect(output).not.toContain("rejected");
    expect(output).not.toContain("unknown");
  });
});

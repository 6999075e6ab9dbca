// npx chatpost generate: another team's copy of a spec, from the command line to a client that is typed by it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, problemsOf } from "./compile.js";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, so that "chatpost" means the package itself; its name has what trips URLs up.
const folder = join(root, "test", ".own", "a #b");
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(join(root, "test", ".own"), { recursive: true }));

function generate(args: string[], home = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, "dist/cli.js"), "generate", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Writes a copy of a spec, changed. */
function copy(platform: string, from: string | RegExp, to: string, name = `my-${platform}.yaml`) {
  const before = readFileSync(join(root, "specs", `${platform}.yaml`), "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, name), after);
  return name;
}

test("makes the committed types of a spec, and says when a file is stale", () => {
  const spec = join(root, "specs/infobip.yaml");
  expect(generate([spec, "--out", "same.d.ts"])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "same.d.ts"), "utf8")).toBe(
    readFileSync(join(root, "generated/infobip.d.ts"), "utf8"),
  );
  const { status, stderr } = generate([join(root, "specs/ziik.yaml"), "--out", "same.d.ts", "--check"]);
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^chatpost: .* is stale; run: /),
  });
}, 180_000);

test("a client is typed by the copy: what it adds to requests and answers, and what it does not have", () => {
  // A member of a request, of its form and of an answer; the last is required.
  copy("chatwoot", /^        echo_id:$/gm, "        priority: { type: string, enum: [low, high] }\n        echo_id:");
  writeFileSync(
    join(folder, "my-chatwoot.yaml"),
    readFileSync(join(folder, "my-chatwoot.yaml"), "utf8").replace("        - inbox_id\n", "$&        - priority\n"),
  );
  expect(generate(["my-chatwoot.yaml", "--out", "my-chatwoot.d.ts"])).toMatchObject({ status: 0, stderr: "" });
  const code = `
    import { createSender, typedBy } from "chatpost";
    import { createChatwootClient } from "chatpost/chatwoot";
    import { createZiikClient } from "chatpost/ziik";
    import type { paths } from "./my-chatwoot.js";

    const plain = createChatwootClient({ apiAccessToken: "t" });
    const where = { account_id: 1, conversation_id: 42 };
    const file = new File(["x"], "x.txt");
    const chatwoot = typedBy<paths>(plain);
    const message = await chatwoot.createMessage(where, { content: "Hi", priority: "high", attachments: [file, "id"] });
    const priority: "low" | "high" = message.priority;
    const id: number = message.id;
    await chatwoot.prepare(where, { priority: "low" });
    createSender({ chatwoot });
    // @ts-expect-error: no such priority
    chatwoot.createMessage(where, { content: "Hi", priority: "some" });
    // @ts-expect-error: a misspelled member
    chatwoot.createMessage(where, { content: "Hi", prority: "high" });
    // @ts-expect-error: the conversation is required
    chatwoot.createMessage({ account_id: 1 }, { content: "Hi" });
    // @ts-expect-error: a file is no number
    chatwoot.createMessage(where, { attachments: [7] });
    // @ts-expect-error: only the copy has it
    plain.createMessage(where, { content: "Hi", priority: "high" });
    // @ts-expect-error: another platform's path
    typedBy<paths>(createZiikClient({ tenant: "acme", bearerToken: "t" }));
    export { id, priority };
  `;
  const file = join(folder, "typed.ts");
  writeFileSync(file, code);
  expect(problemsOf(compile([file]))).toEqual([]);
}, 180_000);

test.each([
  ["a missing file", () => "none.yaml", "none.yaml: there is no such file"],
  ["a syntax error", () => copy("ziik", /^paths:$/m, "paths: ["), "my-ziik.yaml:23:18: missed comma"],
  ["a broken $ref", () => copy("ziik", "schemas/Voice", "schemas/Vioce"), "my-ziik.yaml: Can't resolve $ref at #/"],
  ["an empty file", () => copy("ziik", /[^]*/, ""), "my-ziik.yaml: the file is empty"],
  ["another version", () => copy("ziik", "3.1.0", "2.0"), "my-ziik.yaml: Unsupported OpenAPI version"],
])(
  "%s ends in one line and leaves the file as it was",
  (_, spec, expected) => {
    writeFileSync(join(folder, "kept.d.ts"), "kept");
    const { status, stderr } = generate([spec(), "--out", "kept.d.ts"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^chatpost: [^\n]*\n$/);
    expect(stderr).toContain(expected);
    expect(readFileSync(join(folder, "kept.d.ts"), "utf8")).toBe("kept");
  },
  180_000,
);

test("says what to install where the generator is missing, and how it is used", () => {
  const home = mkdtempSync(join(tmpdir(), "chatpost-"));
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  for (const part of [...files, "package.json"]) cpSync(join(root, part), join(home, part), { recursive: true });
  writeFileSync(join(folder, "kept.d.ts"), "kept");
  const { status, stderr } = generate([join(root, "specs/ziik.yaml"), "--out", "kept.d.ts"], home);
  rmSync(home, { recursive: true });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      "chatpost: openapi-typescript is not installed; run: npm install --save-dev openapi-typescript@7 typescript@5\n",
  });
  expect(readFileSync(join(folder, "kept.d.ts"), "utf8")).toBe("kept");
  for (const args of [[], ["a.yaml"], ["a.yaml", "b.yaml", "--out", "c"], ["a.yaml", "--ot", "c"]]) {
    expect(generate(args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("chatpost generate <spec> --out"),
    });
  }
}, 180_000);

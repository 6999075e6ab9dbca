// npm run generate, in a copy of the project: what it makes, what it notices, and what it leaves alone.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NAMES } from "./fixtures/platforms.js";

const root = fileURLToPath(new URL("..", import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "chatpost-"));
  for (const part of ["specs", "generated", "scripts", "src/testing/sandbox.yaml", "redocly.yaml", "package.json"]) {
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

/** Changes one value of an enum, such as `[file, image, video]` to `[file, image, video0]`. */
const editEnum = (platform: string) => edit(`specs/${platform}.yaml`, /x-extensible-enum: \[.*\w(?=\])/, "$&0");

describe("npm run generate", { timeout: 60_000 }, () => {
  test("makes the committed files again, to the byte, but those of the spec that changed", () => {
    const before = generated();
    rmSync(join(copy, "generated"), { recursive: true });
    editEnum("infobip");
    expect(generate()).toMatchObject({ status: 0 });
    const changed = generated().flatMap(([name, text], at) => (text === before[at]?.[1] ? [] : [name]));
    expect(changed).toEqual(["infobip.checks.js", "infobip.d.ts"]);
  });

  test("--check names what one changed enum value makes stale, in each of the five specs", () => {
    const before = generated();
    for (const platform of NAMES) editEnum(platform);
    const { status, stderr } = generate("--check");
    expect(status).toBe(1);
    for (const platform of NAMES) expect(stderr).toContain(`generated/${platform}.d.ts is stale`);
    expect(generated()).toEqual(before);
  });

  test("what a spec says of its server, its path and its credential is what its client does", async () => {
    edit("specs/chatwoot.yaml", "default: app.chatwoot.com", "default: chat.example.net");
    edit("specs/chatwoot.yaml", "/api/v1/accounts/", "/api/v2/accounts/");
    edit("specs/ziik.yaml", "https://{tenant}.ziik.io/api", "https://{tenant}.ziik.example/v2");
    edit("specs/infobip.yaml", "x-prefix: App", "x-prefix: Key");
    expect(generate()).toMatchObject({ status: 0 });
    cpSync(join(root, "src"), join(copy, "src"), { recursive: true });
    const sent: [string, unknown][] = [];
    const fetch = async (url: string, init: RequestInit) => {
      sent.push([url, new Headers(init.headers).get("authorization")]);
      return Response.json({});
    };
    const load = (platform: string) => import(join(copy, "src", "platforms", `${platform}.ts`));
    const { createChatwootClient } = await load("chatwoot");
    const { createZiikClient } = await load("ziik");
    const { createInfobipClient } = await load("infobip");
    await createChatwootClient({ apiAccessToken: "t0ken", fetch })
      .createMessage({ account_id: 1, conversation_id: 2 }, { content: "Hi" })
      .catch(() => {});
    await createZiikClient({ bearerToken: "t0ken", tenant: "acme", fetch })
      .createMessage({ conversation: 2 }, { message: "Hi" })
      .catch(() => {});
    await createInfobipClient({ apiKey: "t0ken", fetch })
      .createMessage(
        { applicationKey: "A", integrationType: "FACEBOOK" },
        { to: "u", message: { type: "TEXT", text: "Hi" } },
      )
      .catch(() => {});
    expect(sent).toEqual([
      ["https://chat.example.net/api/v2/accounts/1/conversations/2/messages", null],
      ["https://acme.ziik.example/v2/conversations/2/messages", "Bearer t0ken"],
      ["https://api.infobip.com/omnichat/1/applications/A/integrations/FACEBOOK/message", "Key t0ken"],
    ]);
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

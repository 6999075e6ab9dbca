// npx chatpost generate: another team's copy of a spec, from the command line to a client that is typed by it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, problemsOf } from "./compile.js";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, so that "chatpost" means the package itself; its name has what trips URLs up.
const folder = join(root, "test", ".own", "a #b");
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(join(root, "test", ".own"), { recursive: true }));

async function generate(args: string[], { home = root, cwd = folder, preload = "" } = {}) {
  const command = [...(preload ? ["--import", `data:text/javascript,${preload}`] : []), join(home, "dist/cli.js")];
  const child = spawn(process.execPath, [...command, "generate", ...args], { cwd });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
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

test("makes the committed types of a spec, and says when a file is stale", async () => {
  const spec = join(root, "specs/infobip.yaml");
  expect(await generate([spec, "--out", "same.d.ts"])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "same.d.ts"), "utf8")).toBe(
    readFileSync(join(root, "generated/infobip.d.ts"), "utf8"),
  );
  const { status, stderr } = await generate([join(root, "specs/ziik.yaml"), "--out", "same.d.ts", "--check"]);
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^chatpost: .* is stale; run: /),
  });
}, 180_000);

const id = (name: string, type = "integer") => `{ name: ${name}, in: path, required: true, schema: { type: ${type} } }`;
const body = (members: string) =>
  `{ required: true, content: { application/json: { schema: { type: object, required: [status], properties: { ${members} } } } } }`;
const answer = (members: string) =>
  `{ "200": { description: ok, content: { application/json: { schema: { type: object, required: [ok], properties: { ${members} } } } } } }`;
/** More operations, as the platform's own document has them: another platform's path among them. */
const MORE = `
  /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status:
    post:
      operationId: toggleStatus
      parameters: [${id("account_id")}, ${id("conversation_id")}]
      requestBody: ${body("status: { type: string }")}
      responses: ${answer("ok: { type: boolean }")}
  /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages:
    post:
      operationId: createPublicMessage
      parameters: [${id("inbox_identifier", "string")}, ${id("contact_identifier", "string")}, ${id("conversation_id")}]
      requestBody: ${body("status: { type: string }")}
      responses: ${answer("ok: { type: boolean }")}
  /api/v1/accounts/{account_id}/ping:
    post:
      operationId: ping
      parameters: [${id("account_id")}]
      responses: { "204": { description: nothing } }
    get:
      operationId: pong
      parameters: [${id("account_id")}]
      responses: { "204": { description: nothing } }
`;

test("a client is typed by the copy: what it adds to requests and answers, and what it does not have", async () => {
  // A member of a request, of its form and of an answer; the last is required.
  copy("chatwoot", /^        echo_id:$/gm, "        priority: { type: string, enum: [low, high] }\n        echo_id:");
  writeFileSync(
    join(folder, "my-chatwoot.yaml"),
    readFileSync(join(folder, "my-chatwoot.yaml"), "utf8")
      .replace("        - inbox_id\n", "$&        - priority\n")
      .replace(/\n(webhooks|components):\n/, `${MORE}$&`),
  );
  expect(await generate(["my-chatwoot.yaml", "--out", "my-chatwoot.d.ts"])).toMatchObject({ status: 0, stderr: "" });
  const code = `
    import { createSender, typedBy, type TypedClient } from "chatpost";
    import { createChatwootClient } from "chatpost/chatwoot";
    import { createOmniVibeClient } from "chatpost/omnivibe";
    import { createZiikClient } from "chatpost/ziik";
    import type { paths as ziikPaths } from "../../../generated/ziik.js";
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

    // The operation is the client's own, whatever else the copy has.
    // @ts-expect-error: the body of another operation
    chatwoot.createMessage(where, { status: "open" });
    const contact = { inbox_identifier: "i", contact_identifier: "c", conversation_id: 42 };
    const publicMessage = await typedBy<paths>(createOmniVibeClient()).createMessage(contact, { status: "sent" });
    export const ok: boolean = publicMessage.ok;
    // The raw client has all that can be posted to, each with its own ids, body and answer.
    const { POST } = chatwoot.client;
    const toggle = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status";
    const toggled = await POST(toggle, { params: { path: where }, body: { status: "open" } });
    export const isToggled: boolean = toggled.data.ok;
    const ping = "/api/v1/accounts/{account_id}/ping";
    const { data, response } = await POST(ping, { params: { path: { account_id: 1 } }, body: undefined });
    export const nothing: unknown = data;
    export const { status } = response;
    // @ts-expect-error: the body of a message
    POST(toggle, { params: { path: where }, body: { content: "Hi" } });
    // @ts-expect-error: the ids of a message
    POST(ping, { params: { path: { account: 1 } }, body: undefined });
    // @ts-expect-error: no such path
    POST("/messages", { params: { path: where }, body: {} });
    const named: TypedClient<ziikPaths> = typedBy<ziikPaths>(createZiikClient({ tenant: "acme", bearerToken: "t" }));
    named.createMessage({ conversation: 42 }, { message: "Hi" });
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
  async (_, spec, expected) => {
    writeFileSync(join(folder, "kept.d.ts"), "kept");
    const { status, stderr } = await generate([spec(), "--out", "kept.d.ts"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^chatpost: [^\n]*\n$/);
    expect(stderr).toContain(expected);
    expect(readFileSync(join(folder, "kept.d.ts"), "utf8")).toBe("kept");
  },
  180_000,
);

/** The package as it is installed, in a folder of its own that has none of what it generates with. */
function install() {
  const home = mkdtempSync(join(tmpdir(), "chatpost-"));
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  for (const part of [...files, "package.json"]) cpSync(join(root, part), join(home, part), { recursive: true });
  return home;
}

test("is found by npx and from a global install: what it needs is the project's", async () => {
  const home = install();
  const spec = join(root, "specs/ziik.yaml");
  expect(await generate([spec, "--out", "global.d.ts"], { home })).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "global.d.ts"), "utf8")).toBe(
    readFileSync(join(root, "generated/ziik.d.ts"), "utf8"),
  );
  rmSync(home, { recursive: true });
}, 180_000);

test("says what to install, and where it looked", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "chatpost-"));
  const modules = join(cwd, "node_modules");
  mkdirSync(modules);
  writeFileSync(join(cwd, "kept.d.ts"), "kept");
  const problem = async () => {
    const { status, stderr } = await generate([join(root, "specs/ziik.yaml"), "--out", "kept.d.ts"], { cwd });
    expect(readFileSync(join(cwd, "kept.d.ts"), "utf8")).toBe("kept");
    expect(status).toBe(1);
    return stderr;
  };
  const hint = `${cwd} or above; run: npm install --save-dev openapi-typescript@7 typescript@5\n`;
  expect(await problem()).toBe(`chatpost: openapi-typescript is not installed in ${hint}`);
  mkdirSync(join(modules, "openapi-typescript"));
  writeFileSync(join(modules, "openapi-typescript/index.js"), "");
  expect(await problem()).toBe(`chatpost: typescript is not installed in ${hint}`);
  symlinkSync(join(root, "node_modules/typescript"), join(modules, "typescript"));
  expect(await problem()).toBe(`chatpost: openapi-typescript 7 or later is needed, and is older in ${hint}`);
  rmSync(cwd, { recursive: true });
}, 180_000);

test("says how it is used", async () => {
  for (const args of [[], ["a.yaml"], ["a.yaml", "b.yaml", "--out", "c"], ["a.yaml", "--ot", "c"]]) {
    expect(await generate(args)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^chatpost: .*(and --out|'--ot'); see chatpost generate --help\n$/),
    });
  }
}, 180_000);

test("from a URL: what cannot be read says why, and in time", async () => {
  const spec = readFileSync(join(root, "specs/ziik.yaml"), "utf8");
  const server = createServer(({ url }, response) => {
    if (url === "/spec.yaml") response.end(spec);
    else if (url === "/stalls-later.yaml") response.writeHead(200).write("openapi: 3.1.0\n");
    else if (url === "/cut.yaml") response.destroy();
    else if (url !== "/stalls.yaml") response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The thirty seconds that it waits are a tenth of one here.
  const preload = "const {timeout}=AbortSignal;AbortSignal.timeout=(ms)=>timeout.call(AbortSignal,ms/300)";
  const from = async (path: string, options = {}) => {
    const { stderr } = await generate([path, "--out", "url.d.ts"], options);
    return stderr;
  };
  expect(await from(`${base}/spec.yaml`)).toBe("");
  expect(readFileSync(join(folder, "url.d.ts"), "utf8")).toBe(readFileSync(join(root, "generated/ziik.d.ts"), "utf8"));
  expect(await from(`${base}/none.yaml`)).toBe(`chatpost: ${base}/none.yaml: there is no such file\n`);
  for (const path of ["stalls.yaml", "stalls-later.yaml"]) {
    const url = `${base}/${path}`;
    expect(await from(url, { preload })).toBe(`chatpost: ${url}: cannot be read: no answer in 30 s\n`);
  }
  expect(await from(`${base}/cut.yaml`)).toMatch(/: cannot be read: (UND_ERR_SOCKET|ECONNRESET)\n$/);
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  for (const url of [`${base}/spec.yaml`, base, `${base.replace("http", "HTTP")}/spec.yaml`])
    expect(await from(url)).toBe(`chatpost: ${url}: cannot be read: ECONNREFUSED\n`);
}, 180_000);

// A sandbox with a spec of the user's own: what it adds is taken, what it lacks is refused.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { createSandbox, type SandboxOptions } from "../src/testing/index.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

// Reading and compiling a spec takes a second or more on a small machine.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chatpost-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ours = (platform: string) => readFileSync(new URL(`../specs/${platform}.yaml`, import.meta.url), "utf8");

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Chatwoot's spec with a member, a refusal and an operation more. */
const own = () =>
  write(
    "my-chatwoot.yaml",
    ours("chatwoot")
      .replace(/^    NewMessage:\n[^]*?      properties:\n/m, "$&        my_field: { type: string, maxLength: 5 }\n")
      .replace(
        /^        "404":/m,
        '        "418": { description: A teapot., content: { application/json: { examples: { pot: { value: { short: true } } } } } }\n$&',
      )
      .replace(
        /^paths:\n/m,
        `$&  /api/v1/accounts/{account_id}/labels:
    post:
      operationId: addLabel
      security: []
      parameters: [{ name: account_id, in: path, required: true, schema: { type: integer } }]
      requestBody: { content: { application/json: { schema: { type: object, required: [title], properties: { title: { type: string } } } } } }
      responses: { "200": { description: ok, content: { application/json: { examples: { made: { value: { id: 5 } } } } } } }
`,
      ),
  );

async function post(options: SandboxOptions, body: object, headers = {}, path = FIXTURES.chatwoot.url) {
  const sandbox = createSandbox(options);
  const response = await sandbox.fetch(`https://sandbox.test/chatwoot${path}`, {
    method: "POST",
    headers: { ...FIXTURES.chatwoot.credential, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

test("takes a member of its own, by its rules, and still refuses one that nobody knows", async () => {
  const specs = { chatwoot: own() };
  expect(await post({}, { content: "Hi", my_field: "abc" })).toMatchObject({ status: 422 });
  expect(await post({ specs }, { content: "Hi", my_field: "abc" })).toMatchObject({ status: 200 });
  expect(await post({ specs }, { content: "Hi", my_field: "abcdef" })).toMatchObject({
    status: 422,
    answer: { error: expect.stringContaining("my_field must NOT have more than 5 characters") },
  });
  expect(await post({ specs }, { content: "Hi", myfield: "abc" })).toMatchObject({ status: 422 });
});

test("shows its own answers, and serves its own operations", async () => {
  const specs = { chatwoot: own() };
  expect(await post({ specs }, { content: "Hi" }, { Prefer: "code=418" })).toEqual({
    status: 418,
    answer: { short: true },
  });
  const path = "/api/v1/accounts/1/labels";
  expect(await post({ specs }, { title: "a" }, {}, path)).toEqual({ status: 200, answer: { id: 5 } });
  expect(await post({ specs }, {}, {}, path)).toMatchObject({ status: 422 });
});

test.each(NAMES)("%s: its own spec as JSON judges as the package's does", async (platform) => {
  const path = write(`${platform}.json`, JSON.stringify(parse(ours(platform), { merge: true })));
  const { create, where, text, invalid, url, credential } = FIXTURES[platform];
  const sandbox = createSandbox({ specs: { [platform]: path } });
  const there = { fetch: sandbox.fetch, baseUrl: `https://sandbox.test/${platform}` };
  await expect(create(there).createMessage(where, text("Hi"))).resolves.toBeDefined();
  const response = await sandbox.fetch(there.baseUrl + url, {
    method: "POST",
    headers: { ...credential, "content-type": "application/json" },
    body: JSON.stringify(invalid.body),
  });
  expect(response.status).toBe(invalid.status);
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const TYPED = { propertyName: "type", mapping: { TEXT: ref("TextMessage").$ref } };

test.each<[string, object, unknown[]]>([
  ["by a discriminator", { oneOf: [ref("TextMessage"), ref("ImageMessage")], discriminator: TYPED }, []],
  ["or null", { oneOf: [ref("TextMessage"), { type: "null" }], discriminator: TYPED }, [null]],
  ["by anyOf", { anyOf: [ref("TextMessage"), ref("ImageMessage")], discriminator: TYPED }, []],
])("what is one of several objects must be an object, also in the operation itself: %s", async (_, message, others) => {
  const spec = parse(ours("infobip"), { merge: true });
  const [path = ""] = Object.keys(spec.paths);
  const { content } = spec.paths[path].post.requestBody;
  content["application/json"].schema = { ...spec.components.schemas.NewMessage, properties: { to: {}, message } };
  const sandbox = createSandbox({ specs: { infobip: write("inline.json", JSON.stringify(spec)) } });
  const { url, credential } = FIXTURES.infobip;
  const taken = [];
  for (const given of [{ type: "TEXT", text: "Hi" }, { type: "TEXT" }, "Hi", 5, null, ["x"]]) {
    const { ok } = await sandbox.fetch(`https://sandbox.test/infobip${url}`, {
      method: "POST",
      headers: { ...credential, "content-type": "application/json" },
      body: JSON.stringify({ to: "u", message: given }),
    });
    if (ok) taken.push(given);
  }
  expect(taken).toEqual([{ type: "TEXT", text: "Hi" }, ...others]);
});

test.each([
  ["no file", () => "/nowhere/x.yaml", /cannot be used as a spec: ENOENT/],
  ["no YAML", () => write("bad.yaml", "a: [b"), /bad.yaml cannot be used as a spec: Flow sequence/],
  [
    "another document",
    () => write("other.yaml", "paths: {}"),
    /other.yaml has no operation with the operationId createMessage/,
  ],
  [
    "a reference to nothing",
    () => write("ref.yaml", ours("ziik").replace("#/components/schemas/NewMessage", "#/components/schemas/None")),
    /ref.yaml cannot be used as a spec: can't resolve reference/,
  ],
  ["no object", () => write("text.json", "5"), /text.json has no operation with the operationId createMessage/],
  ["no path", () => 5 as unknown as string, /the spec of chatwoot must be a path/],
])("says what is wrong with %s before anything is sent", (_, path, problem) => {
  expect(() => createSandbox({ specs: { chatwoot: path() } })).toThrow(problem);
});

test("says what to install, and takes faults of its own spec from the start", () => {
  const spy = vi.spyOn(process, "cwd").mockReturnValue(folder);
  try {
    const specs = { chatwoot: own() };
    expect(() => createSandbox({ specs })).toThrow("needs ajv; run: npm install --save-dev ajv@8 yaml@2");
  } finally {
    spy.mockRestore();
  }
  const refusal = { fault: "refusal", status: 418 } as const;
  expect(() => createSandbox().next("chatwoot", refusal)).toThrow("not 418");
  createSandbox({ specs: { chatwoot: own() } }).next("chatwoot", refusal);
});

test("knows the words of the platforms only", () => {
  expect(() => createSandbox({ specs: { chatwot: "x" } as object })).toThrow("there is no chatwot");
});

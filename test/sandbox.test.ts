// The sandbox refuses what the spec does not allow, in each platform's own words and status.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Listening, type Sandbox } from "../src/testing/index.js";
import { createdExample, readSpec } from "../scripts/specs.js";
import { FIXTURES, NAMES, WITH_TOKEN } from "./fixtures/platforms.js";

let sandbox: Sandbox;
let server: Listening;
beforeEach(async () => {
  sandbox = createSandbox();
  server = await sandbox.listen();
});
afterEach(() => server.close());

test("refuses what it does not know, and says what there is", () => {
  const anything = (value: unknown) => value as never;
  expect(() => createSandbox(anything({ strick: true }))).toThrow(
    "knows no strick; there is only, strict, tokens, conversations, version, keep, wholeFiles, specs, onRequest",
  );
  expect(() => createSandbox({ only: anything(["chatwot"]) })).toThrow("only must be a list of chatwoot,");
  expect(() => createSandbox().next(anything("chatwot"), { fault: "html" })).toThrow(
    "a platform must be chatwoot, digital99",
  );
  expect(() => createSandbox().next("chatwoot", anything({ fault: "drp" }))).toThrow(
    "a fault of chatwoot must be { fault }: refuse,",
  );
  expect(() => createSandbox().always("chatwoot", anything("drip"))).toThrow(
    "a fault of chatwoot must be { fault }: refuse,",
  );
});

test("listens on 127.0.0.1 and on no other address", async () => {
  const { port } = server;
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

const json = { "content-type": "application/json" };

describe.each(NAMES)("%s over a real port", (platform) => {
  const { url, credential, text, id, invalid } = FIXTURES[platform];
  const post = (init: RequestInit, path = url) =>
    fetch(server.urls[platform] + path, {
      method: "POST",
      headers: { ...json, ...credential },
      body: JSON.stringify(text("Hi")),
      ...init,
    });

  test("accepts, numbers and keeps messages", async () => {
    const first = await post({});
    const second = await post({});
    const { status } = createdExample(readSpec(platform));
    expect([first.status, second.status]).toEqual([status, status]);
    const [one, two] = [(await first.json()) as any, (await second.json()) as any];
    expect(new Set([one[id], two[id]]).size).toBe(2);
    expect(sandbox.messages(platform)).toHaveLength(2);
  });

  test.each([
    ["another path", {}, "/nowhere", 404],
    ["text that is not JSON", { body: "{" }, undefined, 400],
    ["another content type", { headers: { ...credential, "content-type": "text/plain" } }, undefined, 415],
  ])("refuses %s", async (_, init, path, status) => {
    const response = await post(init, path);
    expect(response.status).toBe(status);
    expect(sandbox.messages()).toEqual([]);
  });

  test("refuses a body that breaks a rule, and says which", async () => {
    const response = await post({ body: JSON.stringify(invalid.body) });
    expect(response.status).toBe(invalid.status);
    const body = (await response.json()) as any;
    expect(JSON.stringify(body[invalid.member])).toMatch(new RegExp(`${invalid.field} (is required|must be)`));
  });
});

test.each(WITH_TOKEN)("refuses %s without a credential", async (platform) => {
  const { url, text } = FIXTURES[platform];
  const init = { method: "POST", headers: json, body: JSON.stringify(text("Hi")) };
  expect((await fetch(server.urls[platform] + url, init)).status).toBe(401);
});

test("takes both names of Chatwoot's token, as the server does", async () => {
  for (const header of ["api_access_token", "Api-Access-Token"]) {
    const headers = { ...json, [header]: "any" };
    const response = await fetch(server.urls.chatwoot + FIXTURES.chatwoot.url, { method: "POST", headers, body: "{}" });
    expect(response.status).toBe(200);
  }
});

test.each(["Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "App key", "IBSSO token", "Bearer token"])(
  "takes Infobip's credential %s",
  async (authorization) => {
    const body = JSON.stringify(FIXTURES.infobip.text("Hi"));
    const init = { method: "POST", headers: { ...json, authorization }, body };
    expect((await fetch(server.urls.infobip + FIXTURES.infobip.url, init)).status).toBe(200);
  },
);

test("refuses a misspelled member, which the real server would ignore", async () => {
  const body = JSON.stringify({ content: "Hi", atachments: [] });
  const headers = { ...json, ...FIXTURES.chatwoot.credential };
  const response = await fetch(server.urls.chatwoot + FIXTURES.chatwoot.url, { method: "POST", headers, body });
  expect(await response.json()).toEqual({
    error:
      "Validation failed: atachments is not a member that the spec knows (the real server drops it without a word)",
  });
});

test.each([0, 4])("refuses %d Infobip buttons", async (count) => {
  const buttons = Array.from({ length: count }, () => ({ type: "POSTBACK", payload: "x" }));
  const { create, where } = FIXTURES.infobip;
  const message = { to: "x", message: { type: "BUTTONS", text: "?", buttons } };
  const sent = create({ fetch: sandbox.fetch }).createMessage(where, message);
  await expect(sent).rejects.toMatchObject({ status: 400, detail: expect.stringContaining("message.buttons") });
});

test("in memory, tells Chatwoot and 99digital apart by their hosts", async () => {
  const { where, text } = FIXTURES.chatwoot;
  await FIXTURES.chatwoot.create({ fetch: sandbox.fetch }).createMessage(where, text("a"));
  await FIXTURES.digital99.create({ fetch: sandbox.fetch }).createMessage(where, text("b"));
  expect(sandbox.messages().map(({ platform }) => platform)).toEqual(["chatwoot", "digital99"]);
});

test("two sandboxes give the same answers and share nothing", async () => {
  const { create, where, text } = FIXTURES.chatwoot;
  const other = createSandbox();
  const one = await create({ fetch: sandbox.fetch }).createMessage(where, text("Hi"));
  const two = await create({ fetch: other.fetch }).createMessage(where, text("Hi"));
  expect(one).toEqual(two);
});

// The sandbox steered over its port, from any language: Prefer, and the paths of its own spec.
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as checks from "../generated/sandbox.checks.js";
import { createSandbox, FAULTS, type Listening, type Sandbox } from "../src/testing/index.js";
import { OPERATIONS } from "../src/testing/operations.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

let sandbox: Sandbox;
let server: Listening;
beforeEach(async () => {
  sandbox = createSandbox();
  server = await sandbox.listen();
});
afterEach(() => server.close());

type Headers = Readonly<Record<string, string>>;
const JSON_TYPE = { "Content-Type": "application/json" };

/** Sends a message as any program would, and reads what came back. */
async function send(headers: Headers = {}, platform = "chatwoot" as (typeof NAMES)[number], body?: object) {
  const { url, credential, text } = FIXTURES[platform];
  const init = { method: "POST", headers: { ...JSON_TYPE, ...credential, ...headers } };
  const response = await fetch(server.urls[platform] + url, { ...init, body: JSON.stringify(body ?? text("Hi")) });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    answer: answer.startsWith("{") ? JSON.parse(answer) : answer,
  };
}

/** Steers the sandbox; by node:http, which sends every header as it is told. */
function steer(method: string, path: string, body?: unknown, headers: Headers = JSON_TYPE) {
  const options = { method, headers, port: server.port, host: "127.0.0.1", path: `/_sandbox/${path}` };
  return new Promise<{ status: number | undefined; body: any; headers: object }>((done, fail) => {
    const sent = request(options, async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += chunk;
      done({ status: response.statusCode, body: text && JSON.parse(text), headers: response.headers });
    });
    sent.on("error", fail).end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  });
}

describe("Prefer", () => {
  test.each(NAMES)("%s: code answers with the example of the spec, and creates nothing", async (platform) => {
    const [example] = Object.values(OPERATIONS[platform].createMessage.responses[404]?.examples ?? {});
    expect(await send({ Prefer: "code=404" }, platform)).toMatchObject({ status: 404, answer: example });
    expect(sandbox.messages()).toEqual([]);
    expect((await send({}, platform)).status).toBeLessThan(300);
  });

  test("an example is asked for by its name, as Prism has it; a text is a text", async () => {
    expect((await send({ Prefer: "code=404, example=path" })).answer).toEqual({ status: 404, error: "Not Found" });
    expect((await send({ Prefer: 'example="bot"; code=401' })).answer).toEqual({
      error: "Bot is not authorized to access this account",
    });
    const { answer, headers } = await send({ Prefer: "code=429" });
    expect([answer, headers.get("content-type"), headers.get("retry-after")]).toEqual([
      "Retry later\n",
      "text/plain",
      null,
    ]);
    expect((await send({ Prefer: "code=200, return=minimal" })).answer).toMatchObject({ id: 1, content: "Hi" });
  });

  test("fault plays a fault, with its options", async () => {
    await expect(send({ Prefer: "fault=cut-after-commit" })).rejects.toThrow("fetch failed");
    expect(sandbox.messages()).toHaveLength(1);
    expect(await send({ Prefer: "fault=server-error; status=503" })).toMatchObject({ status: 503, answer: "" });
    const { status, headers } = await send({ Prefer: "fault=rate-limit, retryAfterSeconds=7" });
    expect([status, headers.get("retry-after")]).toEqual([429, "7"]);
    expect(sandbox.requests().map(({ verdict }) => verdict)).toEqual([
      "cut-after-commit",
      "server-error",
      "rate-limit",
    ]);
  });

  test("is used up by a request that the spec allows, and leaves what was armed before", async () => {
    sandbox.next("chatwoot", { fault: "server-error", status: 502 });
    expect((await send({ Prefer: "code=404" }, "chatwoot", { contnt: 5 })).status).toBe(422);
    expect((await send({ Prefer: "code=404" })).status).toBe(404);
    expect((await send()).status).toBe(502);
  });

  test.each([
    ["fault=cut-befor-commit", /^a fault of chatwoot must be .*cut-before-commit, .*, not cut-befor-commit$/],
    ["fault=rejected-in-200", /^a fault of chatwoot must be /],
    ["fault=refuse", /makes no connection/],
    ["fault=drip, everyMs=-1", /^everyMs must be 0 or more, not -1$/],
    ["fault=server-error, status=404", /^the status of server-error must be 500, 502, 503, 504, not 404$/],
    ["code=418", /^the status of a refusal of chatwoot must be 400, 401, .*, not 418$/],
    ["code=abc", /^the status of a refusal of chatwoot must be 400, 401, .*, not NaN$/],
    ["code=404, example=nothing", /^the example of 404 must be missing, path, not nothing$/],
  ])("%s: says what there is", async (prefer, expected) => {
    expect(await send({ Prefer: prefer })).toMatchObject({
      status: 400,
      answer: { error: expect.stringMatching(expected) },
    });
    expect(sandbox.messages()).toEqual([]);
    expect(sandbox.rejections()[0]?.rules[0]).toMatchObject({ field: "Prefer" });
  });
});

describe("/_sandbox", () => {
  test("next, always and reset are those of JavaScript", async () => {
    expect(await steer("POST", "next", { platform: "chatwoot", fault: "refusal", status: 404 })).toMatchObject({
      status: 204,
      body: "",
    });
    expect((await send()).status).toBe(404);
    await steer("POST", "always", { platform: "chatwoot", fault: "server-error", status: 503, every: 3 });
    const statuses = [];
    for (let at = 0; at < 6; at++) statuses.push((await send()).status);
    expect(statuses).toEqual([200, 200, 503, 200, 200, 503]);
    await steer("POST", "always", { platform: "chatwoot" });
    for (let at = 0; at < 3; at++) expect((await send()).status).toBe(200);
    expect(await steer("POST", "reset")).toMatchObject({ status: 204 });
    expect((await send()).answer).toMatchObject({ id: 1 });
  });

  test("what arrived can be read, as the spec of the sandbox has it", async () => {
    await send();
    await send();
    await send({}, "ziik");
    await send({}, "chatwoot", { contnt: 5 });
    const form = new FormData();
    form.append("attachments[]", new File(["abc"], "a.txt", { type: "text/plain" }));
    const { url, credential } = FIXTURES.digital99;
    await fetch(server.urls.digital99 + url, { method: "POST", body: form, headers: credential });
    const of = async (path: string) => (await steer("GET", path)).body;
    const all = [await of("messages"), await of("requests"), await of("rejections"), await of("duplicates")];
    expect(all.map(({ length }) => length)).toEqual([4, 5, 1, 1]);
    expect([
      checks.listMessagesResponse(all[0]),
      checks.listRequestsResponse(all[1]),
      checks.listRejectionsResponse(all[2]),
      checks.listDuplicatesResponse(all[3]),
    ]).toEqual([true, true, true, true]);
    expect(all[0][3].files).toEqual([{ name: "a.txt", type: "text/plain", size: 3 }]);
    expect(all[3]).toEqual([
      { platform: "chatwoot", where: { account_id: 1, conversation_id: 42 }, message: { content: "Hi" }, count: 2 },
    ]);
    expect(await of("messages?platform=ziik")).toHaveLength(1);
    // What steers is no request to a platform.
    expect(await of("requests")).toHaveLength(5);
  });

  test.each([
    ["POST", "next", { platform: "chatwoot", fault: "drp" }, 422, /^fault must be one of \["refuse",.*"drip"/],
    ["POST", "next", { platform: "chatwot", fault: "drip" }, 422, /^a platform must be chatwoot, .*, not chatwot$/],
    ["POST", "next", { platform: "chatwoot", fault: "drip", evryMs: 5 }, 422, /^evryMs is not a member that/],
    ["POST", "next", { platform: "ziik", fault: "flooding" }, 422, /^a fault of ziik must be .*, not flooding$/],
    ["POST", "next", { platform: "ziik", fault: "refusal" }, 422, /^the status of a refusal of ziik must be 400, /],
    ["POST", "always", { platform: "ziik", fault: "drip", every: 0 }, 422, /^every must be >= 1$/],
    ["POST", "next", "{", 422, /^body must be object$/],
    ["GET", "messages?platform=zik", undefined, 422, /^a platform must be chatwoot, .*, not zik$/],
    ["GET", "next", undefined, 405, /^the method must be POST$/],
    ["GET", "nothing", undefined, 404, /^there is GET \/_sandbox\/messages, .*POST \/_sandbox\/reset$/],
  ])("%s %s %j is refused in words", async (method, path, body, status, error) => {
    expect(await steer(method, path, body)).toMatchObject({ status, body: { error: expect.stringMatching(error) } });
  });

  test("the spec knows the faults that there are", () => {
    checks.operations.next.checkJson?.({ platform: "", fault: "" });
    const allowed = checks.operations.next.checkJson?.errors?.map(({ params }) => params["allowedValues"]);
    expect(allowed).toEqual([Object.keys(FAULTS)]);
  });
});

describe("a web page may not steer", () => {
  const ATTACKS: readonly (readonly [string, Headers])[] = [
    ["from another origin", { Origin: "https://evil.example" }],
    ["from another port of this machine", { Origin: "http://127.0.0.1:1" }],
    ["from a sandboxed frame", { Origin: "null" }],
    ["by a link or an image, which has no Origin", { "Sec-Fetch-Site": "cross-site" }],
    ["from a page of the same site", { "Sec-Fetch-Site": "same-site" }],
    ["by a name that was bent to this machine", { Host: "evil.example:80", Origin: "http://evil.example:80" }],
  ];
  test.each(ATTACKS)("%s", async (_, headers) => {
    await send();
    for (const [method, path, body] of [
      ["POST", "reset", undefined],
      ["POST", "next", { platform: "chatwoot", fault: "html" }],
      ["GET", "messages", undefined],
    ] as const) {
      const answer = await steer(method, path, body, { "Content-Type": "text/plain", ...headers });
      expect(answer).toMatchObject({ status: 403, body: { error: expect.any(String) } });
      expect(Object.keys(answer.headers).join()).not.toMatch(/access-control/i);
    }
    expect((await steer("OPTIONS", "next", undefined, headers)).status).toBe(403);
    expect(sandbox.messages()).toHaveLength(1);
    expect((await send()).answer).toMatchObject({ id: 2 });
  });

  test("a body that is not called JSON is not read, so that no form of a page steers", async () => {
    const body = { platform: "chatwoot", fault: "html" };
    expect(await steer("POST", "next", body, { "Content-Type": "text/plain" })).toMatchObject({ status: 415 });
    expect(await steer("POST", "next", body, {})).toMatchObject({ status: 415 });
  });

  test("a page of the sandbox's own origin, localhost by name, and curl may", async () => {
    for (const headers of [
      { Origin: `http://127.0.0.1:${server.port}`, "Sec-Fetch-Site": "same-origin" },
      { Host: `localhost:${server.port}` },
      { "Sec-Fetch-Site": "none" },
      {},
    ])
      expect(await steer("GET", "messages", undefined, headers)).toMatchObject({ status: 200 });
  });

  test("on an address that others reach, any name of it may, and no page of another origin", async () => {
    await using open = await sandbox.listen({ host: "0.0.0.0" });
    expect(open.urls.chatwoot).toBe(`http://127.0.0.1:${open.port}/chatwoot`);
    const ask = (headers: Headers) =>
      new Promise((done) =>
        request({ port: open.port, host: "127.0.0.1", path: "/_sandbox/messages", headers }, (response) => {
          done(response.resume().statusCode);
        }).end(),
      );
    expect(await ask({ Host: "sandbox:4010" })).toBe(200);
    expect(await ask({ Host: "sandbox:4010", Origin: "https://evil.example" })).toBe(403);
  });
});

describe("tokens and conversations", () => {
  test.each([
    ["chatwoot", { "api-access-token": "bad" }, { "api-access-token": "good" }],
    ["digital99", { "api-access-token": "bad" }, { "api-access-token": "good" }],
    ["infobip", { authorization: "App bad" }, { authorization: "App good" }],
    ["ziik", { authorization: "Bearer bad" }, { authorization: "bearer good" }],
  ] as const)("%s: any other token is 401 in its own words", async (platform, bad, good) => {
    await server.close();
    sandbox = createSandbox({ tokens: { [platform]: ["good"] }, conversations: { chatwoot: [42] } });
    server = await sandbox.listen();
    const { examples = {} } = OPERATIONS[platform].createMessage.responses[401] ?? {};
    const expected = examples["unknown"] ?? Object.values(examples)[0];
    expect(await send(bad, platform)).toMatchObject({ status: 401, answer: expected });
    expect((await send(good, platform)).status).toBeLessThan(300);
  });

  test.each(["chatwoot", "omnivibe", "digital99", "ziik"] as const)(
    "%s: any other conversation is 404",
    async (platform) => {
      await server.close();
      sandbox = createSandbox({ conversations: { [platform]: [7] } });
      server = await sandbox.listen();
      const { examples = {} } = OPERATIONS[platform].createMessage.responses[404] ?? {};
      expect(await send({}, platform)).toMatchObject({ status: 404, answer: examples["missing"] });
      const { create, where, text } = FIXTURES[platform];
      const there = Object.fromEntries(
        Object.entries(where).map(([name, id]) => [name, name.startsWith("conversation") ? 7 : id]),
      );
      const client = create({ baseUrl: server.urls[platform] });
      await expect(client.createMessage(there, text("Hi"))).resolves.toBeDefined();
    },
  );
});

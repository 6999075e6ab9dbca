// client.GET: what reads is delivered as what sends, but tried again after whatever may pass, and never unknown.
import { createServer } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Attempt, ClientOptions } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createDigital99Client } from "../src/platforms/digital99.js";
import { createSandbox } from "../src/testing/index.js";
import { refusedConnection, script, status } from "./delivery/send.js";
import { TOKEN } from "./fixtures/platforms.js";
import { listen } from "./listen.js";
import { expectNowhere, failure, fake, REFUSED } from "./security/kit.js";

const LIST = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
const WHERE = { account_id: 1, conversation_id: 42 };
const PARAMS = { path: WHERE };
const BASE = { apiAccessToken: TOKEN, baseUrl: "https://chat.test" };
const EMPTY = { meta: {}, payload: [] };
const list = () => Response.json(EMPTY);

const clientOf = (fetch: ClientOptions["fetch"], options: ClientOptions = {}) =>
  createChatwootClient({ ...BASE, fetch, ...options });
const read = (fetch: ClientOptions["fetch"], options: ClientOptions = {}) =>
  clientOf(fetch, options).client.GET(LIST, { params: PARAMS });

afterEach(() => vi.restoreAllMocks());
/** As whoever calls it that has a spec of its own. */
interface Raw {
  GET(path: string, init: object): Promise<{ data: unknown }>;
}
/** Without the waits between attempts. */
const atOnce = () => vi.spyOn(Math, "random").mockReturnValue(0);

describe("the request", () => {
  test("has its path, its query, the credential and no body", async () => {
    const { calls, fetch } = fake(EMPTY);
    const { client } = createChatwootClient({ ...BASE, fetch });
    const { data, response } = await client.GET(LIST, {
      params: { path: WHERE, query: { after: 1, before: 2147483648 } },
      headers: { "x-mine": "yes" },
    });
    expect([data, response.status]).toEqual([EMPTY, 200]);
    const [{ url, init, headers } = expect.fail()] = calls;
    expect(url).toBe("https://chat.test/api/v1/accounts/1/conversations/42/messages?after=1&before=2147483648");
    expect([init.method, init.body, headers.get("api-access-token")]).toEqual(["GET", null, TOKEN]);
    expect([headers.get("x-mine"), headers.get("accept")]).toEqual(["yes", "application/json"]);
    expect(headers.has("content-type")).toBe(false);
  });

  test("needs no parameters where the path has none", async () => {
    const { calls, fetch } = fake({ version: "4.11.2" });
    const { data } = await clientOf(fetch).client.GET("/api");
    expect([data.version, calls[0]?.url]).toEqual(["4.11.2", "https://chat.test/api"]);
  });

  test("of a spec of one's own: lists, texts and what is left out", async () => {
    const { calls, fetch } = fake([1]);
    const { client } = clientOf(fetch);
    const raw = client as object as Raw;
    const query = { q: "a b&c", labels: ["x", "y"], deep: { a: 1 }, none: undefined, no: null, yes: true };
    const { data } = await raw.GET("/api/v1/accounts/{account_id}/search", {
      params: { path: { account_id: 1 }, query },
    });
    expect(data).toEqual([1]);
    expect(calls[0]?.url).toBe(
      "https://chat.test/api/v1/accounts/1/search?q=a%20b%26c&labels=x&labels=y&deep[a]=1&yes=true",
    );
  });

  test.each([
    ["a text", "ok"],
    ["null", null],
    ["false", false],
  ])("%s is JSON too", async (_, body) => {
    const raw = clientOf(async () => Response.json(body)).client as object as Raw;
    expect((await raw.GET("/own", {})).data).toBe(body);
  });

  test.each<[string, unknown]>([
    ["no number", { after: Number.NaN }],
    ["half a character", { q: "\ud800" }],
    ["a function", { after: () => 1 }],
    ["a list", [1]],
    ["a text", "after=1"],
  ])("a query that has %s is refused", async (_, query) => {
    const { calls, fetch } = fake(EMPTY);
    const error = await failure(() =>
      clientOf(fetch).client.GET(LIST, { params: { path: WHERE, query: query as { after: number } } }),
    );
    expect(error).toMatchObject(REFUSED);
    expect(error.message).toContain("query");
    expect(calls).toEqual([]);
  });

  test.each<[string, object]>([
    ["a body", { params: PARAMS, body: {} }],
    ["a misspelled member", { params: PARAMS, header: {} }],
    ["a misspelled parameter", { params: { path: WHERE, querry: { after: 1 } } }],
  ])("with %s is refused", async (_, init) => {
    const { calls, fetch } = fake(EMPTY);
    const raw = clientOf(fetch).client as object as Raw;
    expect(await failure(() => raw.GET(LIST, init))).toMatchObject(REFUSED);
    expect(calls).toEqual([]);
  });

  test("ids are checked, and a polluted prototype asks for nothing", async () => {
    const { calls, fetch } = fake(EMPTY);
    for (const conversation_id of [0, "42", undefined] as number[]) {
      const path = { account_id: 1, conversation_id };
      expect(await failure(() => clientOf(fetch).client.GET(LIST, { params: { path } }))).toMatchObject(REFUSED);
    }
    const polluted = Object.prototype as { after?: number; query?: object };
    try {
      polluted.after = 9;
      polluted.query = { before: 9 };
      await read(fetch);
    } finally {
      delete polluted.after;
      delete polluted.query;
    }
    expect(calls.map(({ url }) => url)).toEqual(["https://chat.test/api/v1/accounts/1/conversations/42/messages"]);
  });
});

describe("what is tried again", () => {
  const broken = () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
  };
  const slow = () => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error("slow"), { code: "UND_ERR_HEADERS_TIMEOUT" }),
    });
  };
  test.each<[string, () => Response, reason: string]>([
    ["a broken connection", broken, "network"],
    ["no connection", refusedConnection, "connect"],
    ["no answer in time", slow, "timeout"],
    ["500", status(500), "server"],
    ["502", status(502), "server"],
    ["504", status(504), "server"],
    ["408", status(408), "timeout"],
    ["425", status(425), "http"],
    ["429", status(429), "rate_limit"],
    ["a 422 that says nothing", status(422), "server"],
    ["half of the JSON", () => new Response('{"meta":'), "response"],
    ["a page", () => new Response("<p>Please wait</p>"), "response"],
    ["an empty answer", () => new Response(""), "response"],
  ])("%s, and the list comes then; else the error says that nothing was sent", async (_, step, reason) => {
    atOnce();
    expect((await read(script(step, step, list))).data).toEqual(EMPTY);
    const fetch = script(step);
    const error = await failure(() => read(fetch));
    expect(error).toMatchObject({ outcome: "not_sent", reason, attempts: 3 });
    expect(error.message).not.toMatch(/unknown|Look at the conversation/);
    expect([error.endedAt, error.reset, fetch.mock.calls.length]).toEqual([undefined, undefined, 3]);
  });

  test.each<[string, () => Response, outcome: string]>([
    ["401", status(401), "rejected"],
    ["404", status(404), "rejected"],
    ["302", status(302, { location: "/login" }), "not_sent"],
    ["307", status(307, { location: "/login" }), "not_sent"],
    ["501", status(501), "not_sent"],
  ])("not %s", async (_, step, outcome) => {
    const fetch = script(step, list);
    expect(await failure(() => read(fetch))).toMatchObject({ outcome, attempts: 1 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("as often as retries says, within the time of the call", async () => {
    atOnce();
    const fetch = script(status(500));
    expect(await failure(() => read(fetch, { retries: 0 }))).toMatchObject({ attempts: 1 });
    expect(await failure(() => read(script(status(503, { "retry-after": "2" })), { timeoutMs: 1000 }))).toMatchObject({
      outcome: "not_sent",
      status: 503,
      attempts: 1,
    });
    const never = () => new Promise<never>(() => {});
    expect(await failure(() => read(never, { timeoutMs: 20 }))).toMatchObject({
      outcome: "not_sent",
      reason: "timeout",
    });
    const signal = AbortSignal.abort("enough");
    const error = await failure(() => clientOf(never).client.GET(LIST, { params: PARAMS, signal }));
    expect(error).toMatchObject({ outcome: "not_sent", reason: "aborted", cause: "enough" });
  });

  test("a POST by the same client is not", async () => {
    const fetch = script(status(500), list);
    const client = clientOf(fetch);
    expect(await failure(() => client.createMessage(WHERE, { content: "Hi" }))).toMatchObject({ outcome: "unknown" });
    const error = await failure(() => client.client.POST(LIST, { params: PARAMS, body: { content: "Hi" } }));
    expect(error.outcome).toBe("unknown");
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

test("onAttempt is told of what was read, and nothing of it is called sent", async () => {
  atOnce();
  const attempts: Attempt[] = [];
  const version = () => Response.json({ version: "1", id: 7 });
  const client = clientOf(script(status(500), version), { onAttempt: (one) => attempts.push(one) });
  await client.client.GET("/api");
  expect(attempts).toMatchObject([{ outcome: "not_sent", reason: "server", retryInMs: 0 }, { outcome: "read" }]);
  expect(attempts[1]).not.toHaveProperty("messageId");
});

test("nothing secret is shown, and a bot is told whose token is needed", async () => {
  const answer = { error: `Access to this endpoint is not authorized for bots ${TOKEN}` };
  const { fetch } = fake(answer, { status: 401 });
  const error = await failure(() => read(fetch));
  expectNowhere(TOKEN, error);
  expect(error.hints).toEqual(["This needs the token of a user.", "npx chatpost check tells more."]);
});

describe("middleware", () => {
  test("sees the request and the answer", async () => {
    const seen: unknown[] = [];
    const client = clientOf(fake(EMPTY).fetch);
    client.client.use({
      onRequest: ({ request }) => void seen.push([request.method, request.body, new URL(request.url).search]),
      onResponse: async ({ response }) => void seen.push(await response.clone().json()),
    });
    await client.client.GET(LIST, { params: { path: WHERE, query: { after: 5 } } });
    expect(seen).toEqual([["GET", null, "?after=5"], EMPTY]);
  });

  test("that makes a post of it makes it a call that sends", async () => {
    const fetch = script(status(500));
    const client = clientOf(fetch);
    client.client.use({ onRequest: ({ request }) => new Request(request.url, { method: "POST", body: "{}" }) });
    expect(await failure(() => client.client.GET(LIST, { params: PARAMS }))).toMatchObject({ outcome: "unknown" });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("over a socket", () => {
  test("a connection that breaks twice, and a list that comes in the middle of", async () => {
    atOnce();
    let count = 0;
    const server = createServer((_, response) => {
      const at = ++count;
      if (at === 1) return void response.socket?.destroy();
      response.writeHead(200, { "content-type": "application/json", "content-length": "24" });
      if (at === 2) return void response.write('{"meta":', () => response.socket?.destroy());
      response.end('{"meta":{},"payload":[]}');
    });
    await using listening = await listen(server);
    const baseUrl = `http://127.0.0.1:${listening.port}`;
    await using client = createDigital99Client({ apiAccessToken: TOKEN, baseUrl });
    const { data } = await client.client.GET(LIST, { params: PARAMS });
    expect([data, count]).toEqual([EMPTY, 3]);
  });

  test("the sandbox lists what was sent", async () => {
    const sandbox = createSandbox();
    await using listening = await sandbox.listen();
    await using client = createChatwootClient({ apiAccessToken: TOKEN, baseUrl: listening.urls.chatwoot });
    const message = await client.createMessage(WHERE, { content: "Hi", content_attributes: { mine: "a" } });
    const query = { after: message.id, before: message.id + 1 };
    const { data } = await client.client.GET(LIST, { params: { path: WHERE, query } });
    expect(data.payload).toEqual([message]);
    expect((await client.client.GET("/api")).data.version).toBe("4.11.2");
  });
});

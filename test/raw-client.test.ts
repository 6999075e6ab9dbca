// The raw client on paths that the packaged spec has not: the ids in the path and the status of the answer are all it knows.
import { describe, expect, test } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createOmniVibeClient } from "../src/platforms/omnivibe.js";
import { TOKEN } from "./fixtures/platforms.js";
import { failure, fake, REFUSED } from "./security/kit.js";

const BASE = { baseUrl: "https://chat.test" };
const LABELS = "/api/v1/accounts/{account_id}/labels/{title}";
const WHERE = { account_id: 1, title: "a/b" };

/** As JavaScript calls it, or whoever has a spec with more paths. */
interface Raw {
  POST(path: string, init: object): Promise<{ data: unknown; response: Response }>;
}

const raw = (fetch: ReturnType<typeof fake>["fetch"]) =>
  createChatwootClient({ apiAccessToken: TOKEN, ...BASE, fetch }).client as object as Raw;

describe("another path than that of createMessage", () => {
  test.each([
    ["an answer without an id", { ok: true }, 200, { ok: true }],
    ["an answer of another conversation", { id: 7, conversation_id: 43 }, 201, { id: 7, conversation_id: 43 }],
    ["a list", [1], 202, [1]],
    ["a text", "done", 200, "done"],
    ["null", "null", 200, null],
    ["an empty answer", "", 200, undefined],
  ])("%s is a success", async (_, answer, status, expected) => {
    const { calls, fetch } = fake(answer, { status });
    const { data, response } = await raw(fetch).POST(LABELS, { params: { path: WHERE }, body: { color: "red" } });
    expect([data, response.status]).toEqual([expected, status]);
    expect(calls.map(({ url, init }) => [url, init.body])).toEqual([
      ["https://chat.test/api/v1/accounts/1/labels/a%2Fb", '{"color":"red"}'],
    ]);
    expect(calls[0]?.headers.get("api-access-token")).toBe(TOKEN);
  });

  test("204 is a success, and a body is not needed", async () => {
    const sent: unknown[] = [];
    const client = raw(async (_url, { body }) => {
      sent.push(body);
      return new Response(null, { status: 204 });
    });
    const { data, response } = await client.POST(LABELS, { params: { path: WHERE } });
    expect([data, response.status, sent]).toEqual([undefined, 204, [null]]);
  });

  test("205 is a success, whatever comes with it", async () => {
    const late = { status: 205, headers: new Headers(), body: new Response('{"id":7}').body };
    const { response } = await raw(async () => late as Response).POST(LABELS, { params: { path: WHERE } });
    expect([response.status, await response.text()]).toEqual([205, ""]);
  });

  test("a header that HTTP does not allow is called one", async () => {
    const { calls, fetch } = fake({});
    const post = () => raw(fetch).POST(LABELS, { params: { path: WHERE }, body: {}, headers: { "x y": "1" } });
    expect(await failure(post)).toMatchObject({ ...REFUSED, message: expect.stringContaining("a header is wrong") });
    expect(calls).toEqual([]);
  });

  test.each([
    [404, "rejected"],
    [429, "not_sent"],
    [500, "unknown"],
  ])("%d is what it is for a message", async (status, outcome) => {
    const { fetch } = fake({ error: "no" }, { status, headers: { "retry-after": "100" } });
    const client = createChatwootClient({ apiAccessToken: TOKEN, ...BASE, fetch, timeoutMs: 500 })
      .client as object as Raw;
    const error = await failure(() => client.POST(LABELS, { params: { path: WHERE }, body: {} }));
    expect(error).toMatchObject({ status, outcome });
  });

  test.each([
    ["without the ids of a message", { conversation_id: 42 }],
    ["with a number that is none", { account_id: Number.NaN, title: "a" }],
    ["with a dot segment", { account_id: 1, title: ".." }],
    ["with an empty text", { account_id: 1, title: "" }],
    ["with nothing", undefined],
  ])("%s is refused", async (_, path) => {
    const { calls, fetch } = fake({});
    expect(await failure(() => raw(fetch).POST(LABELS, { params: { path }, body: {} }))).toMatchObject(REFUSED);
    expect(calls).toEqual([]);
  });

  test("hides what is secret of it, and no more", async () => {
    const { fetch } = fake({ error: "undefined inbox secret-inbox" }, { status: 422 });
    const { client } = createOmniVibeClient({ ...BASE, fetch });
    const post = () =>
      (client as object as Raw).POST("/public/{inbox_identifier}", {
        params: { path: { inbox_identifier: "secret-inbox" } },
      });
    expect((await failure(post)).message).toContain("undefined inbox [redacted]");
  });
});

test("on the path of createMessage an answer is judged as a message", async () => {
  const { fetch } = fake({ ok: true });
  const { client } = createChatwootClient({ apiAccessToken: TOKEN, ...BASE, fetch });
  const path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
  const init = { params: { path: { account_id: 1, conversation_id: 42 } }, body: { content: "Hi" } };
  expect(await failure(() => client.POST(path, init))).toMatchObject({ outcome: "unknown", reason: "response" });
});

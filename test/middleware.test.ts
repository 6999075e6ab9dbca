// Middleware of openapi-fetch sees every message, and takes no guarantee away.
import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { TOKEN } from "./fixtures/platforms.js";
import { record } from "./recorder.js";
import { expectNowhere, failure, fake, polluted, REFUSED } from "./security/kit.js";

const PATH = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
const WHERE = { account_id: 1, conversation_id: 42 };
const ANSWER = { id: 7, content: "Hi", conversation_id: 42, status: "sent" };
const HANGS = new Promise<never>(() => {});

function create(middleware: Middleware[], options: Partial<Parameters<typeof createChatwootClient>[0]> = {}) {
  const client = createChatwootClient({ apiAccessToken: TOKEN, baseUrl: "https://chat.test", ...options });
  client.client.use(...middleware);
  return client;
}

/** Both ways to post: each test of this file holds for both. */
const DOORS = {
  createMessage: (client: ReturnType<typeof create>) => client.createMessage(WHERE, { content: "Hi" }),
  "client.POST": async (client: ReturnType<typeof create>) =>
    (await client.client.POST(PATH, { params: { path: WHERE }, body: { content: "Hi" } })).data,
};

describe.each(Object.entries(DOORS))("%s", (_, post) => {
  test("is seen once by onRequest and onResponse, whatever the attempts", async () => {
    const seen: string[] = [];
    const { calls, fetch } = fake("", { status: 429, headers: { "retry-after": "0" } });
    let count = 0;
    const client = create(
      [
        {
          onRequest: ({ request }) => void seen.push(request.method),
          onResponse: ({ response }) => void seen.push(String(response.status)),
        },
      ],
      { fetch: async (url, init) => (count++ === 0 ? fetch(url, init) : Response.json(ANSWER)) },
    );
    expect(await post(client)).toEqual(ANSWER);
    expect(seen).toEqual(["POST", "200"]);
    expect([calls.length, count]).toEqual([1, 2]);
  });

  test("a login that middleware puts on is not shown, and the credential stands under no other name", async () => {
    const sent: Record<string, string>[] = [];
    const client = create(
      [
        {
          onRequest({ request }) {
            request.headers.set("Authorization", "Bearer gateway-login");
            request.headers.set("api_access_token", "stolen-token");
          },
        },
      ],
      {
        async fetch(_, { headers }) {
          sent.push(headers as Record<string, string>); // as the client gives them
          return Response.json({ error: `no: ${JSON.stringify(headers)}` }, { status: 403 });
        },
      },
    );
    const error = await failure(() => post(client));
    expectNowhere("gateway-login", error);
    expect(Object.keys(sent[0] ?? {})).not.toContain("api_access_token");
  });

  test("other headers that middleware puts on are not hidden", async () => {
    const client = create([{ onRequest: ({ request }) => request.headers.set("X-Request-Id", "trace-12345") }], {
      fetch: async () => Response.json({ error: "no" }, { status: 403, headers: { "X-Request-Id": "trace-12345" } }),
    });
    expect(await failure(() => post(client))).toMatchObject({ requestId: "trace-12345" });
  });

  test("headers of middleware travel, but the credential has the last word", async () => {
    const { calls, fetch } = fake(ANSWER);
    const client = create(
      [
        {
          onRequest({ request }) {
            expect(request.headers.get("api-access-token")).toBe(null);
            request.headers.set("X-Trace", "1");
            request.headers.set("Api-Access-Token", "stolen");
          },
        },
      ],
      { fetch },
    );
    await post(client);
    expect(calls[0]?.headers.get("x-trace")).toBe("1");
    expect(calls[0]?.headers.get("api-access-token")).toBe(TOKEN);
  });

  test("what frames a message is the transport's", async () => {
    await using server = await record(200, ANSWER);
    const lines = { "Content-Length": "3", Host: "evil.test", Connection: "close", "Transfer-Encoding": "chunked" };
    const client = create(
      [
        {
          onRequest: ({ request }) =>
            new Request(request.url, { method: "POST", body: "{}", headers: { ...lines, "x-a": "1" } }),
        },
      ],
      { baseUrl: server.baseUrl },
    );
    await post(client);
    await client.close();
    const { headers, body } = server.requests[0] ?? {};
    expect(body?.toString()).toBe("{}");
    expect(headers).toMatchObject({ "content-length": "2", host: new URL(server.baseUrl).host, "x-a": "1" });
    expect(headers).not.toHaveProperty("transfer-encoding");
  });

  test("a body that middleware read is sent all the same, in each attempt", async () => {
    const bodies: unknown[] = [];
    const client = create([{ onRequest: async ({ request }) => void (await request.text()) }], {
      async fetch(_url, { body }) {
        bodies.push(body);
        return bodies.length === 1
          ? new Response(null, { status: 429, headers: { "retry-after": "0" } })
          : Response.json(ANSWER);
      },
    });
    await post(client);
    expect(bodies).toEqual(['{"content":"Hi"}', '{"content":"Hi"}']);
  });

  test("a request that middleware made anew is sent with its own body", async () => {
    const { calls, fetch } = fake(ANSWER);
    const client = create([{ onRequest: ({ request }) => new Request(request, { body: '{"content":"Bye"}' }) }], {
      fetch,
    });
    await post(client);
    const body = calls[0]?.init.body;
    expect(await new Response(body).text()).toBe('{"content":"Bye"}');
  });

  test("an answer is compared with what was sent, not with what middleware replaced", async () => {
    const { fetch } = fake({ ...ANSWER, content: null });
    const onRequest = ({ request }: { request: Request }) =>
      new Request(request, { body: '{"attachments":["eyJfcmFpbHMi--c5f3ab12"]}' });
    await post(create([{ onRequest }], { fetch }));
  });

  test.each([
    ["another host", "https://evil.test/x"],
    ["a host that begins the same", "https://chat.test.evil.test/x"],
    ["a dot segment out of the base URL", "https://chat.test/base/../x"],
  ])("%s gets nothing", async (_case, url) => {
    const { calls, fetch } = fake(ANSWER);
    const client = create([{ onRequest: ({ request }) => new Request(url, request) }], {
      fetch,
      baseUrl: "https://chat.test/base",
    });
    expect(await failure(() => post(client))).toMatchObject(REFUSED);
    expect(calls).toEqual([]);
  });

  test("onRequest that throws, or answers itself, sends nothing", async () => {
    const wrongs: Middleware[] = [
      {
        onRequest: () => {
          throw new Error("no");
        },
      },
      { onRequest: () => Response.json(ANSWER) },
    ];
    for (const middleware of wrongs) {
      const { calls, fetch } = fake(ANSWER);
      const error = await failure(() => post(create([middleware], { fetch })));
      expect(error).toMatchObject(REFUSED);
      expect(error.message).toContain("middleware");
      expect(calls).toEqual([]);
    }
  });

  test("onRequest that hangs ends at the deadline", async () => {
    const { calls, fetch } = fake(ANSWER);
    const client = create([{ onRequest: () => HANGS }], { fetch, timeoutMs: 500 });
    expect(await failure(() => post(client))).toMatchObject({ outcome: "not_sent", reason: "timeout", attempts: 0 });
    expect(calls).toEqual([]);
  });

  test("onResponse that throws or hangs changes nothing: the message was sent", async () => {
    const wrongs: Middleware[] = [
      {
        onResponse: () => {
          throw new Error("no");
        },
      },
      { onResponse: () => HANGS },
    ];
    for (const middleware of wrongs) {
      const { fetch } = fake(ANSWER);
      expect(await post(create([middleware], { fetch, timeoutMs: 500 }))).toEqual(ANSWER);
    }
  });

  test("onError that swallows, replaces or hangs changes nothing: it is the same SendError", async () => {
    const seen: unknown[] = [];
    const wrongs: Middleware[] = [
      {
        onError: ({ error }) => {
          seen.push(error);
          return Response.json(ANSWER);
        },
      },
      { onError: () => new Error("another") },
      {
        onError: () => {
          throw new Error("no");
        },
      },
      { onError: () => HANGS },
    ];
    for (const middleware of wrongs) {
      const { fetch } = fake({ error: "no" }, { status: 404 });
      const error = await failure(() => post(create([middleware], { fetch, timeoutMs: 500 })));
      expect(error).toMatchObject({ outcome: "rejected", status: 404 });
      if (seen.length === 1) expect(seen).toEqual([error]);
    }
  });

  test.each([
    ["answers with it", true],
    ["goes on", false],
  ])("middleware that calls options.fetch itself and %s sends one message", async (_case, returns) => {
    const seen: unknown[] = [];
    const { calls, fetch } = fake(ANSWER);
    const middleware: Middleware = {
      onResponse: async ({ response }) => void seen.push(await response.json()),
      async onRequest({ request, options }) {
        const response = await options.fetch(request);
        if (returns) return response;
        expect(await response.json()).toEqual(ANSWER);
        return undefined;
      },
    };
    expect(await post(create([middleware], { fetch }))).toEqual(ANSWER);
    expect(calls.length).toBe(1);
    expect(seen).toEqual(returns ? [] : [ANSWER]);
  });

  test("middleware that was taken out again sees nothing", async () => {
    const seen: unknown[] = [];
    const middleware: Middleware = { onRequest: () => void seen.push(1) };
    const { fetch } = fake(ANSWER);
    const client = create([middleware], { fetch });
    client.client.eject(middleware);
    await post(client);
    expect(seen).toEqual([]);
  });

  test.each([true, false])("a form goes out as a form (its own fetch: %s)", async (ownFetch) => {
    await using server = await record(200, { ...ANSWER, attachments: [{ id: 1 }] });
    const client = create([{ onRequest: ({ request }) => void request.headers.set("X-Trace", "1") }], {
      baseUrl: server.baseUrl,
      ...(ownFetch && { fetch: (url: string, init: RequestInit) => fetch(url, init) }),
    });
    const attachments = [new File(["bytes"], "a.txt", { type: "text/plain" })];
    await client.createMessage(WHERE, { content: "Hi", attachments });
    await client.close();
    const { headers = {}, body } = server.requests[0] ?? {};
    const type = { "content-type": headers["content-type"] ?? "" };
    const form = await new Response(new Uint8Array(body ?? []), { headers: type }).formData();
    expect(await (form.get("attachments[]") as File).text()).toBe("bytes");
    expect(headers["x-trace"]).toBe("1");
  });

  test("a call ends when its middleware has ended", async () => {
    let ended = false;
    const onResponse = async () => {
      await new Promise((done) => setTimeout(done, 20));
      ended = true;
    };
    const { fetch } = fake(ANSWER);
    await post(create([{ onResponse }], { fetch }));
    expect(ended).toBe(true);
  });
});

test("prepare shows what middleware made of the request, and tells it no end", async () => {
  const seen: unknown[] = [];
  const { calls, fetch } = fake(ANSWER);
  const client = create(
    [
      {
        onRequest: ({ request }) => void request.headers.set("X-Trace", "1"),
        onResponse: () => void seen.push(1),
        onError: () => void seen.push(1),
      },
    ],
    { fetch },
  );
  const { request, curl } = await client.prepare(WHERE, { content: "Hi" });
  expect(request.headers.get("x-trace")).toBe("1");
  expect(curl).toContain("x-trace: [redacted]");
  expect([calls, seen]).toEqual([[], []]);
});

describe("client.POST", () => {
  test("headers that frame a message are dropped without middleware too", async () => {
    await using server = await record(200, ANSWER);
    const client = create([], { baseUrl: server.baseUrl });
    const headers = { "Content-Length": "3", Host: "evil.test", "X-A": "1" };
    await client.client.POST(PATH, { params: { path: WHERE }, body: { content: "Hi" }, headers });
    await client.close();
    expect(server.requests[0]?.body.toString()).toBe('{"content":"Hi"}');
    expect(server.requests[0]?.headers).toMatchObject({
      "content-length": "16",
      host: new URL(server.baseUrl).host,
      "x-a": "1",
    });
  });

  test("a path out of the base URL is refused", async () => {
    const { calls, fetch } = fake(ANSWER);
    const client = create([], { fetch, baseUrl: "https://chat.test/base" });
    const path = "/../x" as typeof PATH; // as JavaScript would
    expect(await failure(() => client.client.POST(path, { params: { path: WHERE }, body: {} }))).toMatchObject(REFUSED);
    expect(calls).toEqual([]);
  });

  const evil = fake(ANSWER);
  test.each(
    Object.entries({
      fetch: evil.fetch,
      baseUrl: "https://evil.test",
      Request: class {},
      headers: { "X-Evil": "1" },
      parseAs: "text",
      body: "evil",
      bodySerializer: () => "evil",
      querySerializer: () => "evil=1",
      pathSerializer: () => "https://evil.test/",
      middleware: [{ onRequest: () => new Response("{}") }],
      header: { "X-Evil": "1" },
      query: { evil: 1 },
      signal: AbortSignal.abort(),
    }),
  )("a polluted Object.prototype.%s is not read", async (name, value) => {
    for (const middleware of [[], [{ onRequest: () => undefined }]]) {
      const { calls, fetch } = fake(ANSWER);
      const data = await polluted({ [name]: value }, async () => {
        const { client } = create(middleware, { fetch });
        return (await client.POST(PATH, { params: { path: WHERE }, body: { content: "Hi" } })).data;
      });
      expect(data).toEqual(ANSWER);
      expect(calls.map(({ url }) => url)).toEqual(["https://chat.test/api/v1/accounts/1/conversations/42/messages"]);
      expect(calls[0]?.init.body).toBe('{"content":"Hi"}');
      expect(calls[0]?.headers.has("X-Evil")).toBe(false);
      expect(evil.calls).toEqual([]);
    }
  });
});

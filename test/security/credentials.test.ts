// What a credential may be, and that it shows nowhere but in its header.
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Attempt } from "../../src/delivery/attempt.js";
import { FIXTURES, HOME, NAMES, TOKEN, WITH_TOKEN } from "../fixtures/platforms.js";
import { serveRaw } from "../recorder.js";
import { expectNowhere, failure, fake, named, refusal, shown, textsIn, TOKENS } from "./kit.js";

afterEach(() => vi.unstubAllEnvs());

describe.each(TOKENS)("%s %s", (platform, option) => {
  const { make } = FIXTURES[platform];
  const withToken = (token: unknown) => ({ baseUrl: HOME, [option]: token });

  test.each([
    ["CR LF", "se\r\ncret-0123"],
    ["LF at the end", "secret-0123\n"],
    ["CR", "se\rcret-0123"],
    ["NUL", "se\0cret-0123"],
    ["TAB", "se\tcret-0123"],
    ["a space", "se cret-0123"],
    ["a space at the end", "secret-0123 "],
    ["DEL", "se\x7fcret-0123"],
    ["Latin-1", "sécret-0123"],
    ["more than Latin-1", "se€cret-0123"],
    ["half a character", "se\ud800cret-0123"],
  ])("a token with %s is refused and not shown", async (_, token) => {
    const error = await refusal(() => make(withToken(token)));
    expect(error.message).toContain(option);
    for (const part of ["cret-0123", "0123"]) expectNowhere(part, error);
  });

  test.each(named(["", " ", "\t\n", undefined, null, 0, 123456, true, [TOKEN], { token: TOKEN }, new String(TOKEN)]))(
    "%s is no token, and refused",
    async (_, token) => {
      const { calls, fetch } = fake("{}");
      const error = await refusal(() => make({ ...withToken(token), fetch }));
      expectNowhere(TOKEN, error);
      expect(calls).toEqual([]);
    },
  );

  test("a token that is not an own member is none", async () => {
    await refusal(() => make(Object.create({ [option]: TOKEN })));
    await refusal(() => make(undefined));
    await refusal(() => make(null));
  });
});

describe("Infobip's user and password", () => {
  const make = (username: unknown, password: unknown, fetch?: unknown) =>
    FIXTURES.infobip.make({ baseUrl: "https://x.test", username, password, ...(fetch ? { fetch } : {}) });

  test.each([
    ["pass-word", "a user with a colon", "us:er", "pass-word"],
    ["pass-word", "no user", "", "pass-word"],
    ["us-er", "no password", "us-er", ""],
    ["us-er", "an undefined password", "us-er", undefined],
    ["us-er", "a null password", "us-er", null],
    ["pass-word", "a user in an array", ["us-er"], "pass-word"],
    ["pass-word", "half a character in the user", "us\ud800er", "pass-word"],
    ["word-0123", "half a character in the password", "us-er", "pass\ud800word-0123"],
  ])("%s stays hidden: %s is refused", async (secret, _, username, password) => {
    expectNowhere(secret, await refusal(() => make(username, password)));
  });

  test("travel as the base64 of UTF-8", async () => {
    const { calls, fetch } = fake(FIXTURES.infobip.answer);
    await make("jürgen", "pässwörd €👋", fetch).createMessage(FIXTURES.infobip.where, FIXTURES.infobip.text("Hi"));
    const basic = Buffer.from("jürgen:pässwörd €👋", "utf8").toString("base64");
    expect(calls[0]?.headers.get("authorization")).toBe(`Basic ${basic}`);
  });

  test("the password, and its base64, are taken out of what the server says", async () => {
    const basic = Buffer.from('user:päss"wört').toString("base64");
    const { fetch } = fake({ a: 'päss"wört', b: `Basic ${basic}`, ['päss"wört']: 1 }, { status: 401 });
    const client = make("user", 'päss"wört', fetch);
    const error = await failure(() => client.createMessage(FIXTURES.infobip.where, FIXTURES.infobip.text("Hi")));
    for (const secret of ['päss"wört', 'päss\\"wört', basic]) expectNowhere(secret, error);
  });

  test("two kinds of credential at once are refused", async () => {
    const options = { username: "user", password: "pass-word", apiKey: TOKEN };
    const error = await refusal(() => FIXTURES.infobip.make(options));
    for (const secret of [TOKEN, "pass-word"]) expectNowhere(secret, error);
  });
});

describe.each(WITH_TOKEN)("%s", (platform) => {
  const { create, where, text, path, answer, credential, make, least } = FIXTURES[platform];

  test("headers of the caller's own may not be the client's, nor break a line", async () => {
    const { calls, fetch } = fake(answer);
    for (const headers of [{ Authorization: "Bearer other" }, { "Api-Access-Token": "other" }, { "X-A": "b\r\nc" }]) {
      await refusal(() => make({ ...least, headers, fetch }));
    }
    const options = { headers: { Authorization: "Bearer other" }, Authorization: "Bearer other" };
    const client = make({ ...least, fetch });
    await client.createMessage(where, text("Hi"), options as object);
    expect(Object.fromEntries(calls[0]?.headers ?? [])).toEqual({
      ...credential,
      accept: "application/json",
      "content-type": "application/json",
    });
  });

  test("on the openapi-fetch client the credential has the last word", async () => {
    const { calls, fetch } = fake(answer);
    const { client } = create({ fetch });
    const [header = ""] = Object.keys(credential);
    await client.POST(path, { params: { path: where }, body: text("Hi"), headers: { [header]: "other" } });
    expect(calls[0]?.headers.get(header)).toBe(credential[header]);
  });

  test("a client shows no token", () => {
    const client = create({});
    // showHidden can reach no closure, and the client keeps the token nowhere else.
    for (const one of [client, client.client, client.createMessage]) {
      expect(inspect(one, { depth: 20, showHidden: true })).not.toContain(TOKEN);
      expect(JSON.stringify(one) ?? "").not.toContain(TOKEN);
      expect(textsIn(one).filter((found) => found.includes(TOKEN))).toEqual([]);
    }
  });

  test("the errors of a fetch show neither token nor message", async () => {
    const held = { config: { headers: { ...credential }, data: "the-content" }, request: { body: "the-content" } };
    const deepest = Object.assign(new Error(`socket of ${TOKEN}`), held, { code: "ECONNRESET", syscall: "read" });
    const errors = [deepest, Object.assign(new Error(TOKEN), held)];
    const several = Object.assign(new AggregateError(errors, `many of ${TOKEN}`, { cause: deepest }), held);
    for (const thrown of [deepest, several, new TypeError("fetch failed", { cause: several })]) {
      const { fetch } = fake(thrown);
      const error = await failure(() => create({ fetch, retries: 0 }).createMessage(where, text("the-content")));
      expect(error).toMatchObject({ outcome: "unknown", reason: "network" });
      for (const secret of [TOKEN, "the-content"]) expectNowhere(secret, error);
    }
  });

  test("a fetch that throws no error at all", async () => {
    const cycle: Record<string, unknown> = { message: TOKEN };
    cycle["cause"] = cycle;
    for (const thrown of [TOKEN, { message: TOKEN, code: { token: TOKEN } }, undefined, null, 5, cycle]) {
      const fetch = () => Promise.reject(thrown);
      const error = await failure(() => create({ fetch, retries: 0 }).createMessage(where, text("Hi")));
      expect(error).toMatchObject({ outcome: "unknown", reason: "network" });
      expectNowhere(TOKEN, error);
    }
  });

  test("onAttempt tells facts, not contents", async () => {
    for (const [body, status] of [
      [answer, 200],
      [{ error: `${TOKEN} the-content` }, 425],
      [{ error: `${TOKEN} the-content` }, 500],
    ] as const) {
      const attempts: Attempt[] = [];
      const { fetch } = fake(body, { status, headers: { "Retry-After": "0", "X-Request-Id": TOKEN } });
      const client = create({ fetch, onAttempt: (attempt) => void attempts.push(attempt) });
      await client.createMessage(where, text("the-content")).catch(() => {});
      expect(attempts).toHaveLength(status === 425 ? 3 : 1);
      for (const secret of [TOKEN, "the-content"]) expectNowhere(secret, attempts);
    }
  });

  test("a 401 says nothing of the token, not even its end or its length", async () => {
    const { fetch } = fake({ error: "Invalid Access Token" }, { status: 401 });
    const error = await failure(() => create({ fetch }).createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "rejected", reason: "auth", status: 401 });
    for (const part of [TOKEN, TOKEN.slice(-4), TOKEN.slice(0, 8)]) expect(error.message).not.toContain(part);
    expect(error.message).not.toContain(String(TOKEN.length));
    expectNowhere(TOKEN, error);
  });
});

describe("a server that repeats the token", () => {
  // A token that JSON, PHP's JSON, URLs and ASCII-only JSON each write in another way.
  const TRICKY = 'q/7+x"y\\z%k=&9';
  const escaped = (text: string) =>
    [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const BODIES: [how: string, body: (token: string) => string][] = [
    ["as a value", (token) => JSON.stringify({ error: `Bad token ${token}!` })],
    ["deep inside", (token) => JSON.stringify({ errors: [{ a: [{ b: { c: { d: [token] } } }] }] })],
    ["as a key", (token) => JSON.stringify({ error: { [token]: "is bad" } })],
    ["as a value in escapes", (token) => `{"error":"${escaped(token)}"}`],
    ["as a key in escapes", (token) => `{"error":{"${escaped(token)}":"is bad"}}`],
    ["as a key with PHP's slashes", (token) => JSON.stringify({ error: { [token]: 1 } }).replaceAll("/", "\\/")],
    ["as JSON in JSON", (token) => JSON.stringify({ error: JSON.stringify({ sent: token }) })],
    ["as JSON's text", (token) => JSON.stringify(token)],
    ["in a page", (token) => `<!doctype html><title>Login</title><p title='${token}'>${token}</p>`],
    ["in a URL", (token) => `https://x.test/?token=${encodeURIComponent(token)}`],
    ["after a long text", (token) => JSON.stringify({ error: `${"x ".repeat(993)}${token}` })],
    ["at the cut of the detail", (token) => JSON.stringify({ error: `${"x".repeat(294)} ${token}` })],
  ];

  describe.each(WITH_TOKEN)("%s", (platform) => {
    const { where, text, answer, id, elsewhere, tokens, make, least } = FIXTURES[platform];
    const option = tokens[0]?.option ?? "";

    async function expectHidden(body: (token: string) => string, init: (token: string) => ResponseInit): Promise<void> {
      for (const token of [TOKEN, TRICKY]) {
        const { fetch } = fake(body(token), init(token));
        const client = make({ ...least, [option]: token, fetch, retries: 0 });
        const error = await failure(() => client.createMessage(where, text("Hi")));
        // In the texts as they are, and as JSON, inspect and URLs would write them.
        const forms = [token, JSON.stringify(token).slice(1, -1), encodeURIComponent(token), escaped(token)];
        for (const form of forms) expectNowhere(form, error);
      }
    }

    test.each(BODIES)("%s, on every status", async (_, body) => {
      for (const status of [200, 201, 202, 299, 302, 400, 401, 403, 404, 409, 413, 422, 425, 429, 500, 503, 599]) {
        await expectHidden(body, () => ({ status }));
      }
    });

    test.each(["X-Request-Id", "Location", "Retry-After", "WWW-Authenticate", "Set-Cookie", "Content-Type", "Date"])(
      "in %s",
      async (name) => {
        for (const status of [200, 301, 303, 401, 429, 500]) {
          await expectHidden(
            () => "{}",
            (token) => ({ status, headers: { [name]: `https://x.test/?t=${token}` } }),
          );
          await expectHidden(
            () => "{}",
            (token) => ({ status, headers: { [name]: token } }),
          );
        }
      },
    );

    test("as the host of a redirect", async () => {
      const { fetch } = fake("", { status: 307, headers: { Location: `https://${TOKEN}.x.test/` } });
      const client = make({ ...least, fetch });
      expectNowhere(TOKEN, await failure(() => client.createMessage(where, text("Hi"))));
    });

    test("as the status text", () =>
      expectHidden(
        () => "{}",
        (token) => ({ status: 500, statusText: token }),
      ));

    test("in a success that is none", async () => {
      for (const more of [
        { error: { [TOKEN]: TOKEN } },
        { success: false, why: TOKEN },
        { [id]: null, content: TOKEN },
        { ...elsewhere[0], content: TOKEN },
      ]) {
        await expectHidden(
          (token) => JSON.stringify({ ...answer, ...more }).replaceAll(TOKEN, JSON.stringify(token).slice(1, -1)),
          () => ({ status: 200 }),
        );
      }
    });
  });

  const CAN_FAIL = NAMES.filter((platform) => FIXTURES[platform].failed);
  test.each(CAN_FAIL)("%s, in a success that says the message failed", async (platform) => {
    const { create, where, text, answer, failed } = FIXTURES[platform];
    const { fetch } = fake({ ...answer, ...failed?.(`No channel for ${TOKEN}`) });
    const error = await failure(() => create({ fetch }).createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "rejected", reason: "refused_by_platform" });
    expect(error.detail).toContain("No channel for");
    expectNowhere(TOKEN, error);
  });

  test.each([
    ["no HTTP at all", `${TOKEN} ${TOKEN}\r\n\r\n`, "protocol"],
    ["a bad status line", `HTTP/1.1 ${TOKEN} OK\r\n\r\n`, "protocol"],
    ["a bad header", `HTTP/1.1 200 OK\r\n${TOKEN} : x\r\n${TOKEN}\r\n\r\n`, "protocol"],
    ["two lengths", `HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\nX: ${TOKEN}\r\n\r\n`, "protocol"],
    ["a bad chunk", `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${TOKEN}\r\n`, "response"],
    ["a body cut short", `HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"error":"${TOKEN}"`, "response"],
    ["an error cut short", `HTTP/1.1 500 No\r\nContent-Length: 999\r\n\r\n{"error":"${TOKEN}"`, "server"],
    ["bytes that are not gzip", `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n${TOKEN}`, "response|timeout"],
  ])("%s", async (_, bytes, reason) => {
    for (const platform of WITH_TOKEN) {
      const { create, where, text } = FIXTURES[platform];
      await using server = await serveRaw((socket) => socket.end(bytes));
      // Node 20 never ends a body that it cannot unzip when all of it came with the head: only our deadline does.
      const client = create({ baseUrl: server.baseUrl, timeoutMs: 500 });
      const error = await failure(() => client.createMessage(where, text("Hi")));
      expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
      expect(error.reason).toMatch(new RegExp(`^(${reason})$`));
      expectNowhere(TOKEN, error);
    }
  });

  test("through the openapi-fetch client", async () => {
    for (const platform of WITH_TOKEN) {
      const { create, where, text, path } = FIXTURES[platform];
      const { fetch } = fake({ error: TOKEN, [TOKEN]: 1 }, { status: 401 });
      const { client } = create({ fetch });
      expectNowhere(TOKEN, await failure(() => client.POST(path, { params: { path: where }, body: text("Hi") })));
    }
  });
});

test("no environment variable becomes an option", async () => {
  const names = ["CHATWOOT_API_ACCESS_TOKEN", "API_ACCESS_TOKEN", "INFOBIP_API_KEY", "IB_API_KEY", "ZIIK_TOKEN"];
  for (const name of [...names, "BEARER_TOKEN", "BASE_URL", "CHATWOOT_BASE_URL"]) vi.stubEnv(name, "from-environment");
  for (const platform of NAMES) {
    const { where, text, answer, tokens, make, least } = FIXTURES[platform];
    if (tokens.length > 0) await refusal(() => make({ baseUrl: "https://x.test" }));
    const { calls, fetch } = fake(answer);
    await make({ ...least, fetch }).createMessage(where, text("Hi"));
    expect(shown(calls)).not.toContain("from-environment");
  }
});

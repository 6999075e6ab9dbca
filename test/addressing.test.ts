// Credentials, base URLs, own headers, fetch options, the environment: true to each platform.
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as chatwoot from "../src/platforms/chatwoot.js";
import * as digital99 from "../src/platforms/digital99.js";
import * as infobip from "../src/platforms/infobip.js";
import * as omnivibe from "../src/platforms/omnivibe.js";
import * as ziik from "../src/platforms/ziik.js";
import { FIXTURES, NAMES, TOKEN, WITH_TOKEN } from "./fixtures/platforms.js";

/** A fetch that keeps its calls and answers with these statuses in turn, then with a success. */
function script(platform: keyof typeof FIXTURES, ...statuses: number[]) {
  const calls: { url: string; headers: Headers; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    // What fetch would send: the same Headers are used for each attempt.
    calls.push({ url, headers: new Headers(init.headers), init });
    const status = statuses.shift();
    return status ? new Response(null, { status }) : Response.json(FIXTURES[platform].answer);
  };
  return { fetch, calls };
}

describe("a credential that is a function", () => {
  test.each(WITH_TOKEN)("%s: is asked for each attempt, and again after a 401, once", async (platform) => {
    const { create, where, text, tokens } = FIXTURES[platform];
    const { option, header, prefix } = tokens[0] ?? { option: "", header: "", prefix: "" };
    let asked = 0;
    const { fetch, calls } = script(platform, 425, 401);
    const client = create({ fetch, [option]: async () => `token-${++asked}` } as object);
    await expect(client.createMessage(where, text("Hi"))).resolves.toEqual(FIXTURES[platform].answer);
    expect(calls.map(({ headers }) => headers.get(header))).toEqual([1, 2, 3].map((n) => `${prefix}token-${n}`));

    const twice = script(platform, 401, 401);
    const again = create({ fetch: twice.fetch, [option]: () => "token" } as object).createMessage(where, text("Hi"));
    await expect(again).rejects.toMatchObject({ outcome: "rejected", reason: "auth", attempts: 2 });
  });

  test("does not show what it gave before, whoever repeats it", async () => {
    let given = 0;
    const { where } = FIXTURES.chatwoot;
    const fetch = async () =>
      given === 1
        ? new Response(null, { status: 401 })
        : Response.json({ error: "t0ken-1 is over, t0ken-2 as well" }, { status: 401 });
    const client = FIXTURES.chatwoot.create({ fetch, apiAccessToken: () => `t0ken-${++given}` } as object);
    const error: unknown = await client.createMessage(where, { content: "Hi" }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 401, attempts: 2, detail: "[redacted] is over, [redacted] as well" });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("t0ken");
  });

  test("a fixed one is not tried again after a 401", async () => {
    const { fetch, calls } = script("chatwoot", 401);
    const sent = FIXTURES.chatwoot.create({ fetch }).createMessage(FIXTURES.chatwoot.where, { content: "Hi" });
    await expect(sent).rejects.toMatchObject({ outcome: "rejected", attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  test.each([
    ["throws", () => Promise.reject(new Error("vault is sealed")), "the function of apiAccessToken failed", true],
    ["gives nothing", async () => "", "apiAccessToken must be a string that is not empty", false],
    ["gives a line break", async () => "abc\n", "character 4 of 4 is not", false],
  ])("that %s sends nothing", async (_, apiAccessToken, problem, retryable) => {
    const { fetch, calls } = script("chatwoot");
    const sent = FIXTURES.chatwoot
      .create({ fetch, apiAccessToken } as object)
      .createMessage(FIXTURES.chatwoot.where, { content: "Hi" });
    await expect(sent).rejects.toMatchObject({
      outcome: "not_sent",
      attempts: 0,
      retryable,
      message: expect.stringContaining(problem),
    });
    expect(calls).toEqual([]);
  });

  test("that answers after the deadline is too late: nothing is sent", async () => {
    const { fetch, calls } = script("chatwoot");
    let answer = (_: string): void => {};
    const apiAccessToken = () => new Promise<string>((done) => (answer = done));
    const client = FIXTURES.chatwoot.create({ fetch, timeoutMs: 20, apiAccessToken } as object);
    const sent = client.createMessage(FIXTURES.chatwoot.where, { content: "Hi" });
    await expect(sent).rejects.toMatchObject({ outcome: "not_sent", reason: "timeout", attempts: 0 });
    answer(TOKEN);
    await new Promise((done) => setTimeout(done, 10));
    expect(calls).toEqual([]);
  });

  test("that never answers ends with the deadline, and nothing was sent", async () => {
    const { fetch } = script("chatwoot");
    const client = FIXTURES.chatwoot.create({
      fetch,
      timeoutMs: 30,
      apiAccessToken: () => new Promise(() => {}),
    } as object);
    await expect(client.createMessage(FIXTURES.chatwoot.where, { content: "Hi" })).rejects.toMatchObject({
      outcome: "not_sent",
      reason: "timeout",
      attempts: 0,
    });
  });
});

test("the token's header has the name that proxies let through, or the documented one", async () => {
  for (const create of [chatwoot.createChatwootClient, digital99.createDigital99Client]) {
    for (const tokenHeader of [undefined, "Api-Access-Token", "api_access_token"] as const) {
      const { fetch, calls } = script("chatwoot");
      const client = create({ apiAccessToken: TOKEN, tokenHeader, fetch });
      await client.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hi" });
      expect(calls[0]?.headers.get(tokenHeader ?? "Api-Access-Token")).toBe(TOKEN);
    }
  }
  const options = { apiAccessToken: TOKEN, tokenHeader: "X-Token" as never };
  expect(() => chatwoot.createChatwootClient(options)).toThrow("tokenHeader must be");
});

describe("Infobip's credentials", () => {
  test.each([
    [{ apiKey: "k-1" }, "App k-1"],
    [{ username: "Aladdin", password: "open sesame" }, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
    [{ username: "jürgen", password: "pässword" }, `Basic ${Buffer.from("jürgen:pässword").toString("base64")}`],
    [{ ibssoToken: "t-1" }, "IBSSO t-1"],
    [{ bearerToken: "b-1" }, "Bearer b-1"],
  ])("%j travels as %s", async (credential, expected) => {
    const { fetch, calls } = script("infobip");
    const client = infobip.createInfobipClient({ ...credential, fetch } as infobip.InfobipOptions);
    await client.createMessage(
      { applicationKey: "a", integrationType: "FACEBOOK" },
      FIXTURES.infobip.text("Hi") as never,
    );
    expect(calls[0]?.headers.get("authorization")).toBe(expected);
  });

  test.each([{}, { apiKey: "k", bearerToken: "b" }, { apiKey: "k", password: "p" }, { username: "u" }])(
    "%j is not exactly one",
    (credential) => {
      expect(() => infobip.createInfobipClient(credential as never)).toThrow(/exactly one|password must be/);
    },
  );
});

test("Ziik is found by its tenant or its base URL", async () => {
  const { fetch, calls } = script("ziik");
  const bearerToken = "b-1";
  await ziik
    .createZiikClient({ tenant: "acme", bearerToken, fetch })
    .createMessage({ conversation: 42 }, { message: "Hi" });
  expect(calls[0]?.url).toBe("https://acme.ziik.io/api/conversations/42/messages");
  for (const options of [{}, { tenant: "acme", baseUrl: "https://a.test" }, { tenant: "acme.evil.test/" }]) {
    expect(() => ziik.createZiikClient({ bearerToken, ...options } as never)).toThrow("ziik: not sent:");
  }
});

test.each([
  ["chatwoot", "https://chat.example.org/"],
  ["chatwoot", "https://chat.example.org/api/v1"],
  ["chatwoot", "https://chat.example.org/api/v1/accounts/1"],
  ["chatwoot", "https://chat.example.org/app/accounts/1/conversations/42"],
  ["omnivibe", "https://chat.example.org/public/api/v1/"],
  ["infobip", "https://chat.example.org/omnichat/1"],
  ["ziik", "https://chat.example.org/conversations/"],
] as const)("%s: the pasted base URL %s loses what does not belong to it", async (platform, baseUrl) => {
  const { create, where, text, url } = FIXTURES[platform];
  const { fetch, calls } = script(platform);
  await create({ baseUrl, fetch }).createMessage(where, text("Hi"));
  expect(calls[0]?.url).toBe(`https://chat.example.org${url}`);
});

test("a base URL may have a path of its own", async () => {
  const { fetch, calls } = script("chatwoot");
  const client = FIXTURES.chatwoot.create({ baseUrl: new URL("https://gate.example.org/chat//"), fetch });
  await client.createMessage(FIXTURES.chatwoot.where, { content: "Hi" });
  expect(calls[0]?.url).toBe(`https://gate.example.org/chat${FIXTURES.chatwoot.url}`);
});

describe("headers", () => {
  test("of your own travel with each attempt", async () => {
    const { fetch, calls } = script("chatwoot", 425);
    const client = FIXTURES.chatwoot.create({ fetch, headers: { "X-Gateway-Key": "g-1" } });
    await client.createMessage(FIXTURES.chatwoot.where, { content: "Hi" });
    expect(calls.map(({ headers }) => headers.get("x-gateway-key"))).toEqual(["g-1", "g-1"]);
  });

  test("of two spellings of a name the last counts, and blanks around a value go", async () => {
    const { fetch, calls } = script("chatwoot");
    const headers = { "X-A": "1", "x-a": " 2 " };
    await FIXTURES.chatwoot.create({ fetch, headers }).createMessage(FIXTURES.chatwoot.where, { content: "Hi" });
    expect(calls[0]?.headers.get("x-a")).toBe("2");
  });

  test.each(["Content-Type", "content-length", "Host", "Accept", "Proxy-Connection"])("%s is not yours", (name) => {
    expect(() => FIXTURES.chatwoot.create({ headers: { [name]: "x" } })).toThrow(
      `headers.${name} is set by the client itself`,
    );
  });

  test.each([
    ["chatwoot", "api_access_token"],
    ["chatwoot", "Api-Access-Token"],
    ["digital99", "API_ACCESS_TOKEN"],
    ["infobip", "Authorization"],
    ["ziik", "authorization"],
  ] as const)("of %s %s carries the credential", (platform, name) => {
    expect(() => FIXTURES[platform].create({ headers: { [name]: "x" } })).toThrow(
      `headers.${name} carries the credential`,
    );
  });

  test("a login to what stands before the platform travels where the credential has another header, and is not shown", async () => {
    const headers = {
      Authorization: "Basic c3RhZ2luZzpwYXNz",
      Cookie: "gate=opensesame",
      "Proxy-Authorization": "Basic xyz",
    };
    for (const platform of ["chatwoot", "digital99", "omnivibe"] as const) {
      const { fetch, calls } = script(platform, 401);
      const { create, where, text } = FIXTURES[platform];
      const error = await create({ fetch, headers })
        .createMessage(where, text("Hi"))
        .catch((one: unknown) => one);
      expect(Object.fromEntries(calls[0]?.headers ?? [])).toMatchObject({
        authorization: headers.Authorization,
        cookie: headers.Cookie,
        "proxy-authorization": "Basic xyz",
      });
      expect(String(error) + JSON.stringify(error)).not.toMatch(/c3RhZ2luZzpwYXNz|opensesame/);
    }
  });

  test.each([
    [
      "Authorization",
      "Basic c3RhZ2luZzpvcGVuc2VzYW1l",
      ["c3RhZ2luZzpvcGVuc2VzYW1l", "staging:opensesame", "opensesame"],
    ],
    ["Authorization", "Bearer eyJhbGciOi.abc-def", ["eyJhbGciOi.abc-def"]],
    ["Cookie", 'gate=opensesame; other="second-one"', ["gate=opensesame", "opensesame", "second-one"]],
    ["Proxy-Authorization", "Basic dXNlcjpzd29yZGZpc2g=", ["swordfish"]],
  ])("no part of a login in %s %j is shown", async (name, value, parts) => {
    const { create, where, text } = FIXTURES.chatwoot;
    for (const part of parts) {
      const fetch = async () => Response.json({ error: `no: ${part}` }, { status: 401 });
      const sent = create({ fetch, headers: { [name]: value } }).createMessage(where, text("Hi"));
      const error = await sent.catch((one: unknown) => one);
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(part);
    }
  });

  test("say what sends, and may say another thing", async () => {
    const { fetch, calls } = script("chatwoot");
    const { where, text, create } = FIXTURES.chatwoot;
    await create({ fetch }).createMessage(where, text("Hi"));
    await create({ fetch, headers: { "User-Agent": "my-bot/2" } }).createMessage(where, text("Hi"));
    vi.stubGlobal("document", {});
    await create({ fetch }).createMessage(where, text("Hi"));
    vi.unstubAllGlobals();
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(calls.map((call) => call.headers.get("user-agent"))).toEqual([`chatpost/${version}`, "my-bot/2", null]);
  });

  test.each([{ "X-A": "a\r\nB: c" }, { "X A": "a" }, { "X-A": 5 as never }, { ["__proto__"]: "a" }])(
    "%j is refused",
    (headers) => {
      expect(() => FIXTURES.chatwoot.create({ headers })).toThrow("chatwoot: not sent: headers");
    },
  );
});

test("fetchOptions reach fetch", async () => {
  const { fetch, calls } = script("chatwoot");
  const fetchOptions = { dispatcher: { proxy: true }, method: undefined };
  await FIXTURES.chatwoot.create({ fetch }).createMessage(FIXTURES.chatwoot.where, { content: "Hi" }, { fetchOptions });
  expect(calls[0]?.init).toMatchObject({ dispatcher: { proxy: true }, redirect: "manual", method: "POST" });
});

test.each<[unknown, string]>([
  [{ signal: AbortSignal.abort() }, "fetchOptions.signal is set by the client itself"],
  [{ headers: { "X-Trace": "1" } }, "fetchOptions.headers is set by the client itself"],
  [{ method: "GET" }, "fetchOptions.method is set by the client itself"],
  [{ body: "x" }, "fetchOptions.body is set by the client itself"],
  [{ redirect: "follow" }, "fetchOptions.redirect is set by the client itself"],
  ["abc", "fetchOptions must be a plain object, got a string"],
])("fetchOptions are refused that would not reach fetch: %j", async (given, problem) => {
  const { fetch, calls } = script("chatwoot");
  const { create, where } = FIXTURES.chatwoot;
  const options: object = { fetchOptions: given };
  const sent = create({ fetch }).createMessage(where, { content: "Hi" }, options);
  await expect(sent).rejects.toMatchObject({ outcome: "not_sent", message: expect.stringContaining(problem) });
  expect(calls).toEqual([]);
});

describe("fromEnv", () => {
  test("reads the documented variables", () => {
    expect(chatwoot.fromEnv({ CHATWOOT_API_ACCESS_TOKEN: "t", CHATWOOT_BASE_URL: "https://a.test" })).toEqual({
      apiAccessToken: "t",
      baseUrl: "https://a.test",
    });
    expect(digital99.fromEnv({ DIGITAL99_API_ACCESS_TOKEN: "t", DIGITAL99_BASE_URL: "" })).toEqual({
      apiAccessToken: "t",
    });
    expect(omnivibe.fromEnv({})).toEqual({});
    expect(infobip.fromEnv({ INFOBIP_API_KEY: "k" })).toEqual({ apiKey: "k" });
    expect(infobip.fromEnv({ INFOBIP_USERNAME: "u", INFOBIP_PASSWORD: "p" })).toEqual({ username: "u", password: "p" });
    expect(infobip.fromEnv({ INFOBIP_IBSSO_TOKEN: "t" })).toEqual({ ibssoToken: "t" });
    expect(infobip.fromEnv({ INFOBIP_BEARER_TOKEN: "t", INFOBIP_BASE_URL: "https://x.api.infobip.com" })).toEqual({
      bearerToken: "t",
      baseUrl: "https://x.api.infobip.com",
    });
    expect(ziik.fromEnv({ ZIIK_BEARER_TOKEN: "b", ZIIK_TENANT: "acme" })).toEqual({ bearerToken: "b", tenant: "acme" });
  });

  test("names what is missing, or too much", () => {
    expect(() => chatwoot.fromEnv({})).toThrow("set CHATWOOT_API_ACCESS_TOKEN");
    expect(() => infobip.fromEnv({})).toThrow("set exactly one of INFOBIP_API_KEY");
    expect(() => infobip.fromEnv({ INFOBIP_USERNAME: "u" })).toThrow("set INFOBIP_PASSWORD");
    expect(() => infobip.fromEnv({ INFOBIP_USERNAME: "u", INFOBIP_API_KEY: "k" })).toThrow("set exactly one of");
    expect(() => ziik.fromEnv({ ZIIK_BEARER_TOKEN: "b", ZIIK_TENANT: "t", ZIIK_BASE_URL: "https://a.test" })).toThrow(
      "not both",
    );
    expect(() => ziik.fromEnv({ ZIIK_BEARER_TOKEN: "b" })).toThrow("set ZIIK_TENANT");
  });

  test("reads the environment when it is called, and at no other time", () => {
    vi.stubEnv("CHATWOOT_API_ACCESS_TOKEN", "from-env");
    expect(chatwoot.fromEnv()).toEqual({ apiAccessToken: "from-env" });
    expect(() => chatwoot.createChatwootClient({} as never)).toThrow("apiAccessToken must be");
    vi.unstubAllEnvs();
  });
});

test.each(NAMES)("%s: a client made for a base URL is told when that is http:// elsewhere", (platform) => {
  expect(() => FIXTURES[platform].create({ baseUrl: "http://chat.example.org" })).toThrow("allowInsecureHttp: true");
  expect(() =>
    FIXTURES[platform].create({ baseUrl: "http://chat.example.org", allowInsecureHttp: true }),
  ).not.toThrow();
});

test.each(["CHATWOOT_URL", "CHATWOOT_API_BASE_URL", "CHATWOOT_HOST", "CHATWOOT_BASE_URI", "CHATWOOT_SERVER_URL"])(
  "%s beside a token is not where the token goes, so it is refused",
  (name) => {
    const env = { CHATWOOT_API_ACCESS_TOKEN: TOKEN, [name]: "https://chat.example.org" };
    expect(() => chatwoot.fromEnv(env)).toThrow(`${name} is set, and CHATWOOT_BASE_URL is not`);
    expect(chatwoot.fromEnv({ ...env, CHATWOOT_BASE_URL: "https://b.example.org" })).toMatchObject({
      baseUrl: "https://b.example.org",
    });
  },
);

test("other variables of one's own are nobody's business", () => {
  const env = { CHATWOOT_API_ACCESS_TOKEN: TOKEN, CHATWOOT_WEBHOOK_URL: "https://a.example.org" };
  expect(chatwoot.fromEnv(env)).toEqual({ apiAccessToken: TOKEN });
  expect(ziik.fromEnv({ ZIIK_BEARER_TOKEN: TOKEN, ZIIK_TENANT: "acme", ZIIK_URL: "https://acme.ziik.io" })).toEqual({
    bearerToken: TOKEN,
    tenant: "acme",
  });
});

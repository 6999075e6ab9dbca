// What a credential may be, and that it shows nowhere but in its header.
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Attempt } from "../../src/delivery/attempt.js";
import { FIXTURES, HOME, NAMES, TOKEN, WITH_TOKEN } from "../fixtures/platforms.js";
import { json, serve, serveRaw } from "../recorder.js";
import { expectNowhere, failure, fake, named, REFUSED, refusal, shown, textsIn, TOKENS } from "./kit.js";

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

  test.each(named(["", " ", "\t\n", undefined, null, 0, true, [TOKEN], { token: TOKEN }, new String(TOKEN)]))(
    "%s is refused",
    async (_, token) => {
      const { calls, fetch } = fake("{}");
      const error = await refusal(() => make({ ...withToken(token), fetch }));
      expectNowhere(TOKEN, error);
      expect(calls).toEqual([]);
    },
  );

  // As a configuration in YAML or JSON gives it, where nobody wrote quotes.
  test.each(named([48151623, 48151623n, 4815.1623, -48151623]))("%s is refused and not shown", async (_, token) => {
    const options = withToken(token);
    for (const error of [await refusal(() => make(options)), await refusal(() => make(token))]) {
      for (const part of ["4815", "1623"]) expectNowhere(part, error);
    }
  });

  test("nor is one that a function gives", async () => {
    const { where, text } = FIXTURES[platform];
    const { calls, fetch } = fake("{}");
    const client = make({ ...withToken(() => 48151623), fetch });
    const error = await failure(() => client.createMessage(where, text("Hi")));
    expect(error).toMatchObject({ ...REFUSED, message: expect.stringContaining(`${option} must be`) });
    expectNowhere("4815", error);
    expect(calls).toEqual([]);
  });

  test("what a function throws is not shown: it may hold what the function asked with", async () => {
    const { where, text } = FIXTURES[platform];
    const { calls, fetch } = fake("{}");
    const thrown = new Error("GET https://vault.test/?key=asked-with-0123", { cause: "asked-with-0123" });
    const faults = [thrown, Object.assign(thrown, { code: "asked-with-0123" }), "asked-with-0123", { a: "asked-with" }];
    for (const fault of faults) {
      for (const fail of [() => Promise.reject(fault), () => thrower(fault)]) {
        const client = make({ ...withToken(fail), fetch });
        const error = await failure(() => client.createMessage(where, text("Hi")));
        expect(error).toMatchObject({
          outcome: "not_sent",
          reason: "credential",
          retryable: true,
          message: expect.stringContaining(`the function of ${option} failed`),
        });
        for (const part of ["asked-with", "vault"]) expectNowhere(part, error);
      }
    }
    expect(calls).toEqual([]);
  });

  test.each([
    [Object.assign(new Error("x"), { code: "ECONNREFUSED" }), "failed (ECONNREFUSED)"],
    [new DOMException("x", "TimeoutError"), "failed (TimeoutError)"],
    [new TypeError("x"), "failed (TypeError)"],
  ])("but %s is told by its code or its name", async (fault, words) => {
    const { where, text } = FIXTURES[platform];
    const client = make(withToken(() => Promise.reject(fault)));
    const error = await failure(() => client.createMessage(where, text("Hi")));
    expect(error.message).toContain(`${option} ${words}`);
  });

  test("one that is not an own member is none", async () => {
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
    const [own = ""] = Object.keys(credential);
    for (const headers of [{ [own]: "Bearer other" }, { "X-A": "b\r\nc" }]) {
      await refusal(() => make({ ...least, headers, fetch }));
    }
    await make({ ...least, fetch }).createMessage(where, text("Hi"));
    expect(Object.fromEntries(calls[0]?.headers ?? [])).toEqual({
      ...credential,
      "user-agent": expect.stringContaining("chatpost/"),
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

function thrower(fault: unknown): never {
  throw fault;
}

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

describe("in a spelling of the server's own", () => {
  const { where, text, make, least } = FIXTURES.chatwoot;
  // Each sign of it is written in another way by somebody.
  const SIGNS = `a+b/c=d&e<f>"g'h\\i~j!k(l)m%n-`;
  const token = `${SIGNS}9f8e7d6c5b4a3210`;
  const entities = (names: Record<string, string>) => (given: string) =>
    given.replace(/[&<>"'+/=`]/g, (sign) => (sign in names ? `&${names[sign]};` : sign));
  const named = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
  const small = (given: string) => given.replace(/%../g, (escape) => escape.toLowerCase());
  const php = (value: unknown) => JSON.stringify(value).replaceAll("/", "\\/");
  const rails = (value: unknown) =>
    JSON.stringify(value).replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

  const SPELLINGS: [who: string, spell: (token: string) => string][] = [
    ["a URL", encodeURIComponent],
    ["a URL with small digits", (one) => small(encodeURIComponent(one))],
    ["a URL in a URL", (one) => encodeURIComponent(`?back=${encodeURIComponent(one)}`)],
    ["a form", (one) => new URLSearchParams({ t: one }).toString()],
    ["a form with small digits", (one) => small(new URLSearchParams({ t: one }).toString())],
    ["a page of PHP", entities({ ...named, "'": "#039" })],
    ["a page of Rails", entities({ ...named, "'": "#39" })],
    ["a page of Django", entities({ ...named, "'": "#x27" })],
    ["a page of Go", entities({ ...named, '"': "#34", "'": "#39", "+": "#43" })],
    ["a page of a template", entities({ ...named, "/": "#x2F", "=": "#x3D", "'": "apos" })],
    ["a page in a page", (one) => entities(named)(entities({ ...named, "'": "#39" })(one))],
    ["the JSON of PHP", (one) => php({ error: one })],
    ["the JSON of PHP in a page", (one) => `<script>window.data=${php({ error: one })}</script>`],
    ["the JSON of Rails in a page", (one) => `<p>${rails({ error: one })}</p>`],
    ["the JSON of Rails with a page in it", (one) => rails({ error: entities({ ...named, "'": "#39" })(one) })],
    ["JSON that was cut", (one) => php({ error: one, more: "x" }).slice(0, -4)],
    ["JSON in JSON", (one) => JSON.stringify({ error: php({ error: one }) })],
    ["JSON in JSON in JSON", (one) => JSON.stringify(JSON.stringify(JSON.stringify({ error: one })))],
  ];

  test.each(SPELLINGS)("%s", async (_, spell) => {
    for (const status of [200, 401, 500]) {
      const { fetch } = fake(spell(token), { status });
      const client = make({ ...least, apiAccessToken: token, fetch });
      const error = await failure(() => client.createMessage(where, text("Hi")));
      for (const part of ["9f8e7d6c", "5b4a3210"]) expectNowhere(part, error);
      expect(shown([error, error.body])).toContain("[redacted]");
    }
  });

  test.each([
    ["alone", (one: string) => Buffer.from(one).toString("base64")],
    ["for URLs", (one: string) => Buffer.from(one).toString("base64url")],
    ["behind one byte", (one: string) => Buffer.from(`:${one}`).toString("base64")],
    ["behind two bytes", (one: string) => Buffer.from(`a:${one}`).toString("base64")],
    ["behind a user", (one: string) => Buffer.from(`user:${one}`).toString("base64")],
    ["in a JSON text", (one: string) => Buffer.from(JSON.stringify({ key: one, more: 1 })).toString("base64")],
    ["in a URL", (one: string) => encodeURIComponent(Buffer.from(one).toString("base64"))],
  ])("base64 %s", async (_, spell) => {
    for (const one of ["tok-9f8e7d6c5b4a3210", "tok-9f8e7d6c5b4a321", "tok-9f8e7d6c5b4a32", "??>>~~??>>tok~~"]) {
      const body = `<p>Bad ${spell(one)}</p>`;
      const { fetch } = fake(body, { status: 401 });
      const client = make({ ...least, apiAccessToken: one, fetch });
      const error = await failure(() => client.createMessage(where, text("Hi")));
      expect(error.detail).toContain("Bad ");
      // Neither whole, nor in pieces of which the token could be made again.
      for (let at = 0; at + 12 <= body.length; at++) {
        const piece = body.slice(at, at + 12);
        if (one.includes(Buffer.from(piece, "base64").toString().slice(1, -1))) expectNowhere(piece, error);
      }
    }
  });
});

describe("of secrets that overlap none leaves a part of another", () => {
  const { where, text, make, least } = FIXTURES.chatwoot;
  test.each([
    ["begins the token", { "X-Tenant": "acme" }, "acme-9f8e7d6c5b4a3210"],
    ["stands within the token", { "X-Env": "live" }, "k-live-9f8e7d6c5b4a3210"],
    ["ends the token", { "X-End": "3210" }, "acme-9f8e7d6c5b4a3210"],
    ["holds the token", { "X-Key": "key acme-9f8e7d6c5b4a3210 of acme" }, "acme-9f8e7d6c5b4a3210"],
  ])("an own header that %s", async (_, headers, apiAccessToken) => {
    for (const spell of [String, encodeURIComponent, (one: string) => JSON.stringify({ error: { [one]: one } })]) {
      const { fetch } = fake(`${spell(apiAccessToken)} ${JSON.stringify(headers)}`, { status: 401 });
      const client = make({ ...least, apiAccessToken, headers, fetch });
      const error = await failure(() => client.createMessage(where, text("Hi")));
      for (const part of ["9f8e", "7d6c5b4a", "a3210"]) expectNowhere(part, error);
    }
  });

  test("an identifier of OmniVibe that begins the other", async () => {
    const { where, text, make, least } = FIXTURES.omnivibe;
    const ids = { ...where, inbox_identifier: "acme", contact_identifier: "acme-contact-9f8e7d6c" };
    const fetch = async (url: string) => Response.json({ error: `no route ${url}` }, { status: 404 });
    const error = await failure(() => make({ ...least, fetch }).createMessage(ids, text("Hi")));
    for (const part of ["acme", "contact-9f8e", "9f8e7d6c"]) expectNowhere(part, error);
  });
});

test("a secret of any length is taken out, and of many signs", async () => {
  const { where, text, make, least } = FIXTURES.omnivibe;
  for (const unit of ["ab", "-", "\\", "é", '"/']) {
    const contact_identifier = unit.repeat(5_000);
    const fetch = async (url: string) => new Response(`<p>no ${url} of ${contact_identifier}</p>`, { status: 404 });
    const error = await failure(() =>
      make({ ...least, fetch }).createMessage({ ...where, contact_identifier }, text("Hi")),
    );
    expect(error).toMatchObject({ outcome: "rejected", status: 404 });
    expectNowhere(unit.repeat(20), error);
  }
});

test("the openapi-fetch client knows the identifiers of OmniVibe too", async () => {
  const { text, path, make, least, where } = FIXTURES.omnivibe;
  await using server = await serve((response, { url }) =>
    json(response, 404, { status: 404, error: "Not Found", path: url }),
  );
  const { client } = make({ ...least, baseUrl: server.baseUrl });
  const ids = { ...where, inbox_identifier: "inbox1234", contact_identifier: "contact5678" };
  const error = await failure(() => client.POST(path, { params: { path: ids }, body: text("Hi") }));
  expect(server.requests[0]?.url).toContain("/inboxes/inbox1234/contacts/contact5678/");
  expect(error).toMatchObject({ outcome: "rejected", detail: expect.stringContaining("/contacts/[redacted]/") });
  for (const part of ["inbox1234", "contact5678"]) expectNowhere(part, error);
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

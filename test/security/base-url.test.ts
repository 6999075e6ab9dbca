// Where a request goes is said once, by a base URL that was checked.
import { describe, expect, test } from "vitest";
import { FIXTURES, HOME, NAMES, TOKEN } from "../fixtures/platforms.js";
import { expectNowhere, failure, fake, named, refusal } from "./kit.js";

describe.each(NAMES)("%s baseUrl", (platform) => {
  const { where, text, url, answer, strippedSuffixes, make, least } = FIXTURES[platform];

  test.each([
    "https://user:pass-word@chat.example.org",
    "https://pass-word@chat.example.org",
    "https://:pass-word@chat.example.org",
    "https://chat.example.org/?pass-word",
    "https://chat.example.org?",
    "https://chat.example.org/x#pass-word",
    "https://chat.example.org#",
    "https://chat.example.org/a/../pass-word",
    "https://chat.example.org/..",
    "https://chat.example.org/./pass-word",
    "https://chat.example.org/a/%2e%2e/pass-word",
    "https://chat.example.org/.%2E",
    "https://chat.example.org/{conversation_id}",
    "https://chat.example.org/pass word",
    " https://chat.example.org",
    "https://chat.exa\nmple.org",
    "https://chat.example.org\\pass-word",
    "https:\\\\chat.example.org",
    "ftp://chat.example.org/pass-word",
    "file:///etc/pass-word",
    "data:text/plain,pass-word",
    "javascript:pass-word",
    "ws://chat.example.org",
    "chat.example.org",
    "/api/v1",
    "//chat.example.org",
    "https://",
    "https://[::1",
    "",
    // Not a scheme at all: what stands before the colon is a user, or a token.
    `${TOKEN}:pass-word@chat.example.org`,
    "pass-word:x@chat.example.org",
  ])("%j is refused, and its secrets stay hidden", async (baseUrl) => {
    const { calls, fetch } = fake(answer);
    const error = await refusal(() => make({ ...least, fetch, baseUrl }));
    expect(error.message).toContain("baseUrl");
    for (const secret of ["pass-word", "pass word", TOKEN]) expectNowhere(secret, error);
    expect(calls).toEqual([]);
  });

  // null too: a client that was meant for your own server must not send its token to the vendor's.
  test.each(named([null, 5, true, {}, [], () => HOME]))("%s is refused", async (_, baseUrl) => {
    await refusal(() => make({ ...least, baseUrl }));
  });

  test.each(["", "/", "//", ...strippedSuffixes])("may end in %j", async (end) => {
    for (const base of [HOME, `${HOME}:8443`, `${HOME}/under/a%20path`]) {
      for (const baseUrl of [base + end, new URL(base + end)]) {
        const { calls, fetch } = fake(answer);
        await make({ ...least, fetch, baseUrl }).createMessage(where, text("Hi"));
        expect(calls.map((call) => call.url)).toEqual([base + url]);
      }
    }
  });
});

describe.each(NAMES)("%s: a call cannot choose where it goes", (platform) => {
  const { where, text, url, path, answer, make, least } = FIXTURES[platform];

  test("takes no baseUrl, fetch or headers from a call or a place", async () => {
    const { calls, fetch } = fake(answer);
    const other = fake(answer);
    const more = { baseUrl: "https://evil.test", fetch: other.fetch, headers: { "X-More": "1" }, method: "GET" };
    const client = make({ ...least, fetch });
    for (const [name, value] of Object.entries(more)) {
      const error = await failure(() => client.createMessage(where, text("Hi"), { [name]: value } as object));
      expect(error.message).toContain(
        `options has "${name}", which is not known; there is timeoutMs, signal, fetchOptions`,
      );
    }
    await client.createMessage({ ...where, ...more }, text("Hi"));
    expect(calls.map((call) => call.url)).toEqual([HOME + url]);
    expect(calls[0]?.headers.has("X-More")).toBe(false);
    expect(calls[0]?.init.method).toBe("POST");
    expect(other.calls).toEqual([]);
  });

  test("the openapi-fetch client takes the credential to no other host", async () => {
    for (const [to, more] of [
      [path, { baseUrl: "https://evil.test" }],
      ["@evil.test/x", {}],
      [".evil.test/x", {}],
    ] as const) {
      const { calls, fetch } = fake(answer);
      const { client } = make({ ...least, fetch });
      await client.POST(to, { params: { path: where }, body: text("Hi"), ...more }).catch(() => {});
      expect(calls.map((call) => new URL(call.url).origin).filter((origin) => origin !== HOME)).toEqual([]);
    }
  });
});

// What comes back. Hostile answers end in a SendError that is safe to print, or in the message.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CHATWOOT_FAMILY, FIXTURES, NAMES } from "../fixtures/platforms.js";
import { failure, fake, shown } from "./kit.js";

/** Everything that can forge a line, clear a terminal or turn the reading order around. */
const FORGING = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

describe.each(NAMES)("%s", (platform) => {
  const { where, text, answer, id, elsewhere, create, failed } = FIXTURES[platform];
  const to = (body: unknown, init?: ResponseInit) => {
    const { fetch } = fake(body, init);
    return () => create({ fetch, retries: 0 }).createMessage(where, text("Hi"));
  };

  test.each([
    ["line breaks", "a\r\nINFO forged\n\u2028b\u2029c\u0085d"],
    ["terminal codes", "a\x1b[2J\x1b]0;title\x07\x9b31mb"],
    ["NUL and backspace", "a\0b\b\b\x7f"],
    ["bidi marks", "a\u202egnp.exe\u202c \u2066b\u2069 \u200f\u200e\u061c"],
    ["what cannot be seen", "a\u200bb\u200dc\ufeffd\u00ade\u{e0041}"],
  ])("%s in what the server says are escaped", async (_, said) => {
    for (const body of [{ error: said }, { errors: [{ message: [said] }] }, `<p>${said}</p>`, JSON.stringify(said)]) {
      for (const status of [200, 400, 401, 500]) {
        const error = await failure(to(body, { status, headers: { "X-Request-Id": "a\x9b31m\x85b" } }));
        expect(error.message).not.toMatch(FORGING);
        expect(error.detail).not.toMatch(FORGING);
        expect(error.requestId ?? "").not.toMatch(FORGING);
        expect(error.detail).toMatch(/^a/);
      }
    }
  });

  test("what could forge a line is escaped in a failed success", async () => {
    const said = "a\r\nINFO forged \u202e";
    for (const more of [{ error: said }, ...(failed ? [failed(said), { ...failed(said), error: said }] : [])]) {
      const error = await failure(to({ ...answer, ...more }));
      expect(error.message).not.toMatch(FORGING);
      expect(error.detail).not.toMatch(FORGING);
    }
  });

  test("what could forge a line is escaped in the target of a redirect", async () => {
    for (const location of [
      "javascript:alert(1)",
      "https://x.test/\x9b31m",
      "https://[bad",
      "",
      "data:,x",
      "https://:0",
    ]) {
      const error = await failure(to("", { status: 307, headers: { Location: location } }));
      expect(error.message).not.toMatch(FORGING);
      // An address without an origin is no base URL to recommend.
      expect(error.message).not.toContain("null");
    }
  });

  test("hostile keys in an answer pollute and break nothing", async () => {
    const keys = `"__proto__":{"polluted":1,"status":"failed","error":"x"},"constructor":{"prototype":{"polluted":1}},"then":"x"`;
    const more = `"toString":"x","valueOf":1,"toJSON":"x","hasOwnProperty":null,"message_":"x"`;
    const body = `${JSON.stringify(answer).slice(0, -1)},${keys},${more}}`;
    const message = await to(body)();
    expect(Object.keys(message)).toEqual(Object.keys(JSON.parse(body)));
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    expect(message.then).toBe("x");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();

    // The same in a refusal, and as all there is.
    for (const status of [200, 400, 500]) {
      for (const refusal of [`{"error":{${keys},${more}}}`, `{${keys},${more}}`, `{"__proto__":null,"error":"x"}`]) {
        const error = await failure(to(refusal, { status }));
        expect(error.status).toBe(status);
        expect(() => shown(error)).not.toThrow();
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }
    }
  });

  test("objects where texts belong do not look like a broken connection", async () => {
    const odd = { toString: null, valueOf: null };
    for (const member of new Set([id, ...elsewhere.flatMap(Object.keys), "status", "error"])) {
      // Either a member that the client does not read, or an answer that proves nothing.
      const body = { ...answer, [member]: odd };
      const outcome: unknown = await to(body)().catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ outcome: "unknown", reason: "response" });
      else expect(outcome).toEqual(body);
    }
    const status = { groupId: odd, groupName: odd };
    const outcome: unknown = await to({ ...answer, status })().catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toMatchObject({ reason: "response" });
  });

  test.each([
    ["<", "<".repeat(2 ** 20)],
    ["spaces", " ".repeat(2 ** 20)],
    ["[", "[".repeat(2 ** 20)],
    ["[ and ]", "[".repeat(2 ** 19) + "]".repeat(2 ** 19)],
    ['{"a":', `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["< and spaces", "< ".repeat(2 ** 19)],
    ["spaces in JSON", JSON.stringify({ error: " ".repeat(2 ** 20 - 20) })],
    ["< in JSON", JSON.stringify({ error: "<".repeat(2 ** 20 - 20) })],
    ["many texts", JSON.stringify(Array.from({ length: 100_000 }, (_, index) => `t${index}`))],
    ["many empty texts", JSON.stringify(Array.from({ length: 300_000 }, () => ""))],
    ["many keys", JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, {}])))],
    ["NUL", "\0".repeat(2 ** 20)],
    ["<!--", "<!--".repeat(2 ** 18)],
    ["escapes", `"${"\\u0000".repeat(100_000)}"`],
  ])("one megabyte of %s ends in a SendError", async (_, body) => {
    for (const status of [200, 400]) {
      const error = await failure(to(body, { status }));
      expect(error.status).toBe(status);
      expect(error.message.length).toBeLessThan(1500);
      expect(error.detail?.length ?? 0).toBeLessThanOrEqual(300);
      // console.log(error) shows the error, not a megabyte.
      expect(inspect(error).length).toBeLessThan(10_000);
      expect(JSON.stringify(error).length).toBeLessThan(10_000);
    }
  });

  test("the texts of the headers are bounded too", async () => {
    const error = await failure(to("{}", { status: 500, headers: { "X-Request-Id": "x".repeat(16_000) } }));
    expect(inspect(error).length).toBeLessThan(10_000);
  });
});

describe("an answer that belongs to another conversation is not sent", () => {
  const CASES = NAMES.flatMap((platform) => FIXTURES[platform].elsewhere.map((more) => [platform, more] as const));
  test.each(CASES)("%s %j", async (platform, more) => {
    const { where, text, answer, make, least } = FIXTURES[platform];
    const { calls, fetch } = fake({ ...answer, ...more });
    const client = make({ ...least, fetch });
    const error = await failure(() => client.createMessage(where, { ...text("Hi"), echo_id: "mine" }));
    expect(error).toMatchObject({ outcome: "unknown", reason: "response", status: 200, attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  test("a number that comes back as a text, as from a form, is no contradiction", async () => {
    for (const platform of CHATWOOT_FAMILY) {
      const { where, text, answer, make, least } = FIXTURES[platform];
      const said = { ...answer, conversation_id: "42", echo_id: "5" };
      const { fetch } = fake(said);
      const sending = make({ ...least, fetch }).createMessage(where, { ...text("Hi"), echo_id: 5 });
      expect(await sending).toEqual(said);
    }
  });

  test("a UUID in place of the number, as some forks answer, is no contradiction", async () => {
    for (const platform of CHATWOOT_FAMILY) {
      const { where, text, answer, make, least } = FIXTURES[platform];
      const said = { ...answer, conversation_id: "7f1d9f2e-2b0e-4a51-9a0e-3f2d1c0b9a88" };
      const { fetch } = fake(said);
      expect(await make({ ...least, fetch }).createMessage(where, text("Hi"))).toEqual(said);
    }
  });
});

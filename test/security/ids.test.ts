// No id moves a request to another path, whatever it is.
import { describe, expect, test } from "vitest";
import { FIXTURES, HOME, NAMES, TOKEN } from "../fixtures/platforms.js";
import { expectNowhere, failure, fake, named, REFUSED } from "./kit.js";

// prettier-ignore
const NO_INTEGERS = [
  "42", "..", "", "1/2", null, undefined, NaN, Infinity, -Infinity, -1, 0, -0, 1.5, 1e21, 2 ** 53, 42n, true, [42], {},
  new Date(42), new Number(42), { toString: () => "42" }, () => 42, Symbol("42"), new Map(),
];
// prettier-ignore
const NO_STRINGS = [
  "", ".", "..", "\ud800", "a\udc00b", "\udc00\ud800", null, undefined, NaN, 0, 42, 42n, true, ["a"], [], {}, new Date(42),
  new String("a"), { toString: () => "a" }, () => "a", Symbol("a"),
];
const STRINGS: [given: string, sent: string][] = [
  ["%2e%2e", "%252e%252e"],
  ["../x", "..%2Fx"],
  ["..\\x", "..%5Cx"],
  ["...", "..."],
  ["a/b", "a%2Fb"],
  ["a\\b", "a%5Cb"],
  ["/", "%2F"],
  ["?", "%3F"],
  ["#", "%23"],
  [";x=1", "%3Bx%3D1"],
  ["a,b:c@d", "a%2Cb%3Ac%40d"],
  [" ", "%20"],
  [".. ", "..%20"],
  ["\r\n", "%0D%0A"],
  ["\0", "%00"],
  ["%", "%25"],
  ["$&$1$$", "%24%26%241%24%24"],
  ["{conversation_id}", "%7Bconversation_id%7D"],
  ["é👋", "%C3%A9%F0%9F%91%8B"],
  ["__proto__", "__proto__"],
];

describe.each(NAMES)("%s ids", (platform) => {
  const { where, text, path, answer, make, least } = FIXTURES[platform];
  const send = async (to: unknown) => {
    const { calls, fetch } = fake(answer);
    const client = make({ ...least, fetch });
    return { calls, run: () => client.createMessage(to, text("Hi")) };
  };

  for (const [name, good] of Object.entries(where)) {
    test.each(named(typeof good === "number" ? NO_INTEGERS : NO_STRINGS))(`${name}: %s is refused`, async (_, id) => {
      const { calls, run } = await send({ ...where, [name]: id });
      const error = await failure(run);
      expect(error).toMatchObject(REFUSED);
      expect(error.message).toContain(`where.${name} must`);
      expect(calls).toEqual([]);
    });

    test(`without ${name} is refused`, async () => {
      const { [name]: _, ...rest } = where;
      for (const to of [rest, { ...rest, [name.toUpperCase()]: good }]) {
        const { calls, run } = await send(to);
        expect(await failure(run)).toMatchObject(REFUSED);
        expect(calls).toEqual([]);
      }
      // One of a polluted Object.prototype is as good as none.
      Object.defineProperty(Object.prototype, name, { value: good, configurable: true });
      try {
        const { calls, run } = await send(rest);
        expect(await failure(run)).toMatchObject(REFUSED);
        expect(calls).toEqual([]);
      } finally {
        delete (Object.prototype as Record<string, unknown>)[name];
      }
    });

    test(`${name} may be a getter of a class`, async () => {
      const { [name]: _, ...rest } = where;
      class Place {
        get [name]() {
          return good;
        }
      }
      const { calls, run } = await send(Object.assign(new Place(), rest));
      await run();
      expect(calls).toHaveLength(1);
    });

    if (typeof good === "string") {
      test.each(STRINGS)(`${name}: %j is sent as %s`, async (id, sent) => {
        const to: Record<string, unknown> = { ...where, [name]: id };
        const { calls, run } = await send(to);
        await run();
        const expected = path.replace(/\{(\w+)\}/g, (_, key) =>
          key === name ? sent : encodeURIComponent(String(to[key])),
        );
        expect(calls.map(({ url }) => url)).toEqual([HOME + expected]);
        // A URL parser, a proxy's too, reads the very same path with the very same number of segments.
        expect(new URL(HOME + expected).pathname).toBe(expected);
      });

      test(`S12 ${name}: a number in its place may be that secret too, and is not shown`, async () => {
        for (const id of [48151623, 48151623n, -48151623]) {
          expectNowhere("48151623", await failure((await send({ ...where, [name]: id })).run));
        }
      });
    }
  }

  test("an error does not show a text id, which may be a secret", async () => {
    for (const [name, good] of Object.entries(where)) {
      const id = typeof good === "number" ? "secret-id" : "secret-id\ud800";
      expectNowhere("secret-id", await failure((await send({ ...where, [name]: id })).run));
    }
  });

  test.each(
    named([null, undefined, [], [1, 42], "where", 42, 42n, true, () => ({ token: TOKEN }), Symbol(TOKEN), new Map()]),
  )("where: %s is refused", async (_, to) => {
    const { calls, run } = await send(to);
    const error = await failure(run);
    expect(error).toMatchObject(REFUSED);
    // The source of a function and the name of a symbol are nobody's business either.
    expectNowhere("TOKEN", error);
    expectNowhere(TOKEN, error);
    expect(calls).toEqual([]);
  });
});

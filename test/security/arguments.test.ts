// Options that are wrong, inherited or not what they were when they were checked.
import { describe, expect, test } from "vitest";
import { FIXTURES, HOME, NAMES } from "../fixtures/platforms.js";
import { failure, fake, named, polluted, refusal, REFUSED } from "./kit.js";

describe.each(NAMES)("%s arguments", (platform) => {
  const { where, text, url, answer, credential, recipient, make, least } = FIXTURES[platform];
  const run = async (given: { where?: unknown; message?: unknown; options?: unknown }) => {
    const { calls, fetch } = fake(answer);
    const client = make({ ...least, fetch });
    const { options } = given;
    const error = await failure(() =>
      client.createMessage(
        "where" in given ? given.where : where,
        "message" in given ? given.message : text("Hi"),
        ...("options" in given ? [options as object] : []),
      ),
    );
    expect(calls).toEqual([]);
    expect(error).toMatchObject(REFUSED);
    return error;
  };

  test.each(
    named([null, undefined, "Hi", "", 5, 5n, true, [], [text("Hi")], () => text("Hi"), Symbol("Hi"), new Map()]),
  )("message: %s is refused", async (_, message) => {
    await run({ message });
  });

  test.each(named([null, "fast", 5, true, () => ({}), Symbol("x")]))("options: %s is refused", async (_, options) => {
    await run({ options });
    await refusal(() => make(options));
  });

  // A signal that is none could never end the call: better said before anything is sent.
  test.each(
    named(["x", 5, true, {}, { aborted: true }, { aborted: false, addEventListener: 5 }, new AbortController()]),
  )("signal: %s is refused", async (_, signal) => {
    const error = await run({ options: { signal } });
    expect(error.message).toContain("signal");
  });

  test.each(named(["x", 5, true, {}, []]))("fetch and onAttempt: %s is refused", async (_, value) => {
    for (const name of ["fetch", "onAttempt"]) {
      const error = await refusal(() => make({ ...least, [name]: value }));
      expect(error.message).toContain(name);
    }
  });

  test.each(named(["10", null, NaN, Infinity, -1, 0, 1.5, 2 ** 31, 10n, [10], {}]))(
    "timeoutMs: %s is refused",
    async (_, ms) => {
      expect((await run({ options: { timeoutMs: ms } })).message).toContain("timeoutMs");
      await refusal(() => make({ ...least, timeoutMs: ms }));
      await refusal(() => make({ ...least, maxResponseBytes: ms }));
      if (ms !== 0) await refusal(() => make({ ...least, retries: ms }));
    },
  );

  test("a getter that throws ends in invalid_argument", async () => {
    const trap = (name: string, rest: object = {}) =>
      Object.defineProperty({ ...rest }, name, {
        enumerable: true,
        get() {
          throw new Error("trap");
        },
      });
    await run({ options: trap("timeoutMs") });
    await run({ options: trap("signal") });
    await run({ message: trap("content", text("Hi")) });
    await run({ message: trap("attachments", text("Hi")) });
    await run({ message: trap("toJSON", text("Hi")) });
    for (const name of Object.keys(where)) await run({ where: trap(name, where) });
    for (const name of ["baseUrl", "timeoutMs", "fetch", ...Object.keys(least)]) {
      await refusal(() => make(trap(name, least)));
    }
  });

  test("frozen arguments are fine, and nothing is changed in them", async () => {
    const { calls, fetch } = fake(answer);
    const client = make(Object.freeze({ ...least, fetch }));
    await client.createMessage(
      Object.freeze({ ...where }),
      Object.freeze(text("Hi")),
      Object.freeze({ timeoutMs: 1000 }),
    );
    expect(calls).toHaveLength(1);
  });

  describe("what stands on a prototype", () => {
    const evil = fake(answer);
    const EVIL: Record<string, unknown> = {
      baseUrl: "https://evil.test",
      fetch: evil.fetch,
      headers: { "X-Evil": "1" },
      timeoutMs: -1,
      retries: -1,
      maxResponseBytes: -1,
      allowInsecureHttp: true,
      onAttempt: 5,
      signal: AbortSignal.abort(),
      parseAs: "stream",
      Request: class {},
      body: "evil",
      middleware: [{ onRequest: () => new Response("{}") }],
      querySerializer: () => "evil=1",
      pathSerializer: () => "https://evil.test/",
      attachments: [new File(["evil"], "evil.txt")],
      template_params: {},
    };

    test("inherited options are not read", async () => {
      const { calls, fetch } = fake(answer);
      const client = make(Object.assign(Object.create(EVIL), least, { fetch }));
      await client.createMessage(where, text("Hi"), Object.assign(Object.create(EVIL), { timeoutMs: 1000 }));
      expect(calls.map((call) => call.url)).toEqual([HOME + url]);
      await refusal(() => make(Object.assign(Object.create(EVIL), { baseUrl: "http://10.0.0.1" })));
    });

    test.each<[unknown, string]>([
      [AbortSignal.abort(), "an AbortSignal"],
      [new Headers({ "X-A": "1" }), "a Headers"],
      [new Map([["X-A", "1"]]), "a Map"],
      [Promise.resolve({}), "a Promise"],
      [[], "an Array"],
      [Object.create({ timeoutMs: 1 }), "an object"],
    ])("what would be lost whole is refused: %o", async (given, words) => {
      const { calls, fetch } = fake(answer);
      const client = make({ ...least, fetch });
      const refused = [
        await refusal(() => client.createMessage(where, text("Hi"), given as object)),
        await refusal(() => make({ ...least, fetch, headers: given })),
        await refusal(() => make(given)),
      ];
      for (const { message } of refused) expect(message).toContain(`must be a plain object, got ${words}`);
      expect(calls).toEqual([]);
    });

    test.each(Object.keys(EVIL))("a polluted Object.prototype.%s is not read", async (name) => {
      const { calls, fetch } = fake(answer);
      await polluted({ [name]: EVIL[name] }, async () => {
        const client = make({ ...least, fetch });
        expect(await client.createMessage(where, text("Hi"))).toEqual(answer);
        await client.createMessage(where, text("Hi"), {});
        await client.createMessage(where, text("Hi"), { timeoutMs: 1000 });
        if (name === "allowInsecureHttp") {
          await refusal(() => make({ ...least, baseUrl: "http://10.0.0.1" }));
        }
      });
      expect(calls.map((call) => call.url)).toEqual(Array.from({ length: 3 }, () => HOME + url));
      expect(calls.map(({ headers }) => headers.has("X-Evil"))).toEqual([false, false, false]);
      expect(evil.calls).toEqual([]);
    });

    test("a polluted Object.prototype adds nothing to the URL, the headers or the body", async () => {
      const { calls, fetch } = fake(answer);
      const client = make({ ...least, fetch });
      await polluted({ session: "x", query: { a: 1 }, params: { a: 1 }, content_type: "x" }, () =>
        client.createMessage(where, text("Hi")),
      );
      expect(calls[0]).toMatchObject({ url: HOME + url, init: { body: JSON.stringify(text("Hi")) } });
      expect(Object.fromEntries(calls[0]?.headers ?? [])).toEqual({
        ...credential,
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": expect.stringContaining("chatpost/"),
      });
    });

    test("a polluted Object.prototype gives no credential and no id", async () => {
      const { calls, fetch } = fake(answer);
      const client = make({ ...least, fetch });
      await polluted({ ...where }, async () => {
        expect(await failure(() => client.createMessage({}, text("Hi")))).toMatchObject(REFUSED);
      });
      const { baseUrl, ...token } = least;
      if (Object.keys(token).length > 0) await polluted(token, () => refusal(() => make({ baseUrl })));
      expect(calls).toEqual([]);
    });
  });

  describe("what is checked is what is sent", () => {
    /** An object whose members give a good value once and another one ever after. */
    function fickle(good: Record<string, unknown>, bad: unknown): Record<string, unknown> {
      const object = {};
      for (const [name, value] of Object.entries(good)) {
        let reads = 0;
        Object.defineProperty(object, name, { enumerable: true, get: () => (reads++ === 0 ? value : bad) });
      }
      return object;
    }

    test("ids", async () => {
      const { calls, fetch } = fake(answer);
      const client = make({ ...least, fetch });
      // The answer is held against the id that was sent too, so this message is sent, not "of another conversation".
      await client.createMessage(fickle(where, 999), text("Hi"));
      expect(calls.map((call) => call.url)).toEqual([HOME + url]);
    });

    test("options", async () => {
      const { calls, fetch } = fake(answer);
      const options = fickle({ ...least, fetch, timeoutMs: 1000 }, "http://evil.test");
      // Reading a member twice is no harm as long as the second value is checked too.
      try {
        await make(options).createMessage(where, text("Hi"), fickle({ timeoutMs: 1000 }, -1));
      } catch (error) {
        expect(error).toMatchObject(REFUSED);
      }
      for (const call of calls) {
        expect(call.url).toBe(HOME + url);
        expect(Object.fromEntries(call.headers)).toMatchObject(credential);
      }
    });

    test("the message, and what toJSON makes of it", async () => {
      const { calls, fetch } = fake(answer);
      const client = make({ ...least, fetch });
      let times = 0;
      const message = { toJSON: () => (times++ === 0 ? text("Hi") : { other: NaN }) };
      for (const one of [fickle(text("Hi"), NaN), message]) {
        await client.createMessage(where, one).catch((error: unknown) => expect(error).toMatchObject(REFUSED));
      }
      for (const { init } of calls) expect(init.body).toBe(JSON.stringify(text("Hi")));
    });

    test("objects that the caller changes while the call runs", async () => {
      const to = { ...where };
      const message: Record<string, unknown> = { ...text("Hi"), echo_id: "one" };
      const said = { ...answer, echo_id: "one", ...recipient };
      const { calls, fetch } = fake(said);
      const sending = make({ ...least, fetch }).createMessage(to, message);
      for (const name of Object.keys(to)) to[name] = 999;
      for (const name of ["echo_id", "to"]) message[name] = "two";
      expect(await sending).toEqual(said);
      expect(calls).toHaveLength(1);
    });
  });
});

// A message that JSON or a form would change without a word is refused, in words that name the place.
import { describe, expect, test } from "vitest";
import { CHATWOOT_FAMILY, FIXTURES, NAMES } from "../fixtures/platforms.js";
import { expectNowhere, failure, fake, named, polluted, REFUSED } from "./kit.js";

describe.each(NAMES)("%s message", (platform) => {
  const { where, text, answer, make, least } = FIXTURES[platform];
  const run = async (given: { message: unknown }) => {
    const { calls, fetch } = fake(answer);
    const client = make({ ...least, fetch });
    const error = await failure(() => client.createMessage(where, given.message));
    expect(calls).toEqual([]);
    expect(error).toMatchObject(REFUSED);
    return error;
  };

  class Holder {
    title = "x";
  }
  const cycle: Record<string, unknown> = {};
  cycle["again"] = { cycle };
  const LOST: [name: string, value: unknown][] = [
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["-Infinity", -Infinity],
    ["a BigInt", 1n],
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a RegExp", /x/],
    ["an Error", new Error("x")],
    ["bytes", new Uint8Array(2)],
    ["a promise", Promise.resolve(1)],
    ["a Blob", new Blob(["x"])],
    ["a boxed text", new String("x")],
    ["a Date of no time", new Date(NaN)],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a cycle", cycle],
  ];
  test.each([...LOST, ["undefined", undefined]] as const)("%s in an array is refused by its path", async (_, value) => {
    const message = {
      ...text("Hi"),
      content_attributes: { fine: [1], items: [{ a: [{}] }, { title: ["x", value] }] },
    };
    const error = await run({ message });
    const place = value === cycle ? "title.1.again.cycle" : "title.1";
    expect(error.message).toContain(`message.content_attributes.items.1.${place} is`);
  });

  test.each(LOST)("%s as a member is refused by its path", async (_, value) => {
    const message = {
      ...text("Hi"),
      before: { a: { b: {} }, c: [] },
      content_attributes: { items: [{ title: value }] },
    };
    const error = await run({ message });
    expect(error.message).toContain("message.content_attributes.items.0.title");
    expect((await run({ message: { ...text("Hi"), top: value } })).message).toContain("message.top");
  });

  test("a message that writes itself as no object is refused", async () => {
    for (const json of [undefined, null, "text", 5, [text("Hi")], NaN]) {
      await run({ message: { ...text("Hi"), toJSON: () => json } });
    }
    await run({ message: new Holder() });
    await run({ message: new Date(0) });
  });

  test("a nesting is sent or refused, however deep", async () => {
    for (let depth = 1000; depth < 10_000; depth += 500) {
      let deep: unknown = {};
      for (let at = 0; at < depth; at++) deep = { deep };
      const { fetch } = fake(answer);
      const sent = make({ ...least, fetch }).createMessage(where, { ...text("Hi"), deep });
      await sent.catch((error: unknown) => expect(error).toMatchObject(REFUSED));
    }
  });

  test("what writes itself as JSON is sent so", async () => {
    const { calls, fetch } = fake(answer);
    const name = Object.assign(() => {}, { toJSON: () => "named" });
    const more = { on: new Date(0), url: new URL("https://a.test"), name, none: { toJSON: () => undefined } };
    await make({ ...least, fetch }).createMessage(where, { ...text("Hi"), more });
    const sent = { ...text("Hi"), more: { on: "1970-01-01T00:00:00.000Z", url: "https://a.test/", name: "named" } };
    expect(calls[0]?.init.body).toBe(JSON.stringify(sent));
  });

  test("a nesting that no stack can hold is refused", async () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 200_000; depth++) deep = [deep];
    await run({ message: { ...text("Hi"), deep } });
  });

  const half = "Great news 🎉".slice(0, 12);
  test.each([
    ["half a character", half, "half a character at index 11"],
    ["the other half", "🎉".slice(1), "half a character at index 0"],
    ["halves in the wrong order", "\ude00\ud83d", "half a character at index 0"],
    ["U+0000", "a\0b", "U+0000 at index 1"],
  ])("%s is refused in every text and every name, by its path", async (_, value, words) => {
    const places: [message: object, place: string][] = [
      [{ ...text("Hi"), more: value }, "message.more"],
      [{ ...text("Hi"), more: { items: ["x", { title: value }] } }, "message.more.items.1.title"],
      [{ ...text("Hi"), more: { toJSON: () => value } }, "message.more"],
      [{ ...text("Hi"), more: { [value]: 1 } }, "a name in message.more"],
      [text(value), "message."],
    ];
    for (const [message, place] of places) {
      const { message: said } = await run({ message });
      expect(said).toContain(`${place}`);
      expect(said).toContain(` holds ${words}: take it out.`);
    }
  });

  test("half a character is refused in the body of client.POST too", async () => {
    const { path } = FIXTURES[platform];
    const { calls, fetch } = fake(answer);
    const { client } = make({ ...least, fetch });
    const error = await failure(() => client.POST(path, { params: { path: where }, body: text(half) }));
    expect(error).toMatchObject(REFUSED);
    expect(calls).toEqual([]);
  });

  test("whole characters, however they are written, are sent as they are", async () => {
    const { calls, fetch } = fake(answer);
    const whole = text("🎉 👩‍👩‍👧 e\u0301 \ufeff\ufffd\uffff\u{10ffff} a\r\nb\nc\rd\u2028\u0001");
    await make({ ...least, fetch }).createMessage(where, whole);
    expect(JSON.parse(String(calls[0]?.init.body))).toEqual(whole);
  });

  test("an error does not show what the message says", async () => {
    const error = await run({ message: { ...text("the-content"), other: ["the-content", NaN] } });
    expectNowhere("the-content", error);
  });

  test("what JSON drops or writes on its own account is fine", async () => {
    const { calls, fetch } = fake(answer);
    const date = new Date(0);
    const shared = { a: 1 };
    const message = { ...text("Hi"), gone: undefined, date, twice: [shared, shared, {}, [], null], bare: shared };
    await make({ ...least, fetch }).createMessage(where, Object.assign(Object.create(null), message));
    expect(calls[0]?.init.body).toBe(JSON.stringify(message));
    expect(calls[0]?.init.body).not.toContain("gone");
  });
});

describe.each(CHATWOOT_FAMILY)("%s message with files", (platform) => {
  const { where, text, answer, make, least } = FIXTURES[platform];
  const file = new File(["x"], "x.txt");
  const refused = async (message: unknown) => {
    const { calls, fetch } = fake(answer);
    const client = make({ ...least, fetch });
    const error = await failure(() => client.createMessage(where, message));
    expect(error).toMatchObject(REFUSED);
    expect(calls).toEqual([]);
    return error;
  };

  test.each([
    ["one file", file],
    ["object", { 0: file, length: 1 }],
    ["set", new Set([file])],
  ])("attachments that are no array (%s) are refused", async (_, attachments) => {
    expect((await refused({ ...text("Hi"), attachments })).message).toContain("message.attachments");
  });

  test.each(named([null, undefined, 5, {}, [], new Date(0), new Uint8Array(2), { name: "x", size: 1 }]))(
    "%s beside a file is refused, not written as text",
    async (_, value) => {
      expect((await refused({ ...text("Hi"), attachments: [file, value] })).message).toContain("message.attachments.1");
    },
  );

  test.each(["x", 5, true, null])(
    "attachments: %j may go to the server as they stand, but break nothing",
    async (value) => {
      const { calls, fetch } = fake(answer);
      const message = { ...text("Hi"), attachments: value };
      try {
        await make({ ...least, fetch }).createMessage(where, message);
      } catch (error) {
        expect(error).toMatchObject(REFUSED);
      }
      for (const { init } of calls) expect(init.body).toBe(JSON.stringify(message));
    },
  );

  test("the other members are checked as in JSON", async () => {
    const error = await refused({
      ...text("Hi"),
      attachments: [file],
      content_attributes: { items: [{ title: NaN }] },
    });
    expect(error.message).toContain("message.content_attributes.items.0.title");
  });

  test.each([
    ["the name of a Blob", { name: "🎉".slice(1), data: new Blob(["x"]) }, ".name holds half a character at index 0"],
    ["the name of a Blob", { name: "a\0.txt", data: new Blob(["x"]) }, ".name holds U+0000 at index 1"],
    ["the name of a File", new File(["x"], "a\0.txt"), ".name holds U+0000 at index 1"],
  ])("%s that would arrive as another is refused", async (_, upload, words) => {
    for (const attachments of [
      [file, upload],
      ["eyJfcmFpbHMi--c5f3ab12", upload],
    ]) {
      expect((await refused({ ...text("Hi"), attachments })).message).toContain(`message.attachments.1${words}`);
    }
  });

  test("inherited files are not sent", async () => {
    const { calls, fetch } = fake(answer);
    const client = make({ ...least, fetch });
    await polluted({ attachments: [file] }, () => client.createMessage(where, text("Hi")));
    expect(calls[0]?.init.body).toBe(JSON.stringify(text("Hi")));
  });
});

// A success that shows less than was sent is not one, and every success that a real server gave for all of it is.
import { describe, expect, test } from "vitest";
import { CHATWOOT_FAMILY, FIXTURES } from "./fixtures/platforms.js";
import { messageOf, RECORDINGS } from "./recorded.js";
import { failure, fake } from "./security/kit.js";

const file = () => new File(["x"], "x.txt");
const UNKNOWN = { outcome: "unknown", reason: "response", status: 200, attempts: 1 };

describe.each(CHATWOOT_FAMILY)("%s", (platform) => {
  const { create, where, answer } = FIXTURES[platform];
  const post = (message: object, shown: object) =>
    create({ fetch: fake({ ...answer, ...shown }).fetch }).createMessage(where, message);

  test.each([
    ["no text", { content: "Hi" }, { content: null }, "content: null"],
    ["an empty text", { content: "Hi" }, { content: "" }, 'content: ""'],
    ["an empty text for one with braces", { content: "{Hi} %}" }, { content: "" }, 'content: ""'],
    ["no files", { content: "Hi", attachments: [file()] }, {}, "0 of 1 attachments"],
    ["an empty list of files", { attachments: [file()] }, { attachments: [] }, "0 of 1 attachments"],
    ["one file of two", { attachments: [file(), file()] }, { attachments: [{ id: 1 }] }, "1 of 2 attachments"],
    ["files that are no list", { attachments: [file()] }, { attachments: { id: 1 } }, "0 of 1 attachments"],
    [
      "a message for everyone in place of a note",
      { content: "Hi", private: true },
      { private: false },
      "private: false",
    ],
    ["a note in place of a message", { content: "Hi" }, { private: true }, "private: true"],
  ])("%s is unknown", async (_, message, shown, words) => {
    const error = await failure(() => post(message, shown));
    expect(error).toMatchObject(UNKNOWN);
    expect(error.message).toContain(`200 a success that shows less than was sent (${words}). Look`);
  });

  test.each([
    ["a text that Liquid changed", { content: "Hi {{contact.name}}" }, { content: "Hi Mara" }],
    ["an empty text that Liquid made", { content: "{{contact.nonsense}}" }, { content: "" }],
    ["an empty text that a condition made", { content: "{% if false %}x{% endif %}" }, { content: "" }],
    ["no text where none was sent", { attachments: [file()] }, { content: null, attachments: [{ id: 1 }] }],
    ["an empty text where nothing but blanks was sent", { content: " \n" }, { content: "" }],
    ["a file that was not asked for", { content: "Hi" }, { attachments: [{ id: 1 }] }],
    ["a note", { content: "Hi", private: true }, { private: true }],
    ["a message", { content: "Hi", private: false }, { private: false }],
    ["nothing of who may read it", { content: "Hi", private: true }, { private: undefined }],
    ["nothing of the text", { content: "Hi" }, { content: undefined }],
  ])("%s is sent", async (_, message, shown) => {
    expect(await post(message, shown)).toMatchObject({ id: 7 });
  });

  test("what middleware sent in place of the message is not held against the message", async () => {
    const shown = { ...answer, private: true };
    const client = create({ fetch: fake(shown).fetch });
    client.client.use({
      onRequest: ({ request }: { request: Request }) =>
        new Request(request, { body: JSON.stringify({ content: "Hi", private: true }) }),
    });
    expect(await client.createMessage(where, { content: "Hi" })).toEqual(shown);
  });
});

describe("ziik", () => {
  const { create, where, text, answer } = FIXTURES.ziik;
  const post = (message: string, shown: object) =>
    create({ fetch: fake({ ...answer, ...shown }).fetch }).createMessage(where, text(message));

  test.each([null, ""])("the text %j in place of one that was sent is unknown", async (message) => {
    for (const shown of [{ message }, { id: undefined, data: { ...answer, message } }]) {
      const error = await failure(() => post("{{Hi}}", shown));
      expect(error).toMatchObject(UNKNOWN);
      expect(error.message).toContain(`less than was sent (message: ${JSON.stringify(message)}). Look`);
    }
  });

  test("no text where none was sent, and another text than was sent, are sent", async () => {
    expect(await post("", { message: "" })).toMatchObject({ id: 7 });
    expect(await post("Hi", { message: "<p>Hi</p>" })).toMatchObject({ id: 7 });
  });
});

test("signed ids are files too", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  const post = (shown: object) => create({ fetch: fake(shown).fetch }).createMessage(where, { attachments: ["id"] });
  expect(await failure(() => post(answer))).toMatchObject(UNKNOWN);
  expect(await post({ ...answer, attachments: [{ id: 1 }] })).toMatchObject({ id: 7 });
});

describe("what Chatwoot 4.11.2 answered:", () => {
  const answered = RECORDINGS.filter(({ status, body64 }) => status === 200 && body64);
  const post = async (recording: (typeof answered)[number]) => {
    const { platform, answer } = recording;
    const { create, where } = FIXTURES[platform];
    const to = { ...where, conversation_id: answer["conversation_id"] };
    return create({ fetch: fake(answer).fetch }).createMessage(to, await messageOf(recording));
  };

  const whole = answered.filter(({ judge }) => judge === "accept");
  test.each(whole.map((recording) => [recording.name, recording] as const))("%s is sent", async (_, recording) => {
    expect(await post(recording)).toEqual(recording.answer);
  });

  // Sent as another type than JSON: the server made an empty message of it.
  const lost = answered.filter(({ name }) => name === "app vendor json" || name === "pub no type");
  test.each(lost.map((recording) => [recording.name, recording] as const))("%s is unknown", async (_, recording) => {
    const { body64 = "" } = recording;
    const said = { ...recording, headers: { "Content-Type": "application/json" }, body64 };
    expect(await failure(() => post(said))).toMatchObject(UNKNOWN);
  });

  test("these are many", () => {
    expect([whole.length > 40, lost.length]).toEqual([true, 2]);
  });
});

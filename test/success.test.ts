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
    ["a text in place of files", { attachments: [file()] }, { attachments: "a" }, "0 of 1 attachments"],
    ["a length and no files", { attachments: [file()] }, { attachments: { length: "z" } }, "0 of 1 attachments"],
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
    [
      "an empty text beside a file, where nothing but blanks was sent",
      { content: " \n", attachments: [file()] },
      { content: "", attachments: [{ id: 1 }] },
    ],
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

  const message = { message: "Hi", conversationId: 42 };
  test.each([
    ["an error around it", { error: "quota exceeded", data: { id: 7, ...message } }],
    ["an error beside it", { error: "quota exceeded", id: 7, ...message }],
    ["success: false around it", { success: false, message: "Not allowed", data: { id: 7, ...message } }],
    ["success: false beside it", { success: false, id: 7, ...message }],
    ["a requestError around it", { requestError: {}, data: { id: 7, ...message } }],
    ["an id alone", { id: 7 }],
    ["an id alone within", { data: { id: 7 } }],
    ["a message around an id", { message: "Created", date: 1, data: { id: 7 } }],
    ["a conversation in place of a message", { meta: {}, data: { id: 42, title: "a conversation" } }],
    ["an id and nothing but nulls", { id: 7, conversationId: null, message: null, date: null, author: null }],
    ["null in place of an id, and another around", { id: null, data: { id: 7, ...message } }],
    ["a list within", { data: [{ id: 7, ...message }] }],
  ])("%s is unknown", async (_, body) => {
    const sending = create({ fetch: fake(body).fetch }).createMessage(where, text("Hi"));
    expect(await failure(() => sending)).toMatchObject(UNKNOWN);
  });

  test.each([{ conversationId: 42 }, { message: "Hi" }, { date: 0 }, { author: {} }])(
    "an id with %j is sent, within data too, and by the spec",
    async (more) => {
      const shown = { id: 7, ...more };
      for (const body of [shown, { data: shown }, { success: true, error: null, data: shown }]) {
        const sending = create({ fetch: fake(body).fetch }).createMessage(where, text("Hi"));
        expect(await sending).toEqual(shown);
      }
      const drifts: unknown[] = [];
      FIXTURES.ziik.watch((drift) => drifts.push(drift))(shown);
      expect(drifts).toEqual([]);
    },
  );

  test("an id alone is no message by the spec either", () => {
    const drifts: string[] = [];
    FIXTURES.ziik.watch(({ path, expected }) => drifts.push(`${path} ${expected}`))({ id: 7 });
    const names = ["conversationId", "message", "date", "author"];
    expect(drifts.sort()).toEqual(
      [...names.map((name) => `${name} is required`), expect.stringMatching(/anyOf$/)].sort(),
    );
  });

  test("another text than was sent is sent", async () => {
    expect(await post("Hi", { message: "<p>Hi</p>" })).toMatchObject({ id: 7 });
  });
});

describe("infobip", () => {
  const { create, where, text } = FIXTURES.infobip;
  const post = (status: unknown) =>
    create({ fetch: fake({ messageId: "m-7", status }).fetch }).createMessage(where, text("Hi"));

  test.each([
    { groupId: 5 },
    { groupId: "5" },
    { groupId: "2", groupName: 4 },
    { groupName: "REJECTED" },
    { groupName: "rejected" },
    { groupName: "UNDELIVERABLE_ANYHOW" },
    { groupId: 5, groupName: "A new word" },
    { name: "REJECTED_NOT_ENOUGH_CREDITS" },
    { name: "UNDELIVERABLE_NOT_SENT", groupName: null },
    { name: "EXPIRED_EXPIRED", groupName: "" },
  ])("the status %j is a refusal", async (status) => {
    const refusal = { outcome: "rejected", reason: "refused_by_platform", status: 200 };
    expect(await failure(() => post(status))).toMatchObject(refusal);
  });

  test.each([
    {},
    { description: "Message sent" },
    { name: "MISSING_TO" },
    { groupId: null },
    { groupId: {} },
    [],
    "PENDING",
  ])("the status %j proves nothing", async (status) =>
    expect(await failure(() => post(status))).toMatchObject(UNKNOWN),
  );

  test.each([
    { groupId: 1 },
    { groupId: "3" },
    { groupId: 0, groupName: "ACCEPTED" },
    { groupName: "PENDING", name: "PENDING_ENROUTE" },
    // The group decides, and the list of groups may grow.
    { groupName: "PENDING", name: "REJECTED_BY_NOBODY" },
    { groupId: 25, groupName: "A_NEW_GROUP" },
  ])("the status %j is sent", async (status) => {
    expect(await post(status)).toMatchObject({ status });
  });
});

test("signed ids are files too", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  const post = (shown: object) =>
    create({ fetch: fake(shown).fetch }).createMessage(where, { attachments: ["eyJfcmFpbHMi--c5f3ab12"] });
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

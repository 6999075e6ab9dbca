// The sandbox judges the bytes that a real Chatwoot 4.11.2 was sent as that server did.
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox, type Listening, type Sandbox } from "../src/testing/index.js";
import { RECORDINGS, type Recording } from "./recorded.js";

const PATHS = {
  chatwoot: "/api/v1/accounts/1/conversations/1/messages",
  omnivibe: "/public/api/v1/inboxes/inbox/contacts/contact/conversations/1/messages",
};
const WHERE: { readonly [where: string]: (path: string) => string } = {
  "text conversation": (path) => path.replace("conversations/1", "conversations/abc"),
  float: (path) => path.replace("conversations/1", "conversations/1.5"),
  "trailing slash": (path) => `${path}/`,
  "dot json": (path) => `${path}.json`,
};
/** The bodies that are too long for the file: the name says what is as long as it says. */
const LONG: { readonly [name: string]: object } = {
  "app 150000": { content: "x".repeat(150_000) },
  "app source_id 20001": { content: "a", source_id: "x".repeat(20_001) },
  "pub 150001": { content: "x".repeat(150_001) },
};

let strict: Sandbox, lenient: Sandbox, strictServer: Listening, lenientServer: Listening;
beforeAll(async () => {
  [strict, lenient] = [createSandbox(), createSandbox({ strict: false })];
  [strictServer, lenientServer] = [await strict.listen(), await lenient.listen()];
});
afterAll(() => Promise.all([strictServer.close(), lenientServer.close()]));

async function send({ name, platform, headers, body64, where, who }: Recording, sandbox: Sandbox, server: Listening) {
  const path = PATHS[platform];
  const url = server.urls[platform] + (where === undefined ? path : (WHERE[where]?.(path) ?? path));
  const token = platform === "chatwoot" && who !== "none" ? { "Api-Access-Token": "any" } : {};
  const body = body64 === undefined ? JSON.stringify(LONG[name]) : Buffer.from(body64, "base64");
  sandbox.reset();
  return new Promise<{ status: number | undefined; answer: Record<string, unknown>; notes: string }>((done, fail) => {
    const sent = request(url, { method: "POST", headers: { ...headers, ...token } }, async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += chunk;
      const notes = sandbox.rejections().flatMap(({ rules }) => rules.map(({ field, rule }) => `${field} ${rule}`));
      done({ status: response.statusCode, answer: JSON.parse(text), notes: notes.join("; ") });
    });
    sent.on("error", fail).end(body);
  });
}

const judged = (judge: Recording["judge"]) => RECORDINGS.filter((one) => one.judge === judge);
/** What of an answer says what became of the message. */
const made = ({ content, message_type, content_type, private: note, content_attributes }: Recording["answer"]) => ({
  // A long text is cut short in the recording.
  ...(String(content).startsWith("(150000") ? {} : { content }),
  message_type,
  content_type,
  private: note,
  content_attributes,
});

test.each(judged("accept"))("$platform: takes “$name”", async (one) => {
  for (const [sandbox, server] of [
    [strict, strictServer],
    [lenient, lenientServer],
  ] as const) {
    const { status, answer, notes } = await send(one, sandbox, server);
    expect([status, notes]).toEqual([200, ""]);
    const { content_attributes: attributes, ...expected } = made(one.answer);
    if (!/template/.test(one.name)) expect(answer).toMatchObject(JSON.parse(JSON.stringify(expected)));
    if (!/reply|nested|string json/.test(one.name)) expect(answer["content_attributes"]).toEqual(attributes);
    expect((answer["attachments"] as unknown[] | undefined)?.length).toBe(
      (one.answer["attachments"] as [] | undefined)?.length,
    );
  }
});

test.each(judged("refuse"))("$platform: refuses “$name” by $status", async (one) => {
  for (const [sandbox, server] of [
    [strict, strictServer],
    [lenient, lenientServer],
  ] as const) {
    const { status, answer, notes } = await send(one, sandbox, server);
    expect([status, notes]).toEqual([one.status, expect.stringMatching(/\w/)]);
    // The others name an object of Ruby, the kind of an unknown one, or the member of an action.
    if (one.status !== 404 && !/attachments|bad action key|select object|as none/.test(one.name)) {
      expect(answer).toEqual(one.answer);
    }
  }
});

test.each(judged("mistake"))(
  "$platform: says what is wrong with “$name”, or takes it as the server does",
  async (one) => {
    const { status, notes } = await send(one, strict, strictServer);
    if (one.where === undefined) expect(notes).toMatch(/real server|is empty|is kept|nobody/);
    if (status !== 200) expect(status).toBeGreaterThanOrEqual(400);
    if (one.where !== undefined) return; // a path with an extension
    const taken = await send(one, lenient, lenientServer);
    expect([taken.status, taken.notes]).toEqual([200, expect.stringMatching(/\w/)]);
    expect(taken.answer["content"]).toEqual(one.answer["content"]);
    expect(taken.answer["private"]).toEqual(one.answer["private"]);
  },
);

test("there is something to judge", () => {
  expect(["accept", "refuse", "mistake"].map((judge) => judged(judge as "accept").length)).toEqual([45, 29, 35]);
});

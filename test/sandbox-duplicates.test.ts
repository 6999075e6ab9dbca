// What the sandbox calls a duplicate, and what it keeps of what it was sent.
import { describe, expect, test } from "vitest";
import { createSandbox, type SandboxOptions } from "../src/testing/index.js";
import { FIXTURES } from "./fixtures/platforms.js";

const { url, credential } = FIXTURES.chatwoot;

/** A sandbox, and what sends it JSON or a form. */
function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const send = async (body: object | FormData, path = url) => {
    const isForm = body instanceof FormData;
    const response = await sandbox.fetch(`http://sandbox.test/chatwoot${path}`, {
      method: "POST",
      headers: { ...credential, ...(isForm ? {} : { "content-type": "application/json" }) },
      body: isForm ? body : JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  };
  return { sandbox, send };
}

function form(members: Readonly<Record<string, string | File>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(members)) made.append(name, value);
  return made;
}

const file = (text: string, name = "a.txt") => new File([text], name, { type: "text/plain" });

describe("is a duplicate", () => {
  const HI = { content: "Hi" };
  const long = "x".repeat(10_000);
  test.each<[string, object, object]>([
    ["the same again", HI, HI],
    ["with a new echo_id", { content: "Hi", echo_id: "a" }, { content: "Hi", echo_id: "b" }],
    [
      "with a new mark",
      { ...HI, content_attributes: { chatpost: "a" } },
      { ...HI, content_attributes: { chatpost: "b" } },
    ],
    ["with a mark now", HI, { ...HI, content_attributes: { chatpost: "b" } }],
    ["with members in another order", { content: "Hi", source_id: "s" }, { source_id: "s", content: "Hi" }],
    [
      "with what goes without saying",
      HI,
      { content: "Hi", private: false, message_type: "outgoing", content_type: "text" },
    ],
    ["as a form", HI, form({ content: "Hi", private: "false" })],
    ["with null in place of nothing", HI, { content: "Hi", source_id: null }],
    ["with the same file", form({ "attachments[]": file("abc") }), form({ "attachments[]": file("abc") })],
    ["a long text", { content: long }, { content: long }],
  ])("%s", async (_, one, other) => {
    const { sandbox, send } = start();
    await send(one);
    await send(other);
    expect(sandbox.duplicates()).toMatchObject([{ platform: "chatwoot", count: 2 }]);
  });
});

describe("is none", () => {
  const long = "x".repeat(10_000);
  test.each<[string, object, object]>([
    ["another text", { content: "Hi" }, { content: "Ho" }],
    ["a long text with another end", { content: `${long}a` }, { content: `${long}b` }],
    ["a private note", { content: "Hi" }, { content: "Hi", private: true }],
    [
      "the answer to another message",
      { content: "Hi", content_attributes: { in_reply_to: 1, chatpost: "a" } },
      { content: "Hi", content_attributes: { in_reply_to: 2, chatpost: "a" } },
    ],
    ["a file with other bytes", form({ "attachments[]": file("abc") }), form({ "attachments[]": file("abd") })],
    ["a file of another name", form({ "attachments[]": file("abc") }), form({ "attachments[]": file("abc", "b.txt") })],
  ])("%s", async (_, one, other) => {
    const { sandbox, send } = start();
    await send(one);
    await send(other);
    expect(sandbox.duplicates()).toEqual([]);
  });

  test("the same in another conversation", async () => {
    const { sandbox, send } = start();
    await send({ content: "Hi" });
    await send({ content: "Hi" }, url.replace("42", "43"));
    expect(sandbox.duplicates()).toEqual([]);
  });
});

test("of a big file the beginning is kept, its size and its hash; all of it when asked", async () => {
  const big = new Uint8Array(3 * 2 ** 20).fill(7);
  const [one, other] = [big, big.slice()];
  other[other.length - 1] = 8;
  const { sandbox, send } = start();
  for (const bytes of [one, other]) await send(form({ "attachments[]": new File([bytes], "big.bin") }));
  const [kept, changed] = sandbox.messages().map(({ files }) => files[0]);
  expect([kept?.size, kept?.whole, (await kept?.arrayBuffer())?.byteLength]).toEqual([3 * 2 ** 20, false, 2 ** 16]);
  expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(changed?.sha256).not.toBe(kept?.sha256);
  expect(sandbox.duplicates()).toEqual([]);

  const all = start({ wholeFiles: true });
  await all.send(form({ "attachments[]": new File([one], "big.bin") }));
  const [whole] = all.sandbox.messages()[0]?.files ?? [];
  expect([whole?.whole, (await whole?.arrayBuffer())?.byteLength]).toEqual([true, 3 * 2 ** 20]);
});

test("keep lets the content of older messages go, and still knows what came twice", async () => {
  const { sandbox, send } = start({ keep: 2 });
  for (const content of ["a", "b", "c", "d", "a"]) await send({ content });
  expect(sandbox.messages().map(({ message, response }) => [response["id"], message["content"]])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
    [4, "d"],
    [5, "a"],
  ]);
  expect(sandbox.messages()[0]?.response).not.toHaveProperty("content");
  expect(sandbox.duplicates()).toMatchObject([{ message: { content: "a" }, count: 2 }]);
  expect(() => createSandbox({ keep: -1 })).toThrow("keep must be a whole number from 0 on");
});

test("800 posts at once are 800 messages with ids of their own, and none twice", { timeout: 60_000 }, async () => {
  const { sandbox } = start();
  await using server = await sandbox.listen();
  const ids = await Promise.all(
    Array.from({ length: 800 }, async (_, at) => {
      const response = await fetch(server.urls.chatwoot + url, {
        method: "POST",
        headers: { ...credential, "content-type": "application/json" },
        body: JSON.stringify({ content: `message ${at}` }),
      });
      const { id, content } = (await response.json()) as { id: number; content: string };
      expect(content).toBe(`message ${at}`);
      return id;
    }),
  );
  expect(new Set(ids).size).toBe(800);
  expect(Math.max(...ids)).toBe(800);
  expect([sandbox.messages().length, sandbox.requests().length]).toEqual([800, 800]);
  expect([sandbox.duplicates(), sandbox.rejections()]).toEqual([[], []]);
});

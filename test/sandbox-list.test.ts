// What the sandbox answers to those who read: the list of messages in its real order and with its real cut, and the version.
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/testing/index.js";
import { listMessages } from "../src/testing/list-messages.js";

const HEADERS = { "api-access-token": "any" };
const PATH = "/api/v1/accounts/1/conversations/42/messages";

async function ask(sandbox: ReturnType<typeof createSandbox>, url: string, init: RequestInit = {}) {
  const response = await sandbox.fetch(url, { headers: HEADERS, ...init });
  return { status: response.status, body: await response.json() };
}

const post = (sandbox: ReturnType<typeof createSandbox>, url: string, body: object) =>
  ask(sandbox, url, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { ...HEADERS, "content-type": "application/json" },
  });

const ids = (rows: readonly unknown[]) => rows.map((row) => Object(row).id);

describe("the order and the cut, where ids and times are in different order", () => {
  // 118 rows; the fifth got the time of an hour later, as a row did on a real server.
  const rows = Array.from({ length: 118 }, (_, at) => ({ id: at + 1, created_at: 1000 + at + (at === 4 ? 3600 : 0) }));

  test.each([
    ["without parameters the newest 20", {}, [...Array.from({ length: 19 }, (_, at) => 100 + at), 5]],
    ["before: the newest 20 below", { before: 6 }, [1, 2, 3, 4, 5]],
    ["after: the oldest 100 above", { after: 113 }, [114, 115, 116, 117, 118]],
    ["both: from the first to below the second", { after: 4, before: 7 }, [4, 6, 5]],
  ])("%s", (_, query, expected) => expect(ids(listMessages(rows, query))).toEqual(expected));

  test("paging on by the last id skips the row, and one window has it", () => {
    const found: unknown[] = [];
    for (let after = 1; ;) {
      const page = ids(listMessages(rows, { after }));
      found.push(...page);
      if (page.length < 100) break;
      after = Number(page.at(-1));
    }
    expect(found).not.toContain(5);
    expect(ids(listMessages(rows, { after: 1, before: 2147483648 }))).toContain(5);
  });

  test("a window is cut after 1000", () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({ id: at + 1, created_at: at }));
    expect(listMessages(many, { after: 1, before: 2147483648 })).toHaveLength(1000);
    expect(listMessages(many, { after: 1001, before: 2147483648 })).toHaveLength(200);
  });
});

describe("over the sandbox", () => {
  test.each(["chatwoot", "digital99"])("%s lists what was sent to the conversation, marks too", async (platform) => {
    const sandbox = createSandbox();
    const url = `https://any.test/${platform}${PATH}`;
    await post(sandbox, url, { content: "one", content_attributes: { mine: "a" } });
    await post(sandbox, url.replace("/42/", "/43/"), { content: "elsewhere" });
    await post(sandbox, url, { content: "two", private: true });
    const { status, body } = await ask(sandbox, url);
    expect(status).toBe(200);
    expect(body.meta.contact.type).toBe("contact");
    expect(body.payload).toMatchObject([
      { id: 1, content: "one", content_attributes: { mine: "a" }, conversation_id: 42 },
      { id: 3, content: "two", private: true },
    ]);
    expect(ids((await ask(sandbox, `${url}?after=1&before=2`)).body.payload)).toEqual([1]);
    expect(sandbox.messages()).toHaveLength(3);
    expect(sandbox.requests().map(({ verdict }) => verdict)).toEqual(Array(5).fill("accepted"));
  });

  test("an echo_id is not stored", async () => {
    const sandbox = createSandbox();
    const url = `https://any.test${PATH}`;
    expect((await post(sandbox, url, { content: "one", echo_id: "e" })).body).toHaveProperty("echo_id");
    expect((await ask(sandbox, url)).body.payload[0]).not.toHaveProperty("echo_id");
  });

  test("the version is told to anybody", async () => {
    const sandbox = createSandbox();
    const answer = await ask(sandbox, "https://chat.acme.test/api", { headers: {} });
    expect(answer).toMatchObject({ status: 200, body: { version: "4.11.2" } });
  });

  test("a version of one's own is told, and one before 4.9 keeps no marks", async () => {
    const sandbox = createSandbox({ version: "4.8.1" });
    expect((await ask(sandbox, "https://chat.acme.test/api")).body).toMatchObject({ version: "4.8.1" });
    const sent = { content: "one", content_attributes: { mine: "a", in_reply_to: 7 } };
    expect((await post(sandbox, `https://any.test${PATH}`, sent)).body.content_attributes).toEqual({ in_reply_to: 7 });
    // 99digital tells no version.
    const kept = (await post(sandbox, `https://any.test/digital99${PATH}`, sent)).body.content_attributes;
    expect(kept).toEqual(sent.content_attributes);
    expect(() => createSandbox({ version: "new" })).toThrow("version must be a text like 4.11.2");
  });

  test("page-breaks waits for a list, and breaks off in its middle", async () => {
    const sandbox = createSandbox();
    const url = `https://any.test${PATH}`;
    sandbox.next("chatwoot", { fault: "page-breaks" });
    expect((await post(sandbox, url, { content: "one" })).status).toBe(200);
    await expect(ask(sandbox, url)).rejects.toThrow("terminated");
    expect((await ask(sandbox, url)).body.payload).toHaveLength(1);
  });

  test("drops-marks and erased-mark change what the list shows", async () => {
    const sandbox = createSandbox();
    const url = `https://any.test${PATH}`;
    const marked = { content: "one", content_attributes: { chatpost: "a" } };
    sandbox.next("chatwoot", { fault: "drops-marks" });
    await post(sandbox, url, marked);
    sandbox.next("chatwoot", { fault: "erased-mark" });
    await expect(post(sandbox, url, marked)).rejects.toThrow("fetch failed");
    sandbox.next("chatwoot", { fault: "erased-mark", by: "retry" });
    await expect(post(sandbox, url, marked)).rejects.toThrow("fetch failed");
    expect((await ask(sandbox, url)).body.payload).toMatchObject([
      { content: "one", content_attributes: {} },
      { content: "This message was deleted", content_attributes: { deleted: true } },
      { content: "one", content_attributes: {} },
    ]);
  });

  test("after a reset nothing comes of what was to come", async () => {
    const sandbox = createSandbox();
    sandbox.next("chatwoot", { fault: "commit-later", afterMs: 10 });
    await expect(
      sandbox.fetch(`https://any.test${PATH}`, {
        method: "POST",
        body: '{"content":"late"}',
        headers: { ...HEADERS, "content-type": "application/json" },
        signal: AbortSignal.timeout(20),
      }),
    ).rejects.toThrow();
    sandbox.reset();
    await new Promise((done) => setTimeout(done, 50));
    expect(sandbox.messages()).toEqual([]);
  });

  test.each([
    ["no token", `https://any.test${PATH}`, { headers: {} }, 401, "must hold api_access_token: <credential>"],
    ["a parameter that is none", `https://any.test${PATH}?after=x`, {}, 422, "after must be integer"],
    ["another method", `https://any.test${PATH}`, { method: "PUT" }, 404, "must be GET or POST, not PUT"],
    ["a post to what only reads", "https://any.test/api", { method: "POST" }, 404, "must be GET, not POST"],
    ["another path", "https://any.test/chatwoot/apis", {}, 404, "/messages or /api"],
  ])("%s is refused", async (_, url, init, status, words) => {
    const { body, ...rest } = await ask(createSandbox(), url, init);
    expect(rest.status).toBe(status);
    expect(JSON.stringify(body)).toContain(words);
  });

  test("a fault comes in the way of a list too", async () => {
    const sandbox = createSandbox();
    sandbox.next("chatwoot", { fault: "server-error", status: 502 });
    expect((await sandbox.fetch(`https://any.test${PATH}`, { headers: HEADERS })).status).toBe(502);
    expect((await sandbox.fetch(`https://any.test${PATH}`, { headers: HEADERS })).status).toBe(200);
  });
});

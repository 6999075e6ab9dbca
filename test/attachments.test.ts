// Files, as they arrive: parsed by busboy, not by the code that wrote them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fileFromPath } from "../src/node.js";
import { CHATWOOT_FAMILY, FIXTURES } from "./fixtures/platforms.js";
import { readParts } from "./parts.js";
import { record, serve, withFiles } from "./recorder.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "chatpost-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function partsOf(
  platform: (typeof CHATWOOT_FAMILY)[number],
  message: { attachments: unknown[]; private?: boolean },
) {
  const { create, where, answer } = FIXTURES[platform];
  const { attachments, private: note } = message;
  await using server = await record(200, { ...withFiles(answer, attachments.length), private: note ?? false });
  await create({ baseUrl: server.baseUrl }).createMessage(where, message);
  const [request] = server.requests;
  return readParts(request?.headers ?? {}, request?.body ?? Buffer.alloc(0));
}

const png = { name: "attachments[]", filename: "a.png", type: "image/png", text: "png" };

describe("a file may be", () => {
  test("a File", async () => {
    const attachments = [new File(["png"], "a.png", { type: "image/png" })];
    expect(await partsOf("chatwoot", { attachments })).toContainEqual(png);
  });

  test.each([
    ["a Blob with a name", { name: "a.png", data: new Blob(["png"], { type: "image/png" }) }],
    ["bytes", { name: "a.png", data: new TextEncoder().encode("png"), type: "image/png" }],
    ["a part of a larger buffer", { name: "a.png", data: Buffer.from("xpngx").subarray(1, 4), type: "image/png" }],
    ["an ArrayBuffer", { name: "a.png", data: new TextEncoder().encode("png").buffer, type: "image/png" }],
  ])("%s", async (_, upload) => {
    expect(await partsOf("digital99", { attachments: [upload] })).toEqual([png]);
  });

  test("a Response that was fetched", async () => {
    await using files = await serve((response) => response.setHeader("Content-Type", "image/png").end("png"));
    const url = `${files.baseUrl}/pictures/a.png?size=big`;
    expect(await partsOf("omnivibe", { attachments: [await fetch(url)] })).toContainEqual(png);
  });

  test("a path, by fileFromPath", async () => {
    const path = join(folder, "a.png");
    writeFileSync(path, "png");
    expect(await partsOf("chatwoot", { attachments: [await fileFromPath(path)] })).toContainEqual(png);
  });

  test("a signed id among files", async () => {
    const attachments = ["signed-id", new File(["png"], "a.png", { type: "image/png" })];
    const parts = await partsOf("chatwoot", { attachments });
    expect(parts).toContainEqual({ name: "attachments[]", text: "signed-id" });
    expect(parts).toContainEqual(png);
  });
});

test.each(["Grüße 👋.txt", "שלום.txt", 'the "best".txt', "a;b='c'.txt", "a b.txt"])(
  "the name %s arrives",
  async (name) => {
    const [part] = await partsOf("digital99", { attachments: [new File(["x"], name, { type: "text/plain" })] });
    // Browsers and Node write a quote in a name as %22, as the HTML standard says.
    expect(part).toEqual({
      name: "attachments[]",
      filename: name.replaceAll('"', "%22"),
      type: "text/plain",
      text: "x",
    });
  },
);

test("the other members travel as text, nested ones as JSON, and private: false not at all", async () => {
  const message = {
    content: "See\nthis\r\nand\rthat",
    private: false,
    content_attributes: { in_reply_to: 7, items: [{ title: "ü" }] },
    campaign_id: 1,
    attachments: [new File(["x"], "x.txt", { type: "text/plain" })],
  };
  const parts = await partsOf("chatwoot", message);
  expect(parts.map(({ name, text }) => [name, text])).toEqual([
    ["content", message.content],
    ["content_attributes", JSON.stringify(message.content_attributes)],
    ["campaign_id", "1"],
    ["attachments[]", "x"],
  ]);
  expect(await partsOf("chatwoot", { ...message, private: true })).toContainEqual({ name: "private", text: "true" });
});

const content = "one\ntwo\r\nthree\rfour\n";
const clone = { onRequest: ({ request }: { request: Request }) => new Request(request) };
test.each([
  ["by Node", {}, []],
  ["by fetch", { fetch: (url: string, init: RequestInit) => fetch(url, init) }, []],
  ["by Node, copied by middleware", {}, [clone]],
] as const)("the line ends of a text arrive as they are, %s", async (_, options, middleware) => {
  const { create, where, answer } = FIXTURES.chatwoot;
  await using server = await record(200, withFiles(answer, 1));
  const client = create({ baseUrl: server.baseUrl, ...options });
  client.client.use(...middleware);
  const message = { content, attachments: [new File(["a\nb"], 'a\n"b".txt', { type: "text/plain" })] };
  const { request } = await client.prepare(where, message);
  await client.createMessage(where, message);
  const [sent] = server.requests;
  const prepared = new Uint8Array(await request.arrayBuffer());
  for (const [headers, body] of [
    [sent?.headers ?? {}, sent?.body ?? Buffer.alloc(0)],
    [Object.fromEntries(request.headers), prepared],
  ] as const) {
    expect(await readParts(headers, body)).toEqual([
      { name: "content", text: content },
      { name: "attachments[]", filename: "a%0A%22b%22.txt", type: "text/plain", text: "a\nb" },
    ]);
  }
});

test("a fetch that does not know this FormData is given none, and is told the type by the body", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  const bodies: unknown[] = [];
  const fetch = async (_: string, { body }: RequestInit) => {
    bodies.push(body);
    return Response.json(withFiles(answer, 1));
  };
  await create({ fetch }).createMessage(where, { content, attachments: [new File(["x"], "x.txt")] });
  const [body] = bodies as Blob[];
  expect(body).toBeInstanceOf(Blob);
  expect(
    await readParts({ "content-type": body?.type ?? "" }, new Uint8Array((await body?.arrayBuffer()) ?? [])),
  ).toEqual([
    { name: "content", text: content },
    { name: "attachments[]", filename: "x.txt", type: "application/octet-stream", text: "x" },
  ]);
});

test("what is undefined is not there: neither a template nor a part", async () => {
  const message = {
    content: undefined,
    template_params: undefined,
    attachments: [new File(["png"], "a.png", { type: "image/png" })],
  };
  expect(await partsOf("chatwoot", message)).toEqual([png]);
});

test("without files it is JSON, also with signed ids", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  await using server = await record(200, withFiles(answer, 1));
  const client = create({ baseUrl: server.baseUrl });
  await client.createMessage(where, { content: "Hi", attachments: [] });
  await client.createMessage(where, { content: "Hi", attachments: ["signed-id"] });
  expect(server.requests.map(({ headers }) => headers["content-type"])).toEqual([
    "application/json",
    "application/json",
  ]);
  expect(server.requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    { content: "Hi" },
    { content: "Hi", attachments: ["signed-id"] },
  ]);
});

describe("is refused before anything is sent:", () => {
  const file = new File(["x"], "x.txt");
  test.each([
    ["more than 15 files", { attachments: Array(16).fill(file) }, "message.attachments must be at most 15"],
    ["an empty file", { attachments: [file, new File([], "e.txt")] }, "message.attachments.1 is empty"],
    ["a Blob without a name", { attachments: [new Blob(["x"])] }, "message.attachments.0 must have a name"],
    ["something else", { attachments: [{ name: "x", data: "text" }] }, "message.attachments.0 must be a File"],
    ["no list", { attachments: file }, "message.attachments must be an array"],
    ["a hole in the list", { attachments: [, "signed-id"] }, "message.attachments.0 must be a File"],
    [
      "what JSON cannot carry, under the same name further in",
      { content_attributes: { attachments: [NaN] }, attachments: [file] },
      "message.content_attributes.attachments.0 is NaN",
    ],
    [
      "a failed download",
      { attachments: [new Response("x", { status: 404 })] },
      "message.attachments.0 is a response with status 404",
    ],
    [
      "a template with files",
      { template_params: { name: "t" }, attachments: [file] },
      "message.template_params cannot travel with files",
    ],
    [
      "what JSON cannot carry",
      { content_attributes: { a: NaN }, attachments: [file] },
      "message.content_attributes.a is NaN",
    ],
  ])("%s", async (_, message, problem) => {
    const fetch = vi.fn();
    const sent = FIXTURES.chatwoot.create({ fetch }).createMessage(FIXTURES.chatwoot.where, message);
    await expect(sent).rejects.toMatchObject({
      outcome: "not_sent",
      reason: "invalid_argument",
      attempts: 0,
      message: expect.stringContaining(problem),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a download that was read before", async () => {
    const download = new Response("x");
    await download.text();
    const fetch = vi.fn();
    const sent = FIXTURES.chatwoot
      .create({ fetch })
      .createMessage(FIXTURES.chatwoot.where, { attachments: [download] });
    await expect(sent).rejects.toMatchObject({ reason: "invalid_argument", attempts: 0 });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a download that never ends: the deadline covers it", async () => {
    const fetch = vi.fn();
    const endless = new Response(new ReadableStream({}));
    const client = FIXTURES.chatwoot.create({ fetch, timeoutMs: 50 });
    const sent = client.createMessage(FIXTURES.chatwoot.where, { attachments: [endless] });
    await expect(sent).rejects.toMatchObject({ outcome: "not_sent", reason: "timeout", attempts: 0 });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("fileFromPath", () => {
  test("names the path when there is no such file, when it is a folder, and when it is empty", async () => {
    writeFileSync(join(folder, "empty.txt"), "");
    await expect(fileFromPath(join(folder, "none.txt"))).rejects.toThrow(/none\.txt does not exist/);
    await expect(fileFromPath(folder)).rejects.toThrow("is not a file");
    await expect(fileFromPath(join(folder, "empty.txt"))).rejects.toThrow("empty.txt is empty");
  });

  test("refuses a name that would arrive as another one", async () => {
    const path = join(folder, "c.txt");
    writeFileSync(path, "x");
    await expect(fileFromPath(path, { name: "🎉.txt".slice(1) })).rejects.toThrow(/c\.txt cannot travel under a name/);
  });

  test("takes name and type from the path or from the caller", async () => {
    const path = join(folder, "b.JPG");
    writeFileSync(path, "x");
    expect(await fileFromPath(path)).toMatchObject({ name: "b.JPG", type: "image/jpeg" });
    expect(await fileFromPath(path, { name: "c.bin" })).toMatchObject({
      name: "c.bin",
      type: "application/octet-stream",
    });
    expect(await fileFromPath(path, { type: "image/png" })).toMatchObject({ name: "b.JPG", type: "image/png" });
  });
});

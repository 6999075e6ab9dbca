// Files, as they arrive: parsed by busboy, not by the code that wrote them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { runInNewContext } from "node:vm";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createSender } from "../src/index.js";
import { fileFromPath } from "../src/node.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { CHATWOOT_FAMILY, FIXTURES } from "./fixtures/platforms.js";
import { readParts } from "./parts.js";
import { record, serve, withFiles } from "./recorder.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "chatpost-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function partsOf(
  platform: (typeof CHATWOOT_FAMILY)[number],
  message: { attachments: unknown[]; private?: boolean; [name: string]: unknown },
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
    const attachments = ["eyJfcmFpbHMi--c5f3ab12", new File(["png"], "a.png", { type: "image/png" })];
    const parts = await partsOf("chatwoot", { attachments });
    expect(parts).toContainEqual({ name: "attachments[]", text: "eyJfcmFpbHMi--c5f3ab12" });
    expect(parts).toContainEqual(png);
  });
});

test("what a browser's file field holds is sent, by both doors", async () => {
  const fields = { 0: new File(["png"], "a.png", { type: "image/png" }), length: 1, item: () => null };
  const picked = Object.assign(Object.create({ [Symbol.toStringTag]: "FileList" }), fields);
  expect(await partsOf("chatwoot", { attachments: picked })).toContainEqual(png);
  await using server = await record(200, withFiles(FIXTURES.chatwoot.answer, 1));
  const send = createSender({ chatwoot: createChatwootClient({ apiAccessToken: "t", baseUrl: server.baseUrl }) });
  await send({ platform: "chatwoot", account_id: 1, conversation_id: 42 }, { attachments: picked });
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

test("a template travels with files in brackets", async () => {
  const template_params = {
    name: "receipt",
    language: "en",
    namespace: null,
    processed_params: { body: { "1": "Visa", "2": "a&b=c" } },
  };
  const parts = await partsOf("chatwoot", {
    template_params,
    attachments: [new File(["png"], "a.png", { type: "image/png" })],
  });
  expect(parts.map(({ name, text }) => [name, text])).toEqual([
    ["template_params[name]", "receipt"],
    ["template_params[language]", "en"],
    ["template_params[processed_params][body][1]", "Visa"],
    ["template_params[processed_params][body][2]", "a&b=c"],
    ["attachments[]", "png"],
  ]);
});

describe("a file of another realm or runtime is taken as it is", () => {
  const bytes: Uint8Array = runInNewContext("new Uint8Array([112, 110, 103])");
  const tagged = (tag: string, members: object) => Object.assign({ [Symbol.toStringTag]: tag }, members);
  const whole = { arrayBuffer: async () => bytes.buffer, size: 3, type: "image/png" };
  test.each<[string, unknown]>([
    ["bytes of a vm context", { name: "a.png", data: bytes, type: "image/png" }],
    ["an ArrayBuffer of a vm context", { name: "a.png", data: bytes.buffer, type: "image/png" }],
    ["a DataView", { name: "a.png", data: new DataView(bytes.buffer), type: "image/png" }],
    ["a Buffer", { name: "a.png", data: Buffer.from("png"), type: "image/png" }],
    ["a Blob of another class", { name: "a.png", data: tagged("Blob", whole) }],
    ["a File of another class", tagged("File", { ...whole, name: "a.png" })],
    ["a file of Bun", Object.assign(new Blob(["png"], { type: "image/png" }), { name: "/tmp/folder/a.png" })],
    [
      "a Response of another class",
      tagged("Response", {
        ok: true,
        url: "https://files.test/a.png",
        headers: new Headers({ "content-type": "image/png" }),
        body: new Blob(["png"]).stream(),
      }),
    ],
  ])("%s", async (_, upload) => {
    expect(await partsOf("chatwoot", { attachments: [upload] })).toEqual([png]);
  });
});

describe("the name of a Response", () => {
  const named = async (url: string) => {
    const response = Object.defineProperty(new Response("x"), "url", { value: url });
    const [part] = await partsOf("chatwoot", { attachments: [response] });
    return part?.filename;
  };
  test.each([
    ["https://files.test/a/invoice%202.pdf?x=/y.png#z", "invoice 2.pdf"],
    ["https://files.test/folder/", "folder"],
    ["https://files.test/", "file"],
    ["https://files.test/..%2f..%2fetc%2fpasswd", "passwd"],
    ["https://files.test/..%5C..%5Cwin.ini", "win.ini"],
    ["https://files.test/100%25.pdf", "100%.pdf"],
    ["https://files.test/100%.pdf", "100%.pdf"],
    ["data:text/plain;base64,c2VjcmV0", "file"],
    ["blob:nodedata:0f8c", "file"],
    ["", "file"],
  ])("%s is %s", async (url, name) => {
    expect(await named(url)).toBe(name);
  });

  test("is found in one pass, however long its address", async () => {
    expect(await named(`https://files.test/${"/#?".repeat(50_000)}`)).toBe("file");
  });
});

test("a Response without an end is read to its bound, or until the call ends, and let go of", async () => {
  const { create, where } = FIXTURES.chatwoot;
  const client = create({ fetch: async () => Response.json({}) });
  for (const [timeoutMs, words] of [
    [30_000, "message.attachments.0 is a response of more than 100 MiB"],
    [100, "not done within 100 ms"],
  ] as const) {
    let isOver = false;
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((done) => setTimeout(done, timeoutMs === 100 ? 10 : 0));
        controller.enqueue(new Uint8Array(2 ** 23));
      },
      cancel() {
        isOver = true;
      },
    });
    const error = await client.createMessage(where, { attachments: [new Response(body)] }, { timeoutMs }).catch(String);
    expect(error).toContain("not sent: ");
    expect(error).toContain(words);
    await vi.waitFor(() => expect(isOver).toBe(true));
  }
});

test("a file that is longer or shorter than it says stops the request, and writes no stray bytes", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  for (const size of [3, 30]) {
    await using server = await record(200, withFiles(answer, 1));
    const file = new File(["0123456789"], "log.txt");
    file.stream = () => new Blob(["x".repeat(size)]).stream();
    const sent = create({ baseUrl: server.baseUrl }).createMessage(where, { attachments: [file] });
    await expect(sent).rejects.toMatchObject({
      outcome: "unknown",
      cause: { message: expect.stringContaining("log.txt") },
    });
    expect(server.requests).toEqual([]);
  }
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
  await client.createMessage(where, { content: "Hi", attachments: ["eyJfcmFpbHMi--c5f3ab12"] });
  expect(server.requests.map(({ headers }) => headers["content-type"])).toEqual([
    "application/json",
    "application/json",
  ]);
  expect(server.requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    { content: "Hi" },
    { content: "Hi", attachments: ["eyJfcmFpbHMi--c5f3ab12"] },
  ]);
});

describe("is refused before anything is sent:", () => {
  const file = new File(["x"], "x.txt");
  test.each([
    ["more than 15 files", { attachments: Array(16).fill(file) }, "message.attachments must be at most 15"],
    ["an empty file", { attachments: [file, new File([], "e.txt")] }, "message.attachments.1 is empty"],
    ["a Blob without a name", { attachments: [new Blob(["x"])] }, "message.attachments.0 must have a name"],
    ["something else", { attachments: [{ name: "x", data: "text" }] }, "message.attachments.0 must be a File"],
    ["no list", { content: "Hi", attachments: file }, "message.attachments must be an array"],
    ["a hole in the list", { attachments: [, file] }, "message.attachments.0 must be a File"],
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
      "a template with a list of objects, and files",
      { template_params: { name: "t", processed_params: { buttons: [{ type: "url" }] } }, attachments: [file] },
      "message.template_params[processed_params][buttons] is a list of objects, which only JSON carries",
    ],
    [
      "a path",
      { attachments: ["./invoice.pdf"] },
      "message.attachments.0 is a text, and no signed id: a file of a disk is given by fileFromPath",
    ],
    [
      "bytes without a name",
      { attachments: [Buffer.from("x")] },
      "message.attachments.0 is bytes without a name: give { name, data }",
    ],
    ["a forgotten await", { attachments: [Promise.resolve(file)] }, "message.attachments.0 is a Promise: await it"],
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
    await expect(fileFromPath(join(folder, "none.txt"))).rejects.toMatchObject({
      name: "SendError",
      outcome: "not_sent",
      reason: "invalid_argument",
      cause: { code: "ENOENT" },
    });
    await expect(fileFromPath(folder)).rejects.toThrow("is not a file");
    await expect(fileFromPath(join(folder, "empty.txt"))).rejects.toThrow("empty.txt is empty");
  });

  test.each([
    ["note.opus", "audio/ogg"],
    ["note.oga", "audio/ogg"],
    ["note.aac", "audio/aac"],
    ["note.amr", "audio/amr"],
    ["note.flac", "audio/x-flac"],
    ["film.3gp", "video/3gpp"],
    ["film.mkv", "video/x-matroska"],
    ["photo.HEIC", "image/heic"],
    ["a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a.xls", "application/vnd.ms-excel"],
    ["a.zip", "application/zip"],
    ["a.json", "application/json"],
    ["a.vcf", "text/x-vcard"],
    ["a.unheard-of", "application/octet-stream"],
    ["Makefile", "application/octet-stream"],
  ])("%s travels as %s", async (name, type) => {
    const path = join(folder, name);
    writeFileSync(path, "x");
    expect((await fileFromPath(path)).type).toBe(type);
  });

  test.each([
    ["removed", (path: string) => rmSync(path)],
    ["changed", (path: string) => writeFileSync(path, "longer than before")],
  ])("a file that was %s since is refused before anything is sent, by its name", async (_, change) => {
    const path = join(folder, "log.txt");
    writeFileSync(path, "short");
    const file = await fileFromPath(path);
    change(path);
    const fetch = vi.fn();
    const { create, where } = FIXTURES.chatwoot;
    const error = await create({ fetch })
      .createMessage(where, { attachments: [file] })
      .catch((one: unknown) => one);
    expect(error).toMatchObject({ outcome: "not_sent", reason: "invalid_argument" });
    expect(String(error)).toContain("message.attachments.0 (log.txt) cannot be read: it was changed or removed since");
    expect(fetch).not.toHaveBeenCalled();
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
    expect(await fileFromPath(pathToFileURL(path))).toMatchObject({ name: "b.JPG", type: "image/jpeg" });
    for (const [options, problem] of [
      ["c.bin", "options must be a plain object, got a string"],
      [{ filename: "c.bin" }, 'options has "filename", which is not known; there is name, type'],
      [{ name: "" }, "options.name must be a text that is not empty"],
      [{ name: null }, "options.name must be a text that is not empty"],
      [{ type: "image/png, image/jpeg" }, 'options.type must be a media type such as application/pdf, got "image/png,'],
      [{ type: "pdf" }, 'options.type must be a media type such as application/pdf, got "pdf"'],
    ] as const) {
      await expect(fileFromPath(path, options as object)).rejects.toThrow(problem);
    }
    for (const given of [new URL("https://chat.test/a.png"), new URL("file:///a%2Fb.png"), [path] as object as URL]) {
      await expect(fileFromPath(given)).rejects.toMatchObject({
        outcome: "not_sent",
        message: expect.stringContaining("must be a text, or a URL such as file:///tmp/a.pdf"),
      });
    }
  });
});

// Under the DOM of a test environment, such as jsdom's, a file arrives as its bytes or is refused: there `File` and
// `FormData` make text of what is not their own, and "[object Blob]" is no invoice.
import { afterEach, expect, test, vi } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import type { Upload } from "../src/input/to-file.js";
import { fileFromPath } from "../src/node.js";
import { createSandbox } from "../src/testing/index.js";
import { failure, fake, REFUSED } from "./security/kit.js";

const { File: NodeFile, FormData: NodeFormData } = globalThis;

/** As jsdom's: of the parts it takes text and its own kind, and of the rest their names. */
class DomFile extends NodeFile {
  constructor(parts: BlobPart[], name: string, options?: FilePropertyBag) {
    super(parts.map((part) => (part instanceof DomFile ? part : String(part))), name, options); // prettier-ignore
  }
}
class DomFormData extends NodeFormData {
  override append(name: string, value: unknown) {
    if (value instanceof DomFile) super.append(name, value);
    else super.append(name, String(value));
  }
}
class FileWithoutStream extends NodeFile {
  override stream = undefined as never;
}

afterEach(() => void vi.unstubAllGlobals());

const post = (
  upload: Upload,
  answer = fake({ id: 1, content: "Hi", conversation_id: 42, attachments: [{ id: 1 }] }),
) => {
  const client = createChatwootClient({ apiAccessToken: "t", baseUrl: "https://chat.test", fetch: answer.fetch });
  const sent = () =>
    client.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hi", attachments: [upload] });
  return { sent, calls: answer.calls };
};

const foreign: Record<string, () => Upload | Promise<Upload>> = {
  "a Blob": () => ({ name: "a.txt", data: new Blob(["payload"]) }),
  bytes: () => ({ name: "a.txt", data: new TextEncoder().encode("payload") }),
  "a Response": () => new Response("payload"),
};
test.each(Object.entries(foreign))("%s that File does not know is refused", async (_, make) => {
  const upload = await make();
  vi.stubGlobal("File", DomFile);
  const { sent, calls } = post(upload);
  const error = await failure(sent);
  expect(error).toMatchObject(REFUSED);
  expect(error.message).toContain("message.attachments.0 is no file to the DOM");
  expect(calls).toEqual([]);
});

test("a file that FormData does not know is refused", async () => {
  vi.stubGlobal("FormData", DomFormData);
  const { sent, calls } = post(new File(["payload"], "a.txt"));
  expect((await failure(sent)).message).toContain("message.attachments.0 is no file to the DOM");
  expect(calls).toEqual([]);
});

test("a file that cannot be read as a stream is refused", async () => {
  const { sent, calls } = post(new FileWithoutStream(["payload"], "a.txt"));
  expect((await failure(sent)).message).toContain("message.attachments.0 is no file to the DOM");
  expect(calls).toEqual([]);
});

test("a file of the DOM's own arrives", async () => {
  vi.stubGlobal("File", DomFile);
  vi.stubGlobal("FormData", DomFormData);
  const { sent, calls } = post(new DomFile(["payload"], "a.txt"));
  await sent();
  const { init, headers } = calls[0] ?? {};
  const form = await new Response(init?.body, { headers: headers ?? {} }).formData();
  expect(await (form.get("attachments[]") as File).text()).toBe("payload");
});

test("a file from a path keeps its bytes", async () => {
  vi.stubGlobal("File", DomFile);
  const file = await fileFromPath("package.json");
  expect(await file.text()).toContain('"name": "chatpost"');
});

test("the sandbox says what jsdom does not bring", () => {
  vi.stubGlobal("Request", undefined);
  expect(() => createSandbox()).toThrow("run this test in a node environment");
});

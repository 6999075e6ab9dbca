// What goes over the wire, byte by byte, for every example of every spec; and what becomes of the connection on Node.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { Agent } from "node:https";
import { createServer as createTcpServer } from "node:net";
import { describe, expect, test } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import type { ClientOptions } from "../src/client/options.js";
import { createSandbox } from "../src/testing/index.js";
import { readSpec, requestExamples } from "../scripts/specs.js";
import { CHATWOOT_FAMILY, FIXTURES, NAMES, TOKEN } from "./fixtures/platforms.js";
import { json, listen, record, serve, withFiles } from "./recorder.js";

describe.each(NAMES)("%s", (platform) => {
  const { create, where, url, path, credential, answer, text } = FIXTURES[platform];

  const examples = requestExamples(readSpec(platform), "application/json").map(
    (one) => [one.name, one.message] as const,
  );
  test.each(examples)("the example %s arrives as it stands in the spec", async (_, message) => {
    const to = message["to"] === undefined ? {} : { to: message["to"] };
    await using server = await record(200, { ...answer, ...to });
    const body = JSON.stringify(message);

    const created = await create({ baseUrl: server.baseUrl }).createMessage(where, message);

    expect(created).toEqual({ ...answer, ...to });
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe(url);
    expect(request?.body.toString()).toBe(body);
    expect(request?.headers).toMatchObject({
      ...credential,
      accept: "application/json",
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
    });
    const ours = Object.keys(request?.headers ?? {}).filter((name) => /auth|token|cookie/.test(name));
    expect(ours).toEqual(Object.keys(credential));
  });

  test.each(examples)("the example %s is accepted by the sandbox", async (_, message) => {
    const sandbox = createSandbox();
    const created = await create({ fetch: sandbox.fetch }).createMessage(where, message);
    const [kept] = sandbox.messages(platform);
    expect(kept).toMatchObject({ platform, message, response: created });
  });

  test("text outside ASCII arrives whole", async () => {
    await using server = await record(200, answer);
    await create({ baseUrl: server.baseUrl }).createMessage(where, text("Grüße 👋 שלום"));
    expect(JSON.parse(server.requests[0]?.body.toString("utf8") ?? "")).toEqual(text("Grüße 👋 שלום"));
  });

  test("the openapi-fetch client posts the same request", async () => {
    await using server = await record(200, answer);
    const { client } = create({ baseUrl: server.baseUrl });
    const { data, response } = await client.POST(path, { params: { path: where }, body: text("Hi") });
    expect(data).toEqual(answer);
    expect(response.status).toBe(200);
    expect(server.requests[0]).toMatchObject({ method: "POST", url, headers: credential });
    expect(server.requests[0]?.body.toString()).toBe(JSON.stringify(text("Hi")));
  });
});

describe.each(CHATWOOT_FAMILY)("%s, with a file", (platform) => {
  const { create, where, answer } = FIXTURES[platform];

  test("sends a form whose part is named attachments[]", async () => {
    await using server = await record(200, withFiles(answer, 2));
    const attachments = [new File(["one"], "eins.txt", { type: "text/plain" }), new File(["two"], "zwei.bin")];
    await create({ baseUrl: server.baseUrl }).createMessage(where, { content: "See this", attachments });

    const [request] = server.requests;
    expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(new Uint8Array(request?.body ?? []), {
      headers: { "content-type": request?.headers["content-type"] ?? "" },
    }).formData();
    expect([...form.keys()]).toEqual(["content", "attachments[]", "attachments[]"]);
    expect(form.get("content")).toBe("See this");
    const files = form.getAll("attachments[]") as File[];
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ["eins.txt", "text/plain"],
      ["zwei.bin", "application/octet-stream"],
    ]);
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(["one", "two"]);
  });

  test("the sandbox keeps the file and answers with it", async () => {
    const sandbox = createSandbox();
    const attachments = [new File(["png"], "a.png", { type: "image/png" })];
    const created = await create({ fetch: sandbox.fetch }).createMessage(where, { attachments });
    expect(created.attachments).toMatchObject([{ file_type: "image", file_size: 3 }]);
    expect(await sandbox.messages(platform)[0]?.files[0]?.text()).toBe("png");
  });
});

describe("on Node", () => {
  const { answer } = FIXTURES.chatwoot;
  const where = { account_id: 1, conversation_id: 42 };
  const create = (options: ClientOptions) => createChatwootClient({ apiAccessToken: TOKEN, ...options });
  const failed = (sent: Promise<unknown>) =>
    sent.then(
      () => "sent",
      (error: unknown) => error,
    );

  test("an answer that cannot be decompressed gives its connection back", async () => {
    let garbage = true;
    await using server = await serve((response) => {
      if (garbage) response.writeHead(200, { "content-encoding": "gzip" }).end(randomBytes(1_000_000));
      else json(response, 200, answer);
      garbage = false;
    });
    const client = create({ baseUrl: server.baseUrl, maxSockets: 1, timeoutMs: 3000 });
    expect(await failed(client.createMessage(where, { content: "Hi" }))).toMatchObject({
      outcome: "unknown",
      reason: "response",
    });
    expect(await failed(client.createMessage(where, { content: "Hi" }))).toBe("sent");
    await client.close();
  });

  test("an answer that comes before the request is whole stops the request", async () => {
    const size = 64_000_000;
    let bytes = 0;
    const tcp = createTcpServer((socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 413 No\r\nContent-Length: 2\r\n\r\n{}"));
      socket.on("data", (chunk) => (bytes += chunk.length)).on("error", () => {});
    });
    await using server = await listen(tcp);
    const client = create({ baseUrl: server.baseUrl });
    const closed = once(tcp, "connection").then(([socket]) => once(socket, "close"));
    const attachments = [{ name: "large.bin", data: new Blob([new Uint8Array(size)]) }];
    expect(await failed(client.createMessage(where, { attachments }))).toMatchObject({ outcome: "rejected" });
    await closed;
    expect(bytes).toBeLessThan(size);
    await client.close();
  });

  test("a request that could not even begin was not sent", async () => {
    const agent = Object.assign(new Agent(), {
      addRequest() {
        throw new Error("no");
      },
    });
    const client = create({ baseUrl: "https://127.0.0.1:1", agent, retries: 0 });
    expect(await failed(client.createMessage(where, { content: "Hi" }))).toMatchObject({
      outcome: "not_sent",
      reason: "connect",
    });
  });
});

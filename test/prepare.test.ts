// A dry run: the same bytes that createMessage sends, and a curl command without secrets.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { readSpec, requestExamples } from "../scripts/specs.js";
import { FIXTURES, NAMES, TOKEN } from "./fixtures/platforms.js";
import { record, withFiles } from "./recorder.js";

const headersOf = (headers: Iterable<[string, string]>) =>
  Object.fromEntries([...headers].filter(([name]) => name !== "content-type" && name !== "content-length"));

test.each(NAMES)("%s: prepare gives what createMessage sends", async (platform) => {
  const { create, where, url, credential, answer } = FIXTURES[platform];
  for (const { message } of requestExamples(readSpec(platform), "application/json")) {
    const to = message["to"] === undefined ? {} : { to: message["to"] };
    await using server = await record(200, { ...answer, ...to });
    const client = create({ baseUrl: server.baseUrl, headers: { "X-Gateway": "g-secret-1" } });
    const { request } = await client.prepare(where, message);
    expect(server.requests).toHaveLength(0);

    await client.createMessage(where, message);
    const [sent] = server.requests;
    expect(request.method).toBe("POST");
    expect(request.url).toBe(server.baseUrl + url);
    expect(Buffer.from(await request.arrayBuffer())).toEqual(sent?.body);
    expect(request.headers.get("content-type")).toBe(sent?.headers["content-type"]);
    expect(sent?.headers).toMatchObject(headersOf(request.headers));
    expect(headersOf(request.headers)).toMatchObject({ ...credential, "x-gateway": "g-secret-1" });
  }
});

test("a form differs by its boundary only", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  await using server = await record(200, withFiles(answer, 1));
  const client = create({ baseUrl: server.baseUrl });
  const message = { content: "See", attachments: [new File(["x"], "x.txt", { type: "text/plain" })] };
  const { request } = await client.prepare(where, message);
  await client.createMessage(where, message);
  const plain = (text: string, type: string | null | undefined) =>
    text.replaceAll(type?.split("boundary=")[1] ?? "?", "BOUNDARY");
  const [sent] = server.requests;
  expect(plain(await request.text(), request.headers.get("content-type"))).toBe(
    plain(sent?.body.toString() ?? "", sent?.headers["content-type"]),
  );
});

test.each(NAMES)("%s: the curl command holds no secret, and sends the same but for it", async (platform) => {
  const { create, where, text, redactedUrl, answer } = FIXTURES[platform];
  await using server = await record(200, answer);
  const message = text('It\'s $HOME "quoted" `x` \\ ü');
  const client = create({ baseUrl: server.baseUrl, headers: { "X-Gateway": "g-secret-1" } });
  const { curl } = await client.prepare(where, message);
  expect(curl).not.toContain(TOKEN);
  expect(curl).not.toContain("g-secret-1");
  // A shell reads it as one command whose arguments are what was meant.
  const args = execFileSync("bash", ["-c", curl.replace(/^curl/, "printf '%s\\0'")], { encoding: "utf8" }).split("\0");
  expect(args).toContain(JSON.stringify(message));
  expect(args).toContain(server.baseUrl + redactedUrl);
  const json = args.indexOf("content-type: application/json");
  expect(args[json - 1]).toBe("--header");
});

test("a wrong argument is refused as in createMessage", async () => {
  const { create } = FIXTURES.chatwoot;
  await expect(create({}).prepare({ account_id: 0 }, {})).rejects.toMatchObject({ reason: "invalid_argument" });
});

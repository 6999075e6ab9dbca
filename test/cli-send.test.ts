// chatpost send, check, status and settle: real processes against the sandbox on a port.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createProgressWords } from "../src/cli/progress-words.js";
import { formatDuration, parseDuration, parseRate } from "../src/cli/quantities.js";
import { readStatus } from "../src/journal/index.js";
import { createSandbox, type Sandbox } from "../src/testing/index.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const TOKEN = "t0ken-that-nobody-may-see";
const WHERE = ["--account-id", "1", "--conversation-id", "42"];

let folder = "";
let sandbox: Sandbox;
let server: Awaited<ReturnType<Sandbox["listen"]>>;
let env: Record<string, string> = {};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "chatpost-cli-"));
  sandbox = createSandbox();
  server = await sandbox.listen();
  env = {
    CHATWOOT_BASE_URL: server.urls.chatwoot,
    CHATWOOT_API_ACCESS_TOKEN: TOKEN,
    DIGITAL99_BASE_URL: server.urls.digital99,
    DIGITAL99_API_ACCESS_TOKEN: TOKEN,
    OMNIVIBE_BASE_URL: server.urls.omnivibe,
    OMNIVIBE_INBOX_IDENTIFIER: "inb0x",
    OMNIVIBE_CONTACT_IDENTIFIER: "c0ntact",
    INFOBIP_BASE_URL: server.urls.infobip,
    INFOBIP_API_KEY: TOKEN,
    ZIIK_BASE_URL: server.urls.ziik,
    ZIIK_BEARER_TOKEN: TOKEN,
  };
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function begin(args: readonly string[], more: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd: folder, env: { ...env, ...more } });
}

async function outputOf(child: ChildProcess, input?: string) {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk) => (stdout += chunk));
  child.stderr?.setEncoding("utf8").on("data", (chunk) => (stderr += chunk));
  child.stdin?.end(input);
  const [code] = await once(child, "close");
  expect(stdout + stderr).not.toContain(TOKEN);
  return { code, stdout, stderr };
}

const run = (args: readonly string[], input?: string, more?: Record<string, string>) =>
  outputOf(begin(args, more), input);

const write = (name: string, lines: readonly unknown[]) => {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  writeFileSync(join(folder, name), `${text}\n`);
};
const to = (conversation_id: number) => ({ platform: "chatwoot", account_id: 1, conversation_id });
const toZiik = { platform: "ziik", conversation: 7 };

describe("one message", () => {
  test("goes out with its options, and its id is printed", async () => {
    writeFileSync(join(folder, "invoice.pdf"), "%PDF");
    const sent = await run(["send", "chatwoot", ...WHERE, "--attach", "invoice.pdf", "--private", "See this"]);
    expect(sent).toEqual({ code: 0, stdout: "1\n", stderr: "" });
    const [message] = sandbox.messages("chatwoot");
    expect(message?.where).toEqual({ account_id: 1, conversation_id: 42 });
    expect(message?.response).toMatchObject({ content: "See this", private: true });
    expect(message?.files.map(({ name, type }) => [name, type])).toEqual([["invoice.pdf", "application/pdf"]]);
  });

  test.each([
    ["ziik", ["send", "ziik", "--conversation", "7", "--reply-to", "3", "-"], "Hello\n"],
    ["omnivibe", ["send", "omnivibe", "--conversation-id", "3", "Hello"], undefined],
    ["infobip", ["send", "infobip", "--application-key", "a", "--integration-type", "FACEBOOK", "--to", "u", "Hello"]],
    ["digital99", ["send", "--destination", '{"platform":"digital99","account_id":1,"conversation_id":4}', "Hello"]],
  ] as const)("%s has the flags of its spec", async (platform, args, input?: string) => {
    expect(await run(args, input)).toMatchObject({ code: 0, stderr: "" });
    expect(sandbox.messages().map((one) => one.platform)).toEqual([platform]);
    expect(JSON.stringify(sandbox.messages()[0]?.message)).toContain("Hello");
  });

  test("--json tells what came of it", async () => {
    const { stdout } = await run(["send", "chatwoot", ...WHERE, "--json", "Hi"]);
    expect(JSON.parse(stdout)).toEqual({ platform: "chatwoot", id: "1", outcome: "sent", status: 200, attempts: 1 });
    sandbox.next("chatwoot", { fault: "server-error", status: 502 });
    const failed = await run(["send", "chatwoot", ...WHERE, "--json", "Hi"]);
    expect(failed).toMatchObject({ code: 3, stderr: expect.stringContaining("Look at the conversation") });
    expect(JSON.parse(failed.stdout)).toEqual({ platform: "chatwoot", outcome: "unknown", status: 502, attempts: 1 });
  });

  test("--dry-run prints a curl line, and sends nothing", async () => {
    const { code, stdout } = await run(["send", "chatwoot", ...WHERE, "--dry-run", "It's"]);
    expect([code, sandbox.requests()]).toEqual([0, []]);
    expect(stdout).toContain(
      `curl --request POST '${server.urls.chatwoot}/api/v1/accounts/1/conversations/42/messages'`,
    );
    expect(stdout).toContain("api-access-token: [redacted]");
  });

  test.each<[string, string[], string]>([
    ["no platform", ["Hi"], "where to? Name a platform first: chatwoot, digital99,"],
    ["an unknown platform", ["chatwot", "Hi"], "there is no platform chatwot; there is chatwoot,"],
    [
      "an unknown option",
      ["chatwoot", "--acount-id", "1", "Hi"],
      "there is no option --acount-id; there is --account-id,",
    ],
    [
      "an option of another platform",
      ["ziik", "--private", "Hi"],
      "there is no option --private; there is --conversation,",
    ],
    ["no conversation", ["chatwoot", "--account-id", "1", "Hi"], "chatwoot needs --conversation-id"],
    ["an id that is none", ["ziik", "--conversation", "x", "Hi"], "--conversation must be a whole number"],
    [
      "an option that is given twice",
      ["ziik", "--conversation", "7", "--conversation", "8", "Hi"],
      "--conversation is given twice",
    ],
    [
      "two places",
      ["--destination", '{"platform":"ziik","conversation":7}', "--conversation", "8", "Hi"],
      "exclude each other",
    ],
    ["an option without its value", ["ziik", "--conversation", "--json", "Hi"], "--conversation needs a value"],
    ["a text without quotes", ["ziik", "--conversation", "7", "Hi", "there"], "put it into quotes"],
    ["no text", ["ziik", "--conversation", "7"], "message must hold a text"],
    ["a destination that is no JSON", ["--destination", "{", "Hi"], "--destination must be JSON"],
    ["a file that is not there", ["chatwoot", ...WHERE, "--attach", "no.pdf", "Hi"], "no.pdf does not exist"],
  ])("%s is wrong use", async (_, args, problem) => {
    expect(await run(["send", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(problem),
    });
    expect(sandbox.requests()).toEqual([]);
  });

  test("what is secret of a destination, and a credential, may be missing and are named", async () => {
    const bare = await run(["send", "omnivibe", "--conversation-id", "3", "Hi"], undefined, {
      OMNIVIBE_INBOX_IDENTIFIER: "",
    });
    expect(bare.stderr).toContain("omnivibe needs --inbox-identifier or OMNIVIBE_INBOX_IDENTIFIER");
    const none = await run(["send", "chatwoot", ...WHERE, "Hi"], undefined, { CHATWOOT_API_ACCESS_TOKEN: "" });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("set CHATWOOT_API_ACCESS_TOKEN") });
  });
});

test("Ctrl-C says whether it may be there, and --help is help wherever it stands", async () => {
  sandbox.next("ziik", { fault: "stall" });
  const child = begin(["send", "ziik", "--conversation", "7", "Hi"]);
  const ended = outputOf(child);
  await vi.waitFor(() => expect(sandbox.requests()).toHaveLength(1), { timeout: 10_000 });
  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 3, stderr: expect.stringContaining("Look at the conversation") });
  const help = await run(["send", "--from", "--help"]);
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining("chatpost send --from messages.jsonl") });
});

describe("check", () => {
  test("looks at each platform that has its variables, and posts nothing", async () => {
    const { code, stdout } = await run(["check"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok +chatwoot at 127\.0\.0\.1:\d+: the host answers: Chatwoot 4\.11\.2$/m);
    expect(stdout).toMatch(/^ok +chatwoot at \S+: the token is that of Jane, in account 1 \(Acme\)$/m);
    for (const name of ["omnivibe", "infobip", "ziik"])
      expect(stdout).toMatch(new RegExp(`^ok +${name} at .* nothing to read`, "m"));
    expect(stdout).not.toContain("the-token-itself");
    expect(sandbox.requests().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("reads the conversation that is named", async () => {
    const named = await run(["check", "chatwoot", ...WHERE]);
    expect(named).toMatchObject({ code: 0, stdout: expect.stringContaining("the conversation can be read") });
    sandbox.next("chatwoot", { fault: "server-error", status: 503 });
  });

  test("says what is wrong", async () => {
    const gone = await run(["check", "chatwoot"], undefined, { CHATWOOT_BASE_URL: "http://127.0.0.1:1" });
    expect(gone).toMatchObject({ code: 1, stdout: expect.stringMatching(/^WRONG .*127\.0\.0\.1:1: .*ECONNREFUSED/m) });
    sandbox = createSandbox({ tokens: { chatwoot: ["another"] } });
    await using strict = await sandbox.listen();
    const refused = await run(["check", "chatwoot"], undefined, { CHATWOOT_BASE_URL: strict.urls.chatwoot });
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining("token of a user") });
    expect(refused.stdout).not.toContain("tells more");
    const misnamed = await run(["check", "chatwoot"], undefined, {
      CHATWOOT_BASE_URL: "",
      CHATWOOT_URL: "https://x.test",
    });
    expect(misnamed).toMatchObject({ code: 1, stdout: expect.stringContaining("the name is CHATWOOT_BASE_URL") });
    env = {};
    expect(await run(["check"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no platform has its variables"),
    });
  });
});

describe("a file", () => {
  test("is sent, none twice; the second night says so, and a file that grew sends what is new", async () => {
    writeFileSync(join(folder, "a.txt"), "hello");
    write("m.jsonl", [
      { id: "order-1", destination: to(1), message: "one" },
      { destination: to(1), message: { text: "two", attachments: ["a.txt"] } },
      "",
      { destination: toZiik, message: { text: "three" } },
    ]);
    const first = await run(["send", "--from", "m.jsonl"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/sent\n(chatwoot +2\nziik +1|ziik +1\nchatwoot +2)\n$/);
    expect(sandbox.messages()).toHaveLength(3);
    expect(sandbox.messages("chatwoot")[1]?.files[0]?.name).toBe("a.txt");
    const again = await run(["send", "--from", "m.jsonl"]);
    expect(again.code).toBe(4);
    expect(again.stdout).toMatch(/^3 skipped, sent on 2\S+Z; another --journal sends them again$/m);
    write("m2.jsonl", [
      { destination: toZiik, message: "four" },
      { id: "order-1", destination: to(1), message: "one" },
    ]);
    const grown = await run(["send", "--from", "m2.jsonl", "--journal", "m.jsonl.journal", "--json"]);
    expect(grown.code).toBe(0);
    expect(
      grown.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(
      expect.arrayContaining([
        { line: 1, id: expect.stringMatching(/^#1:/), platform: "ziik", state: "sent", message: "2" },
        { line: 2, id: "order-1", platform: "chatwoot", state: "skipped", was: "sent", at: expect.any(String) },
      ]),
    );
    expect(sandbox.messages()).toHaveLength(4);
    expect(sandbox.duplicates()).toEqual([]);
  });

  test("with wrong lines is not sent at all, and each is named", async () => {
    write("m.jsonl", [
      { destination: to(1), message: "right" },
      "{",
      { destination: { platform: "chatwot" }, message: "x" },
      { destination: to(1), mesage: "x" },
      { destination: to(1), message: 5 },
      { destination: to(1), message: { text: "x", attachments: [5] } },
      { id: 5, destination: to(1), message: "x" },
    ]);
    const { code, stderr, stdout } = await run(["send", "--from", "m.jsonl"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      "line 2: it is not JSON",
      expect.stringContaining("line 3: destination.platform must be chatwoot or"),
      'line 4: it knows no "mesage"; there is id, destination, message',
      "line 5: message must be a text or an object",
      "line 6: message.attachments must be a list of paths",
      "line 7: id must be a text of one line that does not begin with #",
      "6 of 7 lines are wrong. Nothing was sent.",
    ]);
    expect(sandbox.requests()).toEqual([]);
  });

  test("--dry-run checks each as its client would", async () => {
    write("m.jsonl", [
      { id: "a", destination: to(1), message: "right" },
      { destination: to(1), message: { text: "x", attachments: ["no.pdf"] } },
      { destination: { platform: "chatwoot", account_id: 1 }, message: "x" },
      { id: "a", destination: toZiik, message: { text: " " } },
    ]);
    const { code, stderr } = await run(["send", "--from", "m.jsonl", "--dry-run"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 2: .*no\.pdf does not exist/);
    expect(stderr).toMatch(/line 3: .*conversation_id/);
    expect(stderr).toMatch(/line 4: .*message must hold a text/);
    expect(stderr).toContain("line 4: its id a is that of line 1");
    write("right.jsonl", [{ destination: to(1), message: "right" }]);
    const right = await run(["send", "--from", "right.jsonl", "--dry-run"]);
    expect(right).toMatchObject({ code: 0, stdout: "1 line is right; nothing was sent\n" });
    expect(sandbox.requests()).toEqual([]);
  });

  test("that is no file, or no text, is refused before anything is sent", async () => {
    expect(await run(["send", "--from", "."])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is no file"),
    });
    const piped = await run(["send", "--from", "/dev/stdin", "--journal", "j"], "{}\n");
    expect(piped).toMatchObject({ code: 2, stderr: expect.stringContaining("--from - with --journal") });
    const line = Buffer.from(JSON.stringify({ destination: toZiik, message: "Grüße" }), "latin1");
    writeFileSync(join(folder, "m.jsonl"), Buffer.concat([Buffer.from("\n"), line]));
    expect(await run(["send", "--from", "m.jsonl"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("line 2: it is not UTF-8"),
    });
    expect(sandbox.requests()).toEqual([]);
  });

  test("names lines as they stand in the file, also where some are left out", async () => {
    write("m.jsonl", ["", { destination: to(1), message: "x" }, "", { id: "z", destination: toZiik, message: "y" }]);
    sandbox.next("ziik", { fault: "cut-after-commit" });
    const held = await run(["send", "--from", "m.jsonl", "--only", "ziik"]);
    expect(held).toMatchObject({ code: 3, stderr: expect.stringContaining("line 4, ziik: ended as unknown") });
    const status = await run(["status", "--journal", "m.jsonl.journal"]);
    expect(status.stdout).toContain("line 4, ziik: ended as unknown");
  });

  test("that was rejected is not told as sent the second time", async () => {
    write("m.jsonl", [{ destination: toZiik, message: "x" }]);
    sandbox.next("ziik", { fault: "refusal", status: 404 });
    expect((await run(["send", "--from", "m.jsonl"])).code).toBe(1);
    const again = await run(["send", "--from", "m.jsonl"]);
    expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining("1 of them rejected") });
  });

  test("an id that stands twice, and a destination with more than its spec has, are told and not sent", async () => {
    write("m.jsonl", [
      { id: "a", destination: to(1), message: "x" },
      { id: "a", destination: to(2), message: "x" },
      { destination: { ...toZiik, note: "y" }, message: "x" },
    ]);
    const { code, stderr } = await run(["send", "--from", "m.jsonl"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/line 2: .*the id a was given to another message before/);
    expect(stderr).toMatch(/line 3: .*destination knows no "note"; there is conversation/);
    expect(sandbox.messages()).toHaveLength(1);
  });

  test("from standard input needs a journal", async () => {
    expect(await run(["send", "--from", "-"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("needs --journal"),
    });
    const line = JSON.stringify({ destination: toZiik, message: "in" });
    expect(await run(["send", "--from", "-", "--journal", "j"], `${line}\n{\n`)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("line 2: it is not JSON"),
    });
    expect(await run(["send", "--from", "-", "--journal", "j", "-q"], `${line}\n`)).toMatchObject({
      stdout: "",
      stderr: "",
    });
    expect(sandbox.messages()).toHaveLength(1);
  });

  test.each<[string, string[], string]>([
    ["a file that is not there", ["--from", "no.jsonl"], "no.jsonl is not there"],
    [
      "a rate that is none",
      ["--from", "x", "--rate", "ziik=fast"],
      "--rate must be such as chatwoot=40/s, not ziik=fast",
    ],
    ["the rate of nobody", ["--from", "x", "--rate", "foo=1/s"], "--rate must be one of chatwoot,"],
    ["a time that is none", ["--from", "x", "--give-up", "soon"], "--give-up must be a time such as 30s or 10m"],
    ["a word", ["--from", "x", "Hello"], 'what is "Hello"?'],
    ["an unknown option", ["--from", "x", "--jounal", "y"], "there is no option --jounal; there is --from, --journal,"],
  ])("%s is wrong use", async (_, args, problem) => {
    expect(await run(["send", ...args])).toMatchObject({ code: 2, stderr: expect.stringContaining(problem) });
  });

  test("what nobody can be asked about is held for a person, who settles it", async () => {
    write("m.jsonl", [
      { id: "first", destination: toZiik, message: "one" },
      { id: "second", destination: toZiik, message: "two" },
      { id: "other", destination: { platform: "ziik", conversation: 8 }, message: "three" },
    ]);
    sandbox.next("ziik", { fault: "cut-after-commit" });
    const held = await run(["send", "--from", "m.jsonl", "--concurrency", "1"]);
    expect(held.code).toBe(3);
    expect(held.stderr).toContain("chatpost settle --journal m.jsonl.journal first sent");
    const status = await run(["status", "--journal", "m.jsonl.journal"]);
    expect(status).toMatchObject({ code: 3, stdout: expect.stringContaining("line 1, ziik: ended as unknown at 2") });
    const wrong = await run(["settle", "--journal", "m.jsonl.journal", "other", "sent"]);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("it is known what became of other") });
    expect(await run(["settle", "--journal", "m.jsonl.journal", "first", "sent"])).toMatchObject({ code: 0 });
    expect(await run(["send", "--from", "m.jsonl"])).toMatchObject({ code: 0 });
    expect(sandbox.messages("ziik").map(({ message }) => message["message"])).toEqual(["one", "three", "two"]);
    const done = await run(["status", "--journal", "m.jsonl.journal"]);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining("finished on 2") });
  });

  test("ends by Ctrl-C after what is in flight, by a second one at once, and goes on", async () => {
    write(
      "m.jsonl",
      Array.from({ length: 40 }, (_, at) => ({ destination: to(at + 1), message: `m${at}` })),
    );
    const args = ["send", "--from", "m.jsonl", "--rate", "chatwoot=20/s"];
    const child = begin(args);
    const ended = outputOf(child);
    await vi.waitFor(() => expect(sandbox.messages().length).toBeGreaterThan(3), { timeout: 10_000 });
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130, stderr: expect.stringContaining("the same command again goes on") });
    sandbox.next("chatwoot", { fault: "stall" });
    const stuck = begin(args);
    const killed = outputOf(stuck);
    const isStuck = () => expect(sandbox.requests().some(({ verdict }) => verdict === "stall")).toBe(true);
    await vi.waitFor(isStuck, { timeout: 10_000 });
    stuck.kill("SIGINT");
    await new Promise((done) => setTimeout(done, 300));
    stuck.kill("SIGINT");
    expect(await killed).toMatchObject({ code: 130 });
    expect(await run([...args, "--settle-after", "1s"])).toMatchObject({ code: 0 });
    expect(sandbox.messages()).toHaveLength(40);
    expect(sandbox.duplicates()).toEqual([]);
  });

  test("ends after what is in flight when nobody reads its output any more", async () => {
    write(
      "m.jsonl",
      Array.from({ length: 40 }, (_, at) => ({ destination: to(at + 1), message: `m${at}` })),
    );
    let posted = 0;
    let answered = 0;
    const slow = createServer(async (request, response) => {
      if (request.method === "GET") return response.end(JSON.stringify({ version: "4.11.2" }));
      const message = JSON.parse(await text(request));
      const conversation_id = Number(/conversations\/(\d+)/.exec(request.url ?? "")?.[1]);
      await sleep(100 + 40 * (++posted % 4));
      response.end(JSON.stringify({ id: ++answered, conversation_id, ...message }));
    }).listen(0, "127.0.0.1");
    await once(slow, "listening");
    const { port } = slow.address() as AddressInfo; // it listens to a port
    const child = begin(["send", "--from", "m.jsonl", "--json"], { CHATWOOT_BASE_URL: `http://127.0.0.1:${port}` });
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [code] = await once(child, "exit");
    slow.close();
    expect([code, answered]).toEqual([130, posted]);
    const { counts, unsettled } = await readStatus(join(folder, "m.jsonl.journal"));
    expect([counts["chatwoot"]?.sent, unsettled]).toEqual([posted, []]);
  });

  test("variables that are not whole are named", async () => {
    write("m.jsonl", [{ destination: toZiik, message: "m" }]);
    const apart = await run(["send", "--from", "m.jsonl", "--only", "ziik"], undefined, {
      CHATWOOT_API_ACCESS_TOKEN: "",
    });
    expect(apart).toMatchObject({ code: 0 });
    // Nothing goes to the default host because of a name in small letters.
    write("c.jsonl", [{ destination: to(1), message: "m" }]);
    const small = await run(["send", "--from", "c.jsonl", "--only", "chatwoot"], undefined, {
      CHATWOOT_BASE_URL: "",
      chatwoot_base_url: "https://x.test",
    });
    expect(small).toMatchObject({ code: 2, stderr: expect.stringContaining("chatwoot_base_url is set") });
    const bare = await run(["send", "--from", "m.jsonl"], undefined, { CHATWOOT_API_ACCESS_TOKEN: "" });
    expect(bare).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^chatpost: chatwoot: .*set CHATWOOT_API_ACCESS_TOKEN/),
    });
  });

  test("a host that is not there is waited for until --give-up, and named", async () => {
    write("m.jsonl", [{ destination: to(1), message: "m" }]);
    const more = { CHATWOOT_BASE_URL: "http://127.0.0.1:1" };
    const gone = await run(["send", "--from", "m.jsonl", "--give-up", "2s"], undefined, more);
    expect(gone).toMatchObject({ code: 3, stderr: expect.stringContaining("ECONNREFUSED") });
  });
});

describe("in words", () => {
  test.each([
    ["500ms", 500],
    ["30s", 30_000],
    ["1.5m", 90_000],
    ["2h", 7_200_000],
    ["30", undefined],
    ["-1s", undefined],
  ])("the time %s is %s ms", (text, ms) => expect(parseDuration(text)).toBe(ms));

  test.each([
    ["40/s", 40],
    ["300/m", 5],
    ["0/s", undefined],
    ["40", undefined],
  ])("the rate %s is %s a second", (text, rate) => expect(parseRate(text)).toBe(rate));

  test("a time is said as people do", () => {
    expect([900, 61_000, 3_700_000].map(formatDuration)).toEqual(["1 s", "1 min 1 s", "1 h 1 min"]);
  });

  test("progress tells the pace of this run, and what a platform waits for", () => {
    const words = createProgressWords(300);
    const none = { sent: 0, rejected: 0, not_sent: 0, unknown: 0, held: 0, skipped: 0 };
    const at = (counts: object, more: object, ms: number) =>
      words({ counts: { ziik: { ...none, ...counts } }, inFlight: 2, unsettled: 0, paused: {}, ...more }, ms).words;
    expect(at({ skipped: 100 }, {}, 0)).toBe("0 sent, 100 skipped, 2 in flight");
    expect(at({ skipped: 100, sent: 1 }, {}, 1000)).toBe("1 sent, 100 skipped, 2 in flight");
    const later = at({ skipped: 100, sent: 40 }, { unsettled: 1, paused: { ziik: "429" } }, 5000);
    expect(later).toBe("40 sent, 1 unknown, 100 skipped, 10/s, 2 in flight, 16 s left, ziik waits: 429");
  });
});

test("the package tells its version to the command", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect((await run(["--version"])).stdout.trim()).toBe(version);
});

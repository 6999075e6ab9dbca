// npx chatpost sandbox: its lines work as they stand.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { version } from "../generated/version.js";
import { PLATFORMS } from "../src/testing/index.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [cli, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

/** Starts a sandbox on a free port. `said` is what it printed until now. */
async function start(...args: string[]) {
  const sandbox = spawn(process.execPath, [cli, "sandbox", "--port", "0", ...args]);
  const ended = once(sandbox, "close");
  let output = "";
  await new Promise<void>((ready) => {
    for (const stream of [sandbox.stdout, sandbox.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        if (output.includes("Ctrl-C")) ready();
      });
  });
  const base = /^chatwoot  (\S+)$/m.exec(output)?.[1] ?? "";
  const post = (body: string, headers = {}) =>
    fetch(`${base}/api/v1/accounts/1/conversations/1/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Api-Access-Token": "t", ...headers },
      body,
    });
  return { sandbox, ended, said: () => output, post };
}

test("prints base URLs and curl lines that work, logs each request, ends on Ctrl-C", { timeout: 20_000 }, async () => {
  const { sandbox, ended, said } = await start();
  const curls = said().match(/curl [^]*?-d '[^']*'/g) ?? [];
  expect(curls).toHaveLength(PLATFORMS.length);
  for (const [at, platform] of PLATFORMS.entries()) {
    // curl's arguments, read by a shell and sent by fetch: curl itself is not on every machine.
    const { stdout } = await promisify(execFile)("sh", ["-c", `printf '%s\\n' ${curls[at]?.replace("curl -s", "")}`]);
    const [url = "", ...args] = stdout.trim().split("\n");
    expect(url).toContain(`/${platform}/`);
    const headers = args.filter((_, i) => args[i - 1] === "-H").map((line) => line.split(": ") as [string, string]);
    const response = await fetch(url, { method: "POST", headers, body: args[args.indexOf("-d") + 1] ?? "" });
    expect(response.ok).toBe(true);
    await response.body?.cancel();
  }
  const bad = curls[0]?.match(/http\S+/)?.[0] ?? "";
  await fetch(bad, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Api-Access-Token": "t" },
    body: '{"content":5}',
  });
  sandbox.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
  const output = said();
  for (const platform of PLATFORMS)
    expect(output).toMatch(new RegExp(`^${platform}  POST  /${platform}/\\S+  20[01]  accepted$`, "m"));
  expect(output).toMatch(
    /^chatwoot  POST  \S+  422  refused  content must be string or null \(the real server makes the text 5 of it\)$/m,
  );
});

test("tells which commands there are, and how each is used", { timeout: 30_000 }, async () => {
  const all = await run("--help");
  expect(all).toMatchObject({ code: 0, stderr: "" });
  const commands = [...all.stdout.matchAll(/^  (\w+) +\w/gm)].map(([, name = ""]) => name);
  expect(commands).toContain("sandbox");
  expect(await run()).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(all.stdout.trim()) });
  expect(await run("sandbx")).toMatchObject({
    code: 2,
    stderr: `chatpost: there is no command "sandbx"; there is ${commands.join(", ")}\n`,
  });
  for (const name of commands) {
    expect(await run(name, "--help")).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(new RegExp(`^chatpost ${name} `)),
    });
  }
  for (const flag of ["--version", "-v"]) expect(await run(flag)).toMatchObject({ code: 0, stdout: `${version}\n` });
  for (const word of ["help", "-h"]) expect(await run(word)).toEqual(all);
  for (const name of commands) {
    const help = await run(name, "--help");
    expect(await run("help", name)).toEqual(help);
    expect(await run(name, "-h")).toEqual(help);
  }
  for (const args of [["send"], ["send", "--from"], ["status"], ["generate"]]) {
    const { code, stderr } = await run(...args, "--jsom");
    expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain(`see chatpost ${args.join(" ")} --help`);
  }
});

test(
  "says at the end what was sent twice and what was refused, and lets nothing order the terminal",
  { timeout: 20_000 },
  async () => {
    const { sandbox, ended, said, post } = await start("--only", "chatwoot");
    await post('{"content":"Hi \\u001b[2J\\u202e"}');
    await post('{"content":"Hi \\u001b[2J\\u202e"}');
    await post('{"a\\nchatwoot  POST  /forged  200  accepted\\u001b[31m":1}');
    await post('{"contnt":1}');
    await post('{"contnt":1}');
    sandbox.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(said()).not.toMatch(/[\u001b\u202e]|^chatwoot  POST  .forged/m);
    expect(said()).toContain("422  refused  a\\u{a}chatwoot  POST");
    const [, end = ""] = said().split("\n\n2 messages, 1 duplicates, 3 rejections\n");
    expect(end.split("\n")).toEqual([
      'created 2 times  chatwoot  {"account_id":1,"conversation_id":1}  {"content":"Hi \\u001b[2J\\u{202e}"}',
      expect.stringMatching(/^1 times  chatwoot  422  a/),
      expect.stringMatching(/^2 times  chatwoot  422  contnt is not a member/),
      "",
    ]);
  },
);

test("plays a fault with every so many requests, for whoever has it", { timeout: 20_000 }, async () => {
  const { sandbox, ended, post } = await start("--fault", "flooding", "--every", "2");
  const statuses = [];
  for (let at = 0; at < 4; at++) statuses.push((await post('{"content":"Hi"}')).status);
  sandbox.kill("SIGTERM");
  await ended;
  expect(statuses).toEqual([200, 422, 200, 422]);
});

test("serves a spec of one's own", { timeout: 20_000 }, async () => {
  const spec = fileURLToPath(new URL("../specs/chatwoot.yaml", import.meta.url));
  const { sandbox, ended, post } = await start("--spec", `chatwoot=${spec}`);
  expect((await post('{"content":"Hi"}')).status).toBe(200);
  sandbox.kill("SIGINT");
  await ended;
  expect(await run("sandbox", "--spec", "chatwot=x")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--spec must be a platform and a file"),
  });
  expect(await run("sandbox", "--port", "0", "--spec", "chatwoot=nowhere.yaml")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^chatpost: nowhere.yaml cannot be used as a spec: ENOENT.*\n$/),
  });
});

test("warns where it listens on an address that others reach", { timeout: 20_000 }, async () => {
  const { sandbox, ended, said } = await start("--host", "0.0.0.0");
  sandbox.kill("SIGINT");
  await ended;
  expect(said()).toContain("chatpost: whoever reaches 0.0.0.0 may send to this sandbox");
  const alone = await start();
  alone.sandbox.kill("SIGINT");
  await alone.ended;
  expect(alone.said()).not.toContain("whoever reaches");
});

test("says what is wrong with its arguments, and when the port is taken", { timeout: 30_000 }, async () => {
  expect(await run("sandbox", "--port", "x")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--port must be"),
  });
  expect(await run("sandbox", "--only", "foo")).toMatchObject({ code: 2, stderr: expect.stringContaining("not foo") });
  for (const [args, problem] of [
    [["--fault", "drp"], "must be { fault }: refuse, cut-before-commit"],
    [["--fault", "flooding", "--only", "ziik"], "a fault of ziik must be { fault }: refuse"],
    [["--every", "2"], "--every goes with --fault"],
    [["--fault", "html", "--every", "0"], "--every must be a whole number from 1"],
    [["--port", ""], "--port must be a whole number from 0"],
    [["more"], 'what is "more"?'],
  ] as const) {
    expect(await run("sandbox", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(problem) });
  }
  expect(await run("sandbox", "--port", "0", "--host", "192.0.2.1")).toMatchObject({
    code: 1,
    stderr: "chatpost: --host must be an address of this machine, not 192.0.2.1\n",
  });
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  expect(await run("sandbox", "--port", String(port))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`port ${port} is taken`),
  });
  taken.close();
});

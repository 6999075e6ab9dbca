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

test("prints base URLs and curl lines that work, logs each request, ends on Ctrl-C", { timeout: 20_000 }, async () => {
  const sandbox = spawn(process.execPath, [cli, "sandbox", "--port", "0"]);
  const ended = once(sandbox, "exit");
  let output = "";
  await new Promise<void>((ready) =>
    sandbox.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (output.includes("Ctrl-C")) ready();
    }),
  );
  const curls = output.match(/curl [^]*?-d '[^']*'/g) ?? [];
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
  expect(await run("--version")).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test("says what is wrong with its arguments, and when the port is taken", async () => {
  expect(await run("sandbox", "--port", "x")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--port must be"),
  });
  expect(await run("sandbox", "--only", "foo")).toMatchObject({ code: 2, stderr: expect.stringContaining("not foo") });
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  expect(await run("sandbox", "--port", String(port))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`port ${port} is taken`),
  });
  taken.close();
});

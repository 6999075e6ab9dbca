// npm run test:sdks: clients that are not ours against the sandbox, each as it is. Not part of CI: it installs packages, and
// needs python3, and php with curl; what is not there is said and left out.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSandbox } from "chatpost/testing";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chatpost-sdks-"));
const sandbox = createSandbox();
const server = await sandbox.listen();
const base = server.urls.chatwoot;
const messages = "/api/v1/accounts/1/conversations/42/messages";

/** @param {unknown} found @param {unknown} expected @param {string} what */
function same(found, expected, what) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one} in place of ${other}`);
}

/** Runs a program in the folder, and gives what it printed. @param {string} command @param {string[]} args */
async function run(command, ...args) {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, CHATWOOT_BASE_URL: base } });
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${out}${err}`);
  return out;
}

/** @param {string} command @param {...string} args */
const isHere = (command, ...args) => spawnSync(command, args).status === 0;

/** The samples of the guide in a language. @param {string} language */
const samples = (language) =>
  [...readFileSync(join(root, "guides/any-language.md"), "utf8").matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(
    ([, name, code = ""]) => (name === language ? [code] : []),
  );

async function figuro() {
  await run("npm", "install", "--no-audit", "--no-fund", "--silent", "@figuro/chatwoot-sdk@1.1.17");
  const code = `const { default: Client } = require("@figuro/chatwoot-sdk");
const client = new Client({ config: { basePath: ${JSON.stringify(base)}, with_credentials: true, credentials: "include", token: "any" } });
const to = { accountId: 1, conversationId: 42 };
(async () => {
  const one = await client.messages.create({ ...to, data: { content: "Hello" } });
  await client.messages.create({ ...to, data: { content: "A note", private: true } });
  const wrong = await client.messages.create({ ...to, data: { contnt: "Hello" } }).catch((error) => error.status ?? error.response?.status);
  console.log(JSON.stringify([one.id, one.content, wrong]));
})();`;
  writeFileSync(join(folder, "figuro.cjs"), code);
  same(JSON.parse(await run("node", "figuro.cjs")), [1, "Hello", 422], "figuro's SDK");
}

async function python() {
  const [send = "", tests = ""] = samples("python");
  writeFileSync(join(folder, "send.py"), send);
  writeFileSync(join(folder, "test_send.py"), tests);
  same((await run("python3", "send.py")).split("\n"), ["1", "404 Resource could not be found", ""], "send.py");
  await run("python3", "test_send.py");
}

async function requests() {
  const code = `import os, requests
url = os.environ["CHATWOOT_BASE_URL"] + ${JSON.stringify(messages)}
headers = {"api_access_token": "any"}
one = requests.post(url, json={"content": "Hello"}, headers=headers)
two = requests.post(url, data={"content": "A form", "private": True}, headers=headers)
three = requests.post(url, data={"content": "A file"}, files=[("attachments[]", ("a b.txt", b"abc"))], headers=headers)
# Python writes False, which Rails takes for true.
false = requests.post(url, data={"content": "No note", "private": False}, headers=headers)
four = requests.post(url, json={"content": "Hello"}, headers={**headers, "Prefer": "code=404"})
print([answer.status_code for answer in (one, two, three, false, four)], two.json()["private"], three.json()["attachments"][0]["file_size"])
`;
  writeFileSync(join(folder, "with_requests.py"), code);
  same(await run("python3", "with_requests.py"), "[200, 200, 200, 422, 404] True 3\n", "requests");
}

async function php() {
  writeFileSync(join(folder, "send.php"), samples("php")[0] ?? "");
  const lines = ["200 1", "404 Resource could not be found", "0", "2", ""];
  same((await run("php", "send.php")).split("\n"), lines, "send.php");
}

async function many() {
  const agent = new Agent({ keepAlive: true });
  const headers = { "Content-Type": "application/json", "Api-Access-Token": "any" };
  const ids = await Promise.all(
    Array.from({ length: 3200 }, async (_, at) => {
      const sent = request(base + messages, { method: "POST", headers, agent }).end(`{"content":"message ${at}"}`);
      const [response] = await once(sent, "response");
      const { id, content } = JSON.parse(await text(response));
      same(content, `message ${at}`, "the answer");
      return id;
    }),
  );
  agent.destroy();
  same([new Set(ids).size, Math.max(...ids)], [3200, 3200], "ids");
  same([sandbox.messages().length, sandbox.duplicates(), sandbox.rejections()], [3200, [], []], "what was seen");
}

const PARTS = {
  "figuro's SDK": { play: figuro, here: true },
  "the guide in Python": { play: python, here: isHere("python3", "--version") },
  "requests of Python": { play: requests, here: isHere("python3", "-c", "import requests") },
  "the guide in PHP": { play: php, here: isHere("php", "-r", "curl_init();") },
  "3,200 posts at once": { play: many, here: true },
};
try {
  for (const [name, { play, here }] of Object.entries(PARTS)) {
    sandbox.reset();
    if (here) await play();
    console.log(`${name}: ${here ? "right" : "not here, and left out"}`);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

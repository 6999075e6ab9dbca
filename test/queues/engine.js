// An example, installed as a stranger would, with its engine's server and a sandbox: what every check stands on.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../consumers/workshop.js";

/** @typedef {import("./servers.js").Server} Server */

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} folder where its example is installed
 * @property {string} node what runs it
 * @property {boolean} keepsOrder
 * @property {string} address the name of the variable that tells where its server is
 * @property {(folder: string) => Promise<Server>} serve
 * @property {number} perSecond what PER_SECOND of one of four workers must be, of a rate of 200 for all
 */

/** @typedef {{ readonly id: string, readonly state: string, readonly outcome: string | null }} Standing */

/**
 * @param {Engine} engine @param {Server} server @param {string} chatwoot its base URL
 * @param {Record<string, string>} settings for all its programs
 */
function openStage({ folder, node, address }, server, chatwoot, settings) {
  const env = {
    [address]: server.url,
    CHATWOOT_BASE_URL: chatwoot,
    CHATWOOT_API_ACCESS_TOKEN: "any",
    ...settings,
  };
  /** @type {Set<import("node:child_process").ChildProcess>} */
  const workers = new Set();

  /** @param {string} script @param {string[]} args */
  const call = async (script, ...args) => (await run(node, [join(folder, script), ...args], folder, env)).stdout;
  return {
    server,
    chatwoot,
    call,
    /** @param {Record<string, string>} [more] */
    startWorker(more = {}, script = "worker.js") {
      const child = spawn(node, [join(folder, script)], {
        cwd: folder,
        env: { ...process.env, ...env, ...more },
        stdio: "ignore",
      });
      workers.add(child);
      child.on("close", () => workers.delete(child));
      return child;
    },
    /** @param {import("node:child_process").ChildProcess} worker */
    async kill(worker) {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      const ended = once(worker, "close");
      worker.kill("SIGKILL");
      await ended;
    },
    /** @param {readonly object[]} lines what is told of it */
    async produce(lines) {
      const file = join(folder, `${Math.random()}.jsonl`);
      await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      return call("producer.js", file);
    },
    /** @returns {Promise<readonly Standing[]>} */
    async standings() {
      /** @type {[string, string, string | null][]} */
      const rows = JSON.parse(await call("states.js"));
      return rows.map(([id, state, outcome]) => ({ id, state, outcome }));
    },
    async close() {
      await Promise.all([...workers].map((worker) => this.kill(worker)));
      await server.kill();
    },
  };
}

/** @typedef {ReturnType<typeof openStage>} Stage */

/**
 * Starts what a check needs, and ends it.
 * @template T
 * @param {Engine} engine @param {import("chatpost/testing").Sandbox} sandbox
 * @param {Record<string, string>} settings for all programs of the example
 * @param {(stage: Stage) => Promise<T>} act
 */
export async function withStage(engine, sandbox, settings, act) {
  const place = await mkdtemp(join(tmpdir(), "chatpost-queues-"));
  const home = await sandbox.listen();
  try {
    const server = await engine.serve(place);
    const stage = openStage(engine, server, home.urls.chatwoot, settings);
    try {
      await server.start();
      return await act(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await home.close();
    await rm(place, { recursive: true, force: true });
  }
}

/** @param {number} count @param {number} conversations each with a text of its own */
export const linesOf = (count, conversations) =>
  Array.from({ length: count }, (_, at) => ({
    id: `order-${at}`,
    where: { account_id: 1, conversation_id: 1 + (at % conversations) },
    message: { content: `job ${at}` },
  }));

/** How often each text came into being, and in which order. @param {readonly { readonly message: object }[]} messages */
export function countTexts(messages) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const { message } of messages) {
    const text = String(/** @type {{ content?: unknown }} */ (message).content);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

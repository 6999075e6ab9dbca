// The engines' own servers, on free ports and in temporary folders. They can be killed, and started again where they were.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync } from "node:fs";
import { createServer, connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {() => Promise<void>} start gives when it answers
 * @property {() => Promise<void>} kill at once, as by a power cut of the process
 */

/** Debian keeps PostgreSQL's own programs out of the path. @param {string} program */
function findPostgres(program) {
  const home = "/usr/lib/postgresql";
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  for (const version of versions) {
    const path = join(home, version, "bin", program);
    if (existsSync(path)) return path;
  }
  return find(program, "postgresql");
}

/** @param {string} program @param {string} of its package */
function find(program, of) {
  for (const folder of (process.env.PATH ?? "").split(":")) {
    if (existsSync(join(folder, program))) return join(folder, program);
  }
  throw new Error(`there is no ${program} here: apt-get install -y postgresql redis-server (it is of ${of})`);
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

/** @param {number} port */
const answers = (port) =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => (socket.destroy(), done(true)));
    socket.on("error", () => done(false));
  });

/**
 * @param {string} program @param {string[]} args @param {number} port
 * @param {string[]} as what it is run by
 */
function served(program, args, port, as = []) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  let said = "";
  return {
    async start() {
      const [first = "", ...rest] = [...as, program, ...args];
      const started = (child = spawn(first, rest, { stdio: ["ignore", "pipe", "pipe"], detached: true }));
      for (const stream of [started.stdout, started.stderr])
        stream.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-2000)));
      while (!(await answers(port))) {
        if (started.exitCode !== null || started.signalCode !== null) throw new Error(`${program} ended\n${said}`);
        await sleep(50);
      }
    },
    async kill() {
      const { pid } = child ?? {};
      if (!child || pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "close");
      process.kill(-pid, "SIGKILL"); // its group: PostgreSQL has a process for each connection
      await ended;
    },
  };
}

/** As root it is run by the user postgres, because it refuses to be root's. @param {string} folder @returns {Promise<Server>} */
export async function postgres(folder) {
  const as = process.getuid?.() === 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  const data = join(folder, "data");
  if (as.length > 0) {
    const id = (/** @type {string} */ flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    chownSync(folder, id("-u"), id("-g"));
  }
  const port = await freePort();
  const [first = "", ...rest] = [...as, findPostgres("initdb"), "-D", data, "-U", "postgres", "-A", "trust"];
  execFileSync(first, rest, { stdio: "pipe", cwd: "/" });
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=`];
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, ...served(findPostgres("postgres"), args, port, as) };
}

/** @param {string} folder @returns {Promise<Server>} */
export async function redis(folder) {
  const port = await freePort();
  const settings = { port, bind: "127.0.0.1", dir: folder, save: "", appendonly: "yes", appendfsync: "always" };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return { url: `redis://127.0.0.1:${port}`, ...served(find("redis-server", "redis-server"), args, port) };
}

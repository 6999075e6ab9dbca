// npm run test:queues: the examples of queues as a stranger would use them, on the real engines, and one line for each check.
// Words after it choose by name: npm run test:queues -- "pg-boss: chaos". MESSAGES=200 sends fewer.
import { cp, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkshop, ROOT, run } from "../consumers/workshop.js";
import { chaos } from "./chaos.js";
import { person, stopped, wrong } from "./checks.js";
import { postgres, redis } from "./servers.js";
import { throughput } from "./throughput.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
const MESSAGES = Number(process.env["MESSAGES"] ?? 2000);

const began = performance.now();
const chosen = process.argv.slice(2).map((word) => word.toLowerCase());
const workshop = await openWorkshop();
const home = dirname(workshop.tarball);

/** The example in a folder of its own, with what its lockfile says, the package, and what the checks add. @param {string} name */
async function install(name) {
  const folder = join(home, name);
  await cp(join(ROOT, "examples", `queue-${name}`), folder, {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  for (const file of await readdir(join(HERE, name))) await cp(join(HERE, name, file), join(folder, file));
  await cp(join(HERE, "direct.js"), join(folder, "direct.js"));
  await run("npm", ["ci", ...QUIET], folder);
  await run("npm", ["install", "--no-save", ...QUIET, workshop.tarball], folder);
  return folder;
}

/** A Node that pg-boss runs on: this one, or that of npm. */
async function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  const folder = await workshop.install("runtimes/node22", []);
  return join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
}

let good = 0;
let bad = 0;
/** @param {string} name @param {() => Promise<string | void>} check */
async function judge(name, check) {
  const start = performance.now();
  const [verdict, detail] = await check().then(
    (detail) => /** @type {const} */ (["ok", detail ?? ""]),
    (error) => /** @type {const} */ (["FAILED", String(error instanceof Error ? error.message : error).slice(0, 4000)]),
  );
  if (verdict === "ok") good++;
  else bad++;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(
    `${verdict.padEnd(7)} ${name.padEnd(30)} ${seconds} s  ${detail.replaceAll("\n", "\n        ")}`.trimEnd(),
  );
}

const CHECKS = { wrong, person, stopped, chaos, throughput };
try {
  const [node, ...folders] = await Promise.all([modernNode(), install("postgres"), install("redis")]);
  /** @type {import("./engine.js").Engine[]} */
  const engines = [
    {
      name: "pg-boss",
      folder: folders[0],
      node,
      keepsOrder: true,
      address: "DATABASE_URL",
      serve: postgres,
      perSecond: 50,
    },
    {
      name: "BullMQ",
      folder: folders[1],
      node: process.execPath,
      keepsOrder: false,
      address: "REDIS_URL",
      serve: redis,
      perSecond: 200,
    },
  ];
  /** @type {typeof import("chatpost/testing")} */
  const { createSandbox } = createRequire(join(folders[1], "any.js"))("chatpost/testing");
  /** @param {import("./engine.js").Engine} engine @param {keyof typeof CHECKS} check */
  const play = async (engine, check) => {
    const name = `${engine.name}: ${check}`;
    if (chosen.length > 0 && !chosen.some((word) => name.toLowerCase().includes(word))) return;
    await judge(name, async () => CHECKS[check](engine, createSandbox, MESSAGES));
  };
  // What mostly waits goes on side by side.
  await Promise.all(
    engines.map(async (engine) => {
      await play(engine, "wrong");
      await play(engine, "person");
      await play(engine, "stopped");
      await play(engine, "chaos");
    }),
  );
  for (const engine of engines) await play(engine, "throughput");
} finally {
  await workshop.close();
}
console.log(`\n${good} of ${good + bad} checks passed. ${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exitCode = bad === 0 && good > 0 ? 0 : 1;

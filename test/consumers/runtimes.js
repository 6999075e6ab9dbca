// Where the scenario runs: Node, Bun, Deno, workerd, Chromium and Firefox.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CHROMIUM, FIREFOX, inBrowser } from "./browsers.js";
import { ROOT, run } from "./workshop.js";

const SCENARIO = ["scenario.js", "entry.js", "import.mjs", "require.cjs"];

/** The one line of a program that reports. @param {{ stdout: string, stderr: string }} output @returns {string[]} */
export function reportOf({ stdout, stderr }) {
  if (stderr.trim() !== "") throw new Error(`warnings\n${stderr.trim()}`);
  return JSON.parse(stdout);
}

/** @typedef {readonly [how: string, file: string, args: readonly string[], where?: import("./report.js").Where]} Way */
/** @type {readonly Way[]} */
const WAYS = [
  ["import", "import.mjs", []],
  ["require", "require.cjs", []],
];
/** On Node also by the other transport, that of all the others. @type {readonly Way[]} */
const NODE_WAYS = [...WAYS, ["by fetch", "import.mjs", ["--conditions=browser"], { repeats421: true }]];
/** A Bun that sends again by itself, and so keeps no connection. @type {readonly Way[]} */
const OLD_BUN_WAYS = WAYS.map(([how, file, args]) => [how, file, args, { keeps: false }]);

/**
 * The scenario in one runtime.
 * @param {string} name @param {string} folder @param {string} program
 * @param {readonly Way[]} ways @param {readonly string[]} [options]
 * @returns {import("./run.js").Consumer}
 */
function runtime(name, folder, program, ways, options = []) {
  return {
    folder: `runtimes/${folder}`,
    files: SCENARIO,
    checks: ways.map(([how, file, more, where]) => [
      `${name}, ${how}`,
      async (place, { play }) => {
        const path = join(place, "node_modules", program);
        const args = [...options, ...more, file];
        await play(async (peer) => reportOf(await run(path, args, place, { PEER: JSON.stringify(peer) })), where);
        return (await run(path, ["--version"], place)).stdout.split("\n")[0]?.trim();
      },
    ]),
  };
}

const node = `node-${process.platform}-${process.arch}/bin/node`;
const bun = `@oven/bun-${process.platform}-${process.arch}/bin/bun`;
// No more than the scenario needs; Deno keeps its own lockfile otherwise.
const deno = ["run", "--no-lock", "--allow-read=.", "--allow-env", "--allow-net=127.0.0.1"];

/** workerd, with an old set of its features and with a new one. @type {import("./run.js").Check[]} */
const workerd = ["2024-01-01", "2026-04-01"].map((date) => [
  `workerd, ${date}`,
  async (place, { play }) => {
    const conditions = "--conditions=workerd,worker,browser";
    await run(
      join(place, "node_modules/.bin/esbuild"),
      ["worker.js", "--bundle", "--format=esm", "--log-level=warning", conditions, "--outfile=bundle.js"],
      place,
    );
    const config = await readFile(join(place, "config.capnp"), "utf8");
    await writeFile(join(place, `${date}.capnp`), config.replace("DATE", date));
    await play(async (peer) => {
      const args = ["test", `${date}.capnp`];
      const { stdout } = await run(join(place, "node_modules/.bin/workerd"), args, place, {
        PEER: JSON.stringify(peer),
      });
      return JSON.parse(stdout);
    });
  },
]);

/** In a browser, where a message may be sent again, and README has to say so. @type {import("./run.js").Check[]} */
const browsers = [CHROMIUM, FIREFOX].map((browser) => [
  browser.name,
  async (place, { play }) => {
    const record = await play((peer) => inBrowser(browser, place, peer), { browser: true });
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    if (record.some((line) => !line.includes("posted 1,")) && !readme.includes("`sent` means at least once")) {
      throw new Error(`it sends again by itself, and README does not say so\n${record.join("\n")}`);
    }
    return ["", ...record].join("\n");
  },
]);

/** @type {import("./run.js").Consumer[]} */
export const RUNTIMES = [
  runtime("Node 20", "node20", node, NODE_WAYS),
  runtime("Node 22", "node22", node, NODE_WAYS),
  runtime("Node 24", "node24", node, NODE_WAYS),
  runtime("Node 26", "node26", node, NODE_WAYS),
  runtime("Bun", "bun", bun, WAYS),
  runtime("Bun 1.3.13", "bun1.3.13", bun, OLD_BUN_WAYS),
  runtime("Deno", "deno", ".bin/deno", WAYS, deno),
  runtime("Deno 2.9.5", "deno2.9.5", ".bin/deno", WAYS, deno),
  { folder: "runtimes/workerd", files: SCENARIO, checks: workerd },
  { folder: "runtimes/browsers", files: SCENARIO, checks: browsers },
];

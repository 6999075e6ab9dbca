// Bundles: they build without a warning, hold what they need and nothing of Node, and run the scenario.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { PLATFORMS } from "../../scripts/specs.js";
import { reportOf } from "./runtimes.js";
import { run } from "./workshop.js";

const SHARED = ["scenario.js", "entry.js", "bundled.mjs", "bundlers/small.js", "bundlers/sandbox.js"];

/** @typedef {(folder: string, entry: string, out: string) => Promise<unknown>} Build makes `out/<entry>` */

/** @param {"browser" | "node"} platform @returns {Build} */
const esbuild = (platform) => async (folder, entry, out) => {
  const options = ["--bundle", "--minify", "--format=esm", `--platform=${platform}`, "--log-level=warning"];
  const { stderr } = await run(
    join(folder, "node_modules/.bin/esbuild"),
    [entry, ...options, `--outdir=${out}`],
    folder,
  );
  if (stderr) throw new Error(stderr);
};

/** With an entry that has every platform. @param {Build} build @returns {Build} */
const ofAll = (build) => async (folder, entry, out) => {
  const platforms = PLATFORMS.map((name) => `export * as ${name} from "chatpost/${name}";`);
  await writeFile(join(folder, entry), ['export { createSender } from "chatpost";', ...platforms].join("\n"));
  await build(folder, entry, out);
};

/** @param {readonly string[]} args @returns {Build} */
const vite = (args) => async (folder, entry, out) => {
  const { stderr } = await run(join(folder, "node_modules/.bin/vite"), ["build", ...args, "--outDir", out], folder, {
    ENTRY: entry,
  });
  if (stderr) throw new Error(stderr);
};

/**
 * @param {string} name @param {Build} build @param {import("./report.js").Where} [where]
 * @returns {import("./run.js").Check}
 */
const scenario = (name, build, where) => [
  name,
  async (folder, { play }) => {
    await build(folder, "entry.js", join(folder, name));
    const BUNDLE = pathToFileURL(join(folder, name, "entry.js")).href;
    await play(async (peer) => {
      const env = { BUNDLE, PEER: JSON.stringify(peer) };
      return reportOf(await run(process.execPath, ["bundled.mjs"], folder, env));
    }, where);
  },
];

/**
 * @param {string} name @param {string} entry @param {RegExp} foreign what has no place in the bundle
 * @param {Build} build @param {number} [gzip] how large it was when it was last looked at, in bytes
 * @returns {import("./run.js").Check}
 */
const lean = (name, entry, foreign, build, gzip = Infinity) => [
  name,
  async (folder) => {
    const out = join(folder, name);
    await build(folder, entry, out);
    const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".js"));
    const code = (await Promise.all(files.map((file) => readFile(join(out, file), "utf8")))).join("");
    const found = foreign.exec(code);
    if (found) throw new Error(`the bundle holds ${found[0]}`);
    const size = gzipSync(code, { level: 9 }).length;
    // Whoever means to grow it by more than 2 % says so here.
    if (size > gzip * 1.02) throw new Error(`the bundle has grown from ${gzip} to ${size} bytes gzipped`);
    return `${(code.length / 1000).toFixed(1)} kB, ${(size / 1000).toFixed(1)} kB gzipped`;
  },
];

const NODE = /\bnode:\w+|__vite-browser-external/;
/** Ajv's words, and those of the sandbox, the drift watch and the file helper. */
const TOOLS = new RegExp(`${NODE.source}|instancePath|cut-after-commit|openAsBlob`);
const OTHERS = PLATFORMS.filter((name) => name !== "chatwoot").join("|");
const ALONE = new RegExp(`${TOOLS.source}|${OTHERS}`, "i");

/** @type {import("./run.js").Consumer[]} */
export const BUNDLERS = [
  {
    folder: "bundlers/esbuild",
    files: SHARED,
    checks: [
      scenario("esbuild for a browser", esbuild("browser"), { repeats421: true }),
      scenario("esbuild for Node", esbuild("node")),
      lean("esbuild, one platform alone", "small.js", ALONE, esbuild("browser"), 16_735),
      lean("esbuild, createSender with all platforms", "all.js", TOOLS, ofAll(esbuild("browser")), 20_225),
      lean("esbuild, the sandbox in a page", "sandbox.js", NODE, esbuild("browser")),
    ],
  },
  {
    folder: "bundlers/vite",
    files: SHARED,
    checks: [
      scenario("Vite for a browser", vite([]), { repeats421: true }),
      scenario("Vite for Node", vite(["--ssr"])),
      lean("Vite, one platform alone", "small.js", ALONE, vite([])),
      lean("Vite, the sandbox in a page", "sandbox.js", NODE, vite([])),
    ],
  },
];

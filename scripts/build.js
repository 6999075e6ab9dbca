// npm run build: src -> dist. tsc writes the declarations, rolldown the modules: few files, because each one costs time at
// every start of a program.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const { exports, imports, bin } = createRequire(import.meta.url)("../package.json");

/** The files of dist that package.json names. @param {unknown} value @returns {string[]} */
const named = (value) =>
  typeof value === "string" ? [value] : typeof value === "object" && value ? Object.values(value).flatMap(named) : [];
const entries = [exports, imports, bin].flatMap(named).flatMap((path) => /^\.\/dist\/(.*)\.js$/.exec(path)?.[1] ?? []);

/** The files of the commands, each loaded only when it is asked for. */
const commands = Array.from(
  readFileSync(join(root, "src/cli.ts"), "utf8").matchAll(/import\("\.\/(cli\/.*)\.js"\)/g),
  ([, name = ""]) => name,
);

/** The form parser of the sandbox that listens, the bar of the command, and what they need: nothing else of npm is bundled. */
const FORM_PARSER = ["busboy", "streamsearch"];
const BAR = ["cli-progress", "string-width", "strip-ansi", "ansi-regex", "emoji-regex", "is-fullwidth-code-point"];
const BUNDLED = [...FORM_PARSER, ...BAR];

/** Bundles some of them; what several have in common becomes one file. @param {string[]} names */
async function bundle(names) {
  const bundlesNpm = names.includes("testing/listen") || names.includes("cli");
  const bundle = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(root, "src", `${name}.ts`)])),
    tsconfig: join(root, "tsconfig.json"),
    // What is bundled of npm is CommonJS, and requires modules of Node.
    platform: bundlesNpm ? "node" : "neutral",
    // What lies beside dist is found from every depth in it: each chunk says how far up that is.
    plugins: [
      {
        name: "beside",
        resolveId(id) {
          const [, path] = /^\.\.?\/.*?((generated|scripts)\/.*)$/.exec(id) ?? [];
          return path ? { id: `#beside/${path}`, external: true } : undefined;
        },
        renderChunk: (code, { fileName }) => ({
          code: code.replaceAll('"#beside/', `"${"../".repeat(fileName.split("/").length)}`),
          map: null, // imports have none
        }),
      },
    ],
    // Not bundled: packages, what lies beside dist as it is, and the doors, which a command imports like anyone else.
    external: (id, importer = "") =>
      !(id.startsWith(".") || isAbsolute(id) || BUNDLED.includes(id)) ||
      (/[\\/]src[\\/]cli[\\/]/.test(importer) && entries.includes(id.replace(/^\.\.\/|\.js$/g, ""))),
    // dist mirrors src, so what is written relative to the one is right in the other.
    makeAbsoluteExternalsRelative: false,
  });
  await bundle.write({
    dir: join(root, "dist"),
    sourcemap: true,
    // src travels too; what is bundled of npm does not, so its map holds it.
    sourcemapExcludeSources: !bundlesNpm,
    chunkFileNames: "shared/[name].js",
    // A command loads what it needs, and no more.
    ...(!names.includes("cli") && { codeSplitting: { groups: [{ name: "client", minShareCount: 2 }] } }),
  });
  await bundle.close();
}

rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = spawn(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", root], { stdio: "inherit" });
const checked = once(tsc, "exit");
const clients = entries.filter((name) => name === "index" || name.startsWith("platforms/"));
await bundle(clients);
for (const name of entries) if (!clients.includes(name)) await bundle(name === "cli" ? [name, ...commands] : [name]);
const [status] = await checked;
process.exitCode = status === 0 ? 0 : 1;

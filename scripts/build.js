// npm run build: src -> dist. tsc writes the declarations, rolldown the modules: few files, because each one costs time at
// every start of a program.
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const { exports, imports, bin } = createRequire(import.meta.url)("../package.json");

/** The files of dist that package.json names. @param {unknown} value @returns {string[]} */
const named = (value) =>
  typeof value === "string" ? [value] : typeof value === "object" && value ? Object.values(value).flatMap(named) : [];
const entries = [exports, imports, bin].flatMap(named).flatMap((path) => /^\.\/dist\/(.*)\.js$/.exec(path)?.[1] ?? []);

/** Bundles some of them; what they have in common becomes one file. @param {string[]} names @param {string} common */
async function bundle(names, common) {
  const bundle = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(root, "src", `${name}.ts`)])),
    tsconfig: join(root, "tsconfig.json"),
    platform: "neutral",
    // What is written by hand or generated as JavaScript travels beside dist, as it is.
    external: (id) => !/^[./]/.test(id) || /\/(generated|scripts)\//.test(id),
  });
  await bundle.write({
    dir: join(root, "dist"),
    sourcemap: true,
    chunkFileNames: "shared/[name].js",
    codeSplitting: { groups: [{ name: common, minShareCount: 2 }] },
  });
  await bundle.close();
}

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", root], { stdio: "inherit" });
const clients = entries.filter((name) => name === "index" || existsSync(join(root, "specs", `${name}.yaml`)));
const sandbox = ["testing/index", "cli"];
await bundle(clients, "client");
await bundle(sandbox, "sandbox");
for (const name of entries) if (![...clients, ...sandbox].includes(name)) await bundle([name], name);

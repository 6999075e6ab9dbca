// The tarball itself: what travels in it, and what publint and "Are the types wrong?" say of it.
import { access, readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PLATFORMS } from "../../scripts/specs.js";
import { ROOT, run } from "./workshop.js";

const DOCUMENTS = ["LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md", "AGENTS.md"];
const SPECS = PLATFORMS.map((name) => `specs/${name}.yaml`);
const FOLDERS = ["dist", "examples", "generated", "guides", "scripts", "specs", "src"];
/** What `npx chatpost generate` and a sandbox with a spec of one's own need, and no more of the project's own scripts. */
const GENERATOR = ["chatpost-generate.js", "types.js", "facts.js", "operation-checks.js"];
const SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** @param {string} path */
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** @param {string} folder */
async function checkContents(folder) {
  const home = join(folder, "node_modules/chatpost");
  const wrong = [];
  const documents = [];
  for (const name of DOCUMENTS) if (await exists(join(ROOT, name))) documents.push(name);
  for (const path of [...documents, ...SPECS]) if (!(await exists(join(home, path)))) wrong.push(`${path} is missing`);
  for (const name of await readdir(home)) {
    if (![...FOLDERS, ...documents, "package.json"].includes(name)) wrong.push(`${name} does not belong in it`);
  }
  for (const name of await readdir(join(home, "scripts"))) {
    if (!GENERATOR.includes(name)) wrong.push(`scripts/${name} does not belong in it`);
  }

  const { scripts = {}, exports, bin } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  for (const name of SCRIPTS) if (name in scripts) wrong.push(`it has the install script ${name}`);
  for (const [path, target] of [...Object.entries(exports), ...Object.entries(bin)]) {
    if (typeof target !== "string" && Object.keys(target)[0] !== "types")
      wrong.push(`${path}: types do not come first`);
    for (const file of typeof target === "string" ? [target] : Object.values(target)) {
      if (!file.includes("*") && !(await exists(join(home, file)))) wrong.push(`${path}: there is no ${file}`);
    }
  }

  const files = (await readdir(join(home, "dist"), { recursive: true })).map((name) => join(home, "dist", name));
  for (const file of files.filter((name) => /\.(js|d\.ts)$/.test(name))) {
    const map = /\/\/# sourceMappingURL=(.+)\s*$/.exec(await readFile(file, "utf8"))?.[1];
    if (map === undefined) wrong.push(`${file} has no source map`);
    else {
      const { sources, sourcesContent = [] } = JSON.parse(await readFile(join(dirname(file), map), "utf8"));
      for (const [at, source] of sources.entries()) {
        if (sourcesContent[at] || (await exists(join(dirname(file), source)))) continue;
        wrong.push(`${map}: there is no ${source}`);
      }
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return `${files.length} files in dist, ${documents.join(", ")}`;
}

/** @type {import("./run.js").Consumer} */
export const TARBALL = {
  folder: "tarball",
  checks: [
    ["the tarball's contents", checkContents],
    [
      "publint --strict",
      async (folder, { tarball }) => {
        await run(join(folder, "node_modules/.bin/publint"), [tarball, "--strict"], folder);
      },
    ],
    [
      "attw --profile esm-only",
      async (folder, { tarball }) => {
        await run(join(folder, "node_modules/.bin/attw"), [tarball, "--profile", "esm-only"], folder);
      },
    ],
  ],
};

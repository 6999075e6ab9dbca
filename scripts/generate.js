// npm run generate [-- --check]: specs/*.yaml -> generated/, or the names of the files that are stale.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as generator from "openapi-typescript";
import prettier from "prettier";
import ts from "typescript";
import { parseDocument } from "yaml";
import { CHECKS_TYPES, generateChecks } from "./checks.js";
import { generateFacts, HEADER, secretIdsOf } from "./facts.js";
import { generateTypes } from "./types.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string[]} lines @returns {never} */
function fail(...lines) {
  console.error([...lines, "generated/ is left as it was."].join("\n"));
  process.exit(1);
}

/** A spec, or its first syntax error. @param {string} path */
function read(path) {
  const document = parseDocument(readFileSync(join(root, path), "utf8"));
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    fail(`${path}:${line}:${col} ${error.message.split(" at line")[0]}`);
  }
  return { path, platform: basename(path, ".yaml"), spec: document.toJS() };
}

/** How the sandbox is steered over its port: the spec of no platform, so it does not lie with theirs. */
const CONTROL = "src/testing/sandbox.yaml";

/**
 * Ends with Redocly's findings, a line each: file, line, what is wrong.
 * @param {ReturnType<typeof read>[]} specs
 */
function lint(specs) {
  const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");
  const paths = specs.map(({ path }) => path);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [redocly, "lint", "--format=github-actions", ...paths],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (status === 0) return;
  const found = stdout.matchAll(/title=([^,]*),file=([^,]*),line=(\d+),col=(\d+).*?::(.*?)(?:%0A|$)/gm);
  const lines = [...found].map(([, rule, file, line, col, message]) => `${file}:${line}:${col} ${message} (${rule})`);
  fail(...(lines.length > 0 ? lines : [stdout + stderr]));
}

/**
 * Every generated file by its name, as it should be.
 * @param {ReturnType<typeof read>[]} specs
 * @param {ReturnType<typeof read>} control
 */
async function generate(specs, control) {
  /** @type {Record<string, string>} */
  const files = { "checks.d.ts": CHECKS_TYPES };
  for (const { platform, spec } of specs) {
    files[`${platform}.d.ts`] = await generateTypes(spec, generator, ts);
    for (const [part, { code, types }] of Object.entries({
      checks: generateChecks(spec),
      facts: generateFacts(spec),
    })) {
      files[`${platform}.${part}.js`] = code;
      files[`${platform}.${part}.d.ts`] = types;
    }
  }
  files["sandbox.d.ts"] = await generateTypes(control.spec, generator, ts);
  const { code, types } = generateChecks(control.spec);
  files["sandbox.checks.js"] = code;
  files["sandbox.checks.d.ts"] = types;
  const platforms = specs.map(({ platform }) => platform);
  for (const kind of ["checks", "facts"]) {
    const rows = platforms.map((name) => `export * as ${name} from "./${name}.${kind}.js";`);
    files[`all-${kind}.js`] = files[`all-${kind}.d.ts`] = HEADER + rows.join("\n");
  }
  const words = platforms.map((name) => JSON.stringify(name)).join(" | ");
  files["platform-name.d.ts"] =
    `${HEADER}\n/** The platforms, each by its word. */\nexport type PlatformName = ${words};`;
  const secretIds = Object.fromEntries(specs.map(({ platform, spec }) => [platform, secretIdsOf(spec)]));
  files["secret-ids.js"] = `${HEADER}export const secretIds = ${JSON.stringify(secretIds)};`;
  files["secret-ids.d.ts"] =
    `${HEADER}import type { PlatformName } from "./platform-name.js";\n\nexport declare const secretIds: { readonly [P in PlatformName]: readonly string[] };`;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  files["version.js"] = `${HEADER}export const version = ${JSON.stringify(version)};`;
  files["version.d.ts"] = `${HEADER}export declare const version: string;`;
  const options = { ...(await prettier.resolveConfig(join(root, "package.json"))) };
  for (const [name, text] of Object.entries(files)) {
    files[name] = await prettier.format(text, { ...options, parser: name.endsWith(".js") ? "babel" : "typescript" });
  }
  return files;
}

const paths = readdirSync(join(root, "specs")).sort();
const specs = paths.map((file) => read(`specs/${file}`));
const control = read(CONTROL);
lint([...specs, control]);
const files = await generate(specs, control);
const folder = join(root, "generated");
mkdirSync(folder, { recursive: true });
const present = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const stale = Object.keys({ ...files, ...present }).filter((name) => files[name] !== present[name]);

if (process.argv.includes("--check")) {
  if (stale.length > 0) fail(...stale.map((name) => `generated/${name} is stale; run: npm run generate`));
  console.log(`generated/ is current: ${Object.keys(files).length} files`);
} else {
  for (const name of stale) {
    if (files[name] === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), files[name]);
  }
  console.log(`generated/: ${Object.keys(files).length} files, ${stale.length} changed`);
}

// npm run generate [-- --check]: specs/*.yaml -> generated/, or the names of the files that are stale.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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

/** The five specs by platform, or the first syntax error. */
function read() {
  return readdirSync(join(root, "specs"))
    .sort()
    .map((file) => {
      const document = parseDocument(readFileSync(join(root, "specs", file), "utf8"));
      const [error] = document.errors;
      if (error) {
        const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
        fail(`specs/${file}:${line}:${col} ${error.message.split(" at line")[0]}`);
      }
      return { platform: file.replace(".yaml", ""), spec: document.toJS() };
    });
}

/**
 * Ends with Redocly's findings, a line each: file, line, what is wrong.
 * @param {ReturnType<typeof read>} specs
 */
function lint(specs) {
  const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");
  const paths = specs.map(({ platform }) => `specs/${platform}.yaml`);
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
 * @param {ReturnType<typeof read>} specs
 */
async function generate(specs) {
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
  const platforms = specs.map(({ platform }) => platform);
  files["all-checks.js"] =
    HEADER + platforms.map((name) => `export * as ${name} from "./${name}.checks.js";`).join("\n");
  files["all-checks.d.ts"] = files["all-checks.js"];
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

const specs = read();
lint(specs);
const files = await generate(specs);
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

// npx chatpost generate <spec> --out <file.d.ts> [--check]: the types of someone else's copy of a spec.
// What it needs is the caller's own: openapi-typescript, typescript, and prettier if the result is to be formatted.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { generateTypes } from "./types.js";

const USAGE = `chatpost generate <spec> --out <file.d.ts> [--check]

Makes TypeScript types from an OpenAPI document: a path or a URL, YAML or JSON.
  --out     the file to write
  --check   write nothing; fail when the file is not what the spec gives`;

/** @param {string} problem @param {number} [code] @returns {never} */
function fail(problem, code = 1) {
  console.error(`chatpost: ${problem}`);
  process.exit(code);
}

/** @param {string[]} args */
function readArguments(args) {
  const flag = /** @type {const} */ ({ type: "boolean", default: false });
  const options = /** @type {const} */ ({ out: { type: "string" }, check: flag, help: { ...flag, short: "h" } });
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    if (values.help) {
      console.log(USAGE);
      process.exit();
    }
    const [spec, ...more] = positionals;
    if (spec && values.out && more.length === 0) return { spec, out: values.out, check: values.check };
  } catch (error) {
    // What Node says about positional arguments after that is no help.
    fail(`${String(Object(error).message).split(". ")[0]}; see chatpost generate --help`, 2);
  }
  fail("generate takes one spec, and --out; see chatpost generate --help", 2);
}

// By npx or a global install the command lies elsewhere than the project, which has what it needs.
const fromProject = createRequire(join(process.cwd(), "any.js"));

/** Undefined where there is no such package. @param {(name: string) => any} find @param {string} name @returns {any} */
function load(find, name) {
  try {
    return find(name);
  } catch (error) {
    if (Object(error).code !== "MODULE_NOT_FOUND" || !String(error).includes(`'${name}'`)) throw error;
    return undefined;
  }
}

/** The generator and its compiler, or what to install. */
function loadGenerator() {
  const install = "run: npm install --save-dev openapi-typescript@7 typescript@5";
  const missing = (/** @type {string} */ what) => fail(`${what} ${process.cwd()} or above; ${install}`);
  // Importing openapi-typescript needs the compiler, which is therefore looked for first.
  const path = load(fromProject.resolve, "openapi-typescript") ?? missing("openapi-typescript is not installed in");
  const compiler = load(createRequire(path), "typescript") ?? missing("typescript is not installed in");
  const generator = load(fromProject, "openapi-typescript");
  if (!generator.astToString) missing("openapi-typescript 7 or later is needed, and is older in");
  return { generator, compiler };
}

/** @param {unknown} error @param {string} spec */
function explain(error, spec) {
  const { message, line, col } = Object(error);
  const where = line === undefined ? spec : `${spec}:${line}:${col}`;
  if (/^ENOENT|^Expected a file|Not Found/.test(message)) return `${spec}: there is no such file`;
  if (/reading 'openapi'/.test(message)) return `${spec}: the file is empty`;
  // As `fetch` below names it, whose slash or capitals may differ.
  const named = URL.canParse(spec) ? new URL(spec).href : spec;
  return `${where}: ${String(message).split(' in "')[0]?.replace(` from ${named}:`, ":")}`;
}

const TIMEOUT_S = 30;
const { fetch } = globalThis;

// The generator's own `fetch`, which also reads what a spec refers to, would wait for ever and keep the cause to itself.
globalThis.fetch = async (/** @type {string | URL | Request} */ url, /** @type {RequestInit | undefined} */ init) => {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_S * 1000) });
    return new Response(await response.text(), response);
  } catch (error) {
    const { name, cause, message } = Object(error);
    const why = name === "TimeoutError" ? `no answer in ${TIMEOUT_S} s` : (cause?.code ?? cause?.message ?? message);
    throw new Error(`cannot be read from ${url}: ${why}`, { cause: error });
  }
};

/** @param {string} spec */
async function generate(spec) {
  const { generator, compiler } = loadGenerator();
  // openapi-typescript prints what it is about to throw; here it is said once.
  const { error } = console;
  console.error = () => {};
  try {
    return await generateTypes(/^https?:/i.test(spec) ? new URL(spec) : pathToFileURL(spec), generator, compiler);
  } catch (problem) {
    console.error = error;
    fail(explain(problem, spec));
  } finally {
    console.error = error;
  }
}

/** @param {string} text @param {string} file */
async function format(text, file) {
  const prettier = load(fromProject, "prettier");
  if (!prettier) return text;
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), parser: "typescript" });
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** @param {string[]} args */
export async function run(args) {
  const { spec, out, check } = readArguments(args);
  const file = resolve(out);
  const types = await format(await generate(spec), file);
  if (read(file) === types) console.log(`${out} is current`);
  else if (check) fail(`${out} is stale; run: chatpost generate ${spec} --out ${out}`);
  else {
    try {
      writeFileSync(file, types);
    } catch (error) {
      fail(`${out} cannot be written: ${error instanceof Error ? error.message.split(",")[0] : error}`);
    }
    console.log(`${relative("", file)} is made from ${spec}`);
  }
}

// npm run test:tools: swagger-parser, orval and Prism read the five specs. A line for each; not in CI, for its 200 MB.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { createMessageOf } from "../../scripts/specs.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** Not installed with the rest: npm run test:tools does that. */
const peers = fileURLToPath(new URL("peers/node_modules", import.meta.url));

/** @typedef {Record<string, any>} Json */
/** @typedef {{ platform: string, file: string, spec: Json, path: string, operation: Json }} Spec */

/** @type {Spec[]} */
const specs = readdirSync(join(root, "specs")).map((name) => {
  const file = join(root, "specs", name);
  const spec = parse(readFileSync(file, "utf8"));
  return { platform: name.replace(".yaml", ""), file, spec, ...createMessageOf(spec) };
});

/** @param {Spec} spec */
async function swaggerParser({ file }) {
  const { default: parser } = await import(pathToFileURL(join(peers, "@apidevtools/swagger-parser/lib/index.js")).href);
  await parser.validate(file);
  return "is valid";
}

/** @param {string} bin @param {...string} args */
function run(bin, ...args) {
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  return stdout + stderr;
}

const STRICT = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "ESNext",
    moduleResolution: "bundler",
    types: [],
    skipLibCheck: true,
  },
  include: ["*.ts"],
  exclude: [],
};

/** What orval makes compiles. @param {Spec} spec */
async function orval({ file }) {
  // Below the folder of zod, which what it makes needs.
  const folder = mkdtempSync(join(peers, ".orval-"));
  const clients = ["fetch", "zod"];
  try {
    for (const client of clients) {
      const target = join(folder, `${client}.ts`);
      const said = run(join(peers, "orval/dist/bin/orval.js"), "--input", file, "--output", target, "--client", client);
      if (!existsSync(target)) throw new Error(said);
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(STRICT));
    const errors = run(resolve("typescript/bin/tsc"), "-p", folder);
    if (errors) throw new Error(errors);
    return `${clients.join(" and ")} compile`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** The header of a credential, if there is one. @param {Json} spec @returns {Record<string, string>} */
function credential({ security, components }) {
  const [name] = Object.keys(security[0] ?? {});
  if (!name) return {};
  const { type, scheme, name: header } = components.securitySchemes[name];
  if (type === "apiKey") return { [header]: "any" };
  return { authorization: scheme === "basic" ? `Basic ${btoa("user:password")}` : "Bearer any" };
}

/**
 * Prism takes the examples, and refuses what the spec refuses with an answer that is not empty. Forms are left out: it
 * reads no parts of one name as a list (stoplightio/prism issue 2008).
 * @param {Spec} spec
 */
async function prism({ file, spec, path, operation }) {
  const port = await freePort();
  const bin = join(peers, "@stoplight/prism-cli/dist/index.js");
  const server = spawn(process.execPath, [bin, "mock", "--port", String(port), file], { stdio: "pipe" });
  try {
    let log = "";
    server.stdout.on("data", (text) => (log += text));
    for (let wait = 0; !log.includes("is listening"); wait += 100) {
      if (wait > 60_000 || server.exitCode !== null) throw new Error(`Prism does not start:\n${log}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    const parameters = Object.fromEntries(
      operation.parameters.map((/** @type {Json} */ one) => [one.name, one.schema]),
    );
    const where = path.replace(/\{(\w+)\}/g, (_, name) => (parameters[name].type === "integer" ? "1" : "any"));
    /** @param {Json} body @param {Record<string, string>} headers */
    const post = async (body, headers) => {
      const init = { method: "POST", headers: { "content-type": "application/json", ...headers } };
      const response = await fetch(`http://127.0.0.1:${port}${where}`, { ...init, body: JSON.stringify(body) });
      return { status: response.status, text: await response.text() };
    };
    const key = credential(spec);
    const examples = Object.values(operation.requestBody.content["application/json"].examples);
    for (const { $ref } of examples) {
      const { status, text } = await post(spec.components.examples[$ref.split("/").pop()].value, key);
      if (status > 299 || !text) throw new Error(`${$ref} is answered with ${status} ${text}`);
    }
    const refusals = [await post({ message: 5, content: 5 }, key)];
    if (Object.keys(key).length > 0) refusals.push(await post({}, {}));
    for (const { status, text } of refusals) {
      if (status < 400 || !operation.responses[status] || !text) throw new Error(`a refusal is ${status} "${text}"`);
    }
    return `${examples.length} examples taken, refusals with ${refusals.map(({ status }) => status).join(" and ")}`;
  } finally {
    server.kill();
  }
}

let bad = 0;
for (const [name, tool] of Object.entries({ "swagger-parser": swaggerParser, orval, Prism: prism })) {
  for (const spec of specs) {
    const print = (/** @type {string} */ verdict, /** @type {string} */ detail) =>
      console.log(`${verdict.padEnd(7)} ${name.padEnd(15)} ${spec.platform.padEnd(10)} ${detail}`);
    try {
      print("ok", await tool(spec));
    } catch (error) {
      bad++;
      print("FAILED", String(error instanceof Error ? error.message : error).slice(0, 2000));
    }
  }
}
process.exitCode = bad === 0 ? 0 : 1;

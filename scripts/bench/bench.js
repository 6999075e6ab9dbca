// npm run bench: size, start, calls, memory and types, as ratios taken in one run, interleaved.
import { execFileSync, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { createMessageOf, PLATFORMS, readSpec } from "../specs.js";
import { contenders } from "./contenders.js";

/** @type {string} not installed with the rest: npm run bench does that */
const ESBUILD = "./peers/node_modules/esbuild/lib/main.js";
const { build } = await import(ESBUILD);
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const ROUNDS = 15;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
/** @param {string} title */
const heading = (title) => console.log(`\n${title}`);

/** @param {string} code @param {"browser" | "node"} [platform] */
async function bundle(code, platform = "browser") {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    external: platform === "browser" ? ["node:*"] : [],
    write: false,
    metafile: true,
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    min: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    files: Object.keys(metafile.inputs).length - 1,
  };
}

export async function sizes() {
  const all = [
    'export { createSender } from "chatpost";',
    ...PLATFORMS.map((name) => `export * as ${name} from "chatpost/${name}";`),
  ].join("\n");
  return {
    "openapi-fetch alone": await bundle('export { default } from "openapi-fetch";'),
    "one platform": await bundle('export { createChatwootClient } from "chatpost/chatwoot";'),
    "createSender with all platforms": await bundle(all),
    "chatpost/reconcile beside one platform": await bundle(
      'export * from "chatpost/reconcile"; export { createChatwootClient } from "chatpost/chatwoot";',
    ),
    "chatpost/webhook": await bundle('export * from "chatpost/webhook";'),
    "chatpost/testing": await bundle('export { createSandbox } from "chatpost/testing";'),
    "one platform, on Node": await bundle('export { createChatwootClient } from "chatpost/chatwoot";', "node"),
  };
}

/** @param {string} file @param {string[]} [args] */
async function start(file, args = []) {
  const child = fork(join(here, file), args, { cwd: root });
  const [first] = await once(child, "message");
  return { child, first };
}

/** Every contender in turn, each round in another order. @param {string} baseUrl @param {{ count: number, inFlight: number }} job */
async function race(baseUrl, job) {
  const names = Object.keys(contenders);
  const workers = new Map();
  for (const name of names) workers.set(name, (await start("worker.js", [name, baseUrl])).child);
  /** @type {Record<string, { wall: number, cpu: number, peak: number }[]>} */
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + round + names.length) % names.length] ?? "";
      const worker = workers.get(name);
      worker.send(job);
      const [result] = await once(worker, "message");
      if (round >= 0) results[name]?.push(result);
    }
  }
  for (const worker of workers.values()) worker.kill();
  /** @param {string} name @param {"wall" | "cpu" | "peak"} what */
  const ratio = (name, what) =>
    median((results[name] ?? []).map((one, at) => one[what] / (results["fetch"]?.[at]?.[what] ?? 1)));
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          "CPU µs a message": Math.round(median(results[name]?.map(({ cpu }) => cpu) ?? []) * 1000),
          "CPU, x fetch": ratio(name, "cpu").toFixed(2),
          "time, x fetch": ratio(name, "wall").toFixed(2),
          "peak memory, x fetch": ratio(name, "peak").toFixed(2),
        },
      ]),
    ),
  );
}

/** `sendAll` with a journal and without, and how its memory grows. @param {string} baseUrl */
async function many(baseUrl) {
  const folder = mkdtempSync(join(tmpdir(), "chatpost-"));
  const { child } = await start("many.js", [baseUrl]);
  let files = 0;
  /** @param {{ count: number, journal: boolean, wired: boolean }} job @returns {Promise<{ wall: number, heap: number }>} */
  const run = async ({ journal, ...job }) => {
    child.send({ ...job, ...(journal && { journal: join(folder, `${files++}.journal`) }) });
    const [result] = await once(child, "message");
    return result;
  };
  const count = 3000;
  /** @type {{ with: number, without: number }[]} */
  const rounds = [];
  for (let round = -1; round < 7; round++) {
    const [first, second] = [
      await run({ count, journal: round % 2 === 0, wired: true }),
      await run({ count, journal: round % 2 !== 0, wired: true }),
    ];
    const pair =
      round % 2 === 0 ? { with: first.wall, without: second.wall } : { with: second.wall, without: first.wall };
    if (round >= 0) rounds.push(pair);
  }
  for (const name of /** @type {const} */ (["without", "with"])) {
    const each = Math.round((count / median(rounds.map((pair) => pair[name]))) * 1000);
    console.log(`  ${name.padEnd(7)} a journal  ${each} lines a second`);
  }
  console.log(`  time with one, x without  ${median(rounds.map((pair) => pair.with / pair.without)).toFixed(2)}`);
  const few = await run({ count: 1_000, journal: true, wired: false });
  const lots = await run({ count: 100_000, journal: true, wired: false });
  console.log(`  heap at 100 000 lines  ${((lots.heap - few.heap) / 2 ** 20).toFixed(2)} MiB more than at 1 000`);
  child.kill();
  rmSync(folder, { recursive: true });
}

/** Wall time of a process, in ms. @param {string[]} args */
function processTime(args) {
  const begun = performance.now();
  execFileSync(process.execPath, args, { cwd: root });
  return performance.now() - begun;
}
/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** How the time for the types of a spec grows with its operations. */
function growth() {
  const folder = mkdtempSync(join(tmpdir(), "chatpost-"));
  const spec = readSpec("chatwoot");
  const { path, method, operation } = createMessageOf(spec);
  const counts = [5, 50, 500];
  /** @type {number[][]} */
  const times = counts.map(() => []);
  for (const count of counts) {
    const many = Array.from({ length: count }, (_, at) => [
      `/${at}${path}`,
      { [method]: { ...operation, operationId: `createMessage${at}` } },
    ]);
    writeFileSync(join(folder, `${count}.json`), JSON.stringify({ ...spec, paths: Object.fromEntries(many) }));
  }
  for (let round = 0; round < 5; round++) {
    for (const [at, count] of counts.entries()) {
      const args = ["generate", join(folder, `${count}.json`), "--out", join(folder, `${count}.d.ts`)];
      times[at]?.push(processTime(["dist/cli.js", ...args]));
    }
  }
  rmSync(folder, { recursive: true });
  const [least = 0, ...more] = times.map(median);
  for (const [at, time] of more.entries()) {
    const extra = (time - least) / ((counts[at + 1] ?? 0) - (counts[0] ?? 0));
    console.log(`  ${counts[at + 1]} operations  ${seconds(time)}, ${extra.toFixed(1)} ms for each over ${counts[0]}`);
  }
}

/** @param {string} baseUrl */
function cold(baseUrl) {
  const first = (/** @type {string} */ name) =>
    `const { contenders } = await import("./scripts/bench/contenders.js"); await (await contenders["${name}"]("${baseUrl}"))(); process.exit(0)`;
  const codes = {
    nothing: "process.exit(0)",
    "import only": 'await import("chatpost/chatwoot"); process.exit(0)',
    ...Object.fromEntries(Object.keys(contenders).map((name) => [name, first(name)])),
  };
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(codes).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, code] of Object.entries(codes))
      times[name]?.push(processTime(["--input-type=module", "-e", code]));
  }
  const nothing = median(times["nothing"] ?? []);
  for (const [name, values] of Object.entries(times)) {
    if (name !== "nothing")
      console.log(`  ${name.padEnd(14)} ${Math.round(median(values) - nothing)} ms over a process that does nothing`);
  }
}

/** One call over a stubbed fetch, in µs. */
async function overhead() {
  const { default: createClient } = await import("openapi-fetch");
  const { createChatwootClient } = await import("chatpost/chatwoot");
  const body = JSON.stringify({ id: 7, content: "Hello", conversation_id: 42, status: "sent" });
  const fetch = async () => new Response(body, { headers: { "Content-Type": "application/json" } });
  const { path } = createMessageOf(readSpec("chatwoot"));
  const where = { account_id: 1, conversation_id: 42 };
  const message = { content: "Hello, how can I help you?" };
  /** @type {any} */
  const openapi = createClient({ baseUrl: "https://app.chatwoot.com", fetch });
  const client = createChatwootClient({ apiAccessToken: "bench-token", fetch });
  const calls = {
    "fetch by hand": async () => (await fetch()).json(),
    "openapi-fetch": () => openapi.POST(path, { params: { path: where }, body: message }),
    chatpost: () => client.createMessage(where, message),
  };
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = -5; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const begun = performance.now();
      for (let at = 0; at < 2000; at++) await call();
      if (round >= 0) times[name]?.push((performance.now() - begun) / 2);
    }
  }
  for (const [name, values] of Object.entries(times))
    console.log(`  ${name.padEnd(14)} ${median(values).toFixed(1)} µs`);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 100_000; at++) await calls.chatpost();
  globalThis.gc?.();
  console.log(
    `  heap after 100 000 calls: ${((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(2)} MiB more`,
  );
}

/** Instantiations of a program with one typed call, over one without. */
function types() {
  const folder = mkdtempSync(join(root, "scripts", "bench", ".types-"));
  const count = (/** @type {string} */ code) => {
    writeFileSync(join(folder, "a.ts"), code);
    const options = "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --extendedDiagnostics".split(
      " ",
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, join(folder, "a.ts")], { encoding: "utf8" });
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  };
  const nothing = count("export {};");
  const call = count(
    'import { createChatwootClient } from "chatpost/chatwoot";\nconst c = createChatwootClient({ apiAccessToken: "t" });\nexport const m = await c.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hi" });\n',
  );
  rmSync(folder, { recursive: true });
  console.log(`  ${call - nothing} instantiations`);
}

/** @param {string} baseUrl */
function uploads(baseUrl) {
  const folder = mkdtempSync(join(tmpdir(), "chatpost-"));
  const file = join(folder, "large.bin");
  writeFileSync(file, new Uint8Array(200_000_000));
  for (const transport of ["node", "fetch"]) {
    const grown = execFileSync(process.execPath, [join(here, "upload.js"), file, baseUrl, transport], {
      encoding: "utf8",
    });
    console.log(`  by ${transport.padEnd(5)} ${Math.round(Number(grown))} MiB more at the peak`);
  }
  rmSync(folder, { recursive: true });
}

heading("Size, in bytes");
console.table(await sizes());
const { child: server, first } = await start("server.js");
const baseUrl = `http://127.0.0.1:${first.port}`;
heading(`64 in flight, ${ROUNDS} rounds of 1400 messages each`);
await race(baseUrl, { count: 1400, inFlight: 64 });
heading(`One after the other, ${ROUNDS} rounds of 300`);
await race(baseUrl, { count: 300, inFlight: 1 });
heading("A process that imports and sends one message");
cold(baseUrl);
heading("Many by sendAll, 64 in flight, 7 rounds of 3000 lines");
await many(baseUrl);
heading("A file of 200 MB");
uploads(baseUrl);
server.kill();
heading("One call over a stubbed fetch");
await overhead();
heading("Types: one typed call");
types();
heading("Generation");
const times = Array.from({ length: 5 }, () => processTime(["scripts/generate.js", "--check"]));
console.log(`  the ${PLATFORMS.length} specs  ${seconds(median(times))}`);
growth();

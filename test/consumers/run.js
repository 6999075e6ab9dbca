// npm run test:consumers: packs the package, installs it where its users would, and prints one line for each consumer.
// Words after it choose consumers by name: npm run test:consumers -- deno "TypeScript 5.4"
import { createRequire } from "node:module";
import { join } from "node:path";
import { BUNDLERS } from "./bundlers.js";
import { FETCHES } from "./fetches.js";
import { openPeer } from "./peer.js";
import { README } from "./readme.js";
import { expected } from "./report.js";
import { RUNTIMES } from "./runtimes.js";
import { TARBALL } from "./tarball.js";
import { TYPES } from "./types.js";
import { openWorkshop } from "./workshop.js";

/**
 * @typedef {object} Shop
 * @property {string} tarball
 * @property {(name: string) => Promise<string>} fresh
 * @property {(run: (peer: import("./scenario.js").Peer) => Promise<string[]>, where?: import("./report.js").Where) => Promise<string[]>} play
 * opens a peer, runs the scenario against it, and throws where the report is not the one that all share; gives those lines
 * of it that may differ
 *
 * @typedef {object} Consumer
 * @property {string} [folder] its folder here; one that needs nothing but the package has none
 * @property {readonly string[]} [files] what it shares with others
 * @property {readonly Check[]} checks
 *
 * @typedef {readonly [name: string, check: (folder: string, shop: Shop) => Promise<string | void>]} Check
 * what it is called, and what throws when it is wrong; what it returns is printed beside the verdict
 */

const began = performance.now();
const chosen = process.argv.slice(2).map((word) => word.toLowerCase());
const isChosen = (/** @type {Check} */ [name]) =>
  chosen.length === 0 || chosen.some((word) => name.toLowerCase().includes(word));

/** @type {Consumer[]} */
const consumers = [TARBALL, README, FETCHES, ...TYPES, ...RUNTIMES, ...BUNDLERS]
  .map((consumer) => ({ ...consumer, checks: consumer.checks.filter(isChosen) }))
  .filter(({ checks }) => checks.length > 0);

const workshop = await openWorkshop();
/** @type {typeof import("chatpost/testing").createSandbox} */
let createSandbox;

/** @type {Shop["play"]} */
async function play(run, where) {
  const { peer, arrived, close } = await openPeer(createSandbox);
  try {
    const report = [...(await run(peer)), ...(await arrived())];
    const wanted = expected(where);
    const wrong = wanted.flatMap((line, at) =>
      (typeof line === "string" ? line === report[at] : line.test(report[at] ?? ""))
        ? []
        : [`expected  ${line}`, `reported  ${report[at]}`],
    );
    if (report.length !== wanted.length) wrong.push(`reported ${report.length} lines, not ${wanted.length}`);
    if (wrong.length > 0) throw new Error(`another report\n${wrong.join("\n")}`);
    return report.filter((_, at) => typeof wanted[at] !== "string");
  } finally {
    await close();
  }
}

let good = 0;
let bad = 0;
/** @param {string} name @param {() => Promise<string | void>} check */
async function judge(name, check) {
  const start = performance.now();
  const [verdict, detail] = await check().then(
    (detail) => ["ok", detail ?? ""],
    (error) => ["FAILED", String(error instanceof Error ? error.message : error).slice(0, 2000)],
  );
  if (verdict === "ok") good++;
  else bad++;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(
    `${verdict.padEnd(7)} ${name.padEnd(50)} ${seconds} s  ${detail.replaceAll("\n", "\n        ")}`.trimEnd(),
  );
}

async function worker() {
  for (let next = consumers.shift(); next; next = consumers.shift()) {
    const { folder, files = [], checks } = next;
    const place = folder === undefined ? Promise.resolve("") : workshop.install(folder, files);
    await place.catch(() => {}); // each of its checks says so
    for (const [name, check] of checks) {
      await judge(name, async () => check(await place, { tarball: workshop.tarball, fresh: workshop.fresh, play }));
    }
  }
}

try {
  createSandbox = createRequire(join(await workshop.fresh("peer"), "any.js"))("chatpost/testing").createSandbox;
  // Two at a time: some consumers measure time, and continuous integration has two cores.
  await Promise.all([worker(), worker()]);
} finally {
  await workshop.close();
}
console.log(`\n${good} of ${good + bad} consumers are served. ${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exitCode = bad === 0 && good > 0 ? 0 : 1;

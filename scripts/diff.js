// npm run diff: rates what changed since the last release, and holds the version and the CHANGELOG to it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {"none" | "patch" | "minor" | "major"} Rating */
/** @typedef {{ rating: Rating, where: string, what: string }} Change */
const RATINGS = /** @type {const} */ (["none", "patch", "minor", "major"]);

const root = fileURLToPath(new URL("..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** @param {string} path */
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");

/** @param {string} file @param {string[]} args */
function run(file, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

/**
 * Redocly's rating of a change, raised where it is too low for those who depend on the types.
 * @param {Record<string, any>} change
 * @returns {Rating}
 */
function rate({ impact, kind, path, property, typeName, base, revision }) {
  const isRequest = /\/requestBody\/|\/parameters\//.test(path);
  const values = [base?.value, revision?.value];
  // Redocly lets a member of a request go where the object is open: the compiler does not.
  if (isRequest && kind === "removed" && typeName === "Schema") return "major";
  // A file is a Blob to the compiler.
  if (property === "format" && values.includes("binary")) return "major";
  // What a request may hold now is a feature.
  if (isRequest && impact === "patch" && ["type", "enum", "additionalProperties"].includes(property)) return "minor";
  return impact;
}

/** @returns {Change[]} */
function changedSpecs() {
  const [before, now] = ["test/baseline/specs", "specs"];
  const names = new Set([...readdirSync(join(root, before)), ...readdirSync(join(root, now))]);
  return [...names].sort().flatMap((name) => {
    const [old, spec] = [`${before}/${name}`, `${now}/${name}`];
    if (read(old) === read(spec)) return [];
    if (!read(old)) return { rating: "minor", where: spec, what: "is new" };
    if (!read(spec)) return { rating: "major", where: spec, what: "is gone" };
    const redocly = join(dirname(resolve("@redocly/cli/package.json")), "bin", "cli.js");
    const { stdout, stderr } = run(redocly, ["diff", old, spec, "--format=json"]);
    if (!stdout.startsWith("{")) throw new Error(stderr);
    const changes = JSON.parse(stdout).changes.map((/** @type {Record<string, any>} */ change) => ({
      rating: rate(change),
      where: `${spec}:${change.revision?.line ?? ""}`.replace(/:$/, ""),
      what: `${[change.kind, change.property].filter(Boolean).join(" ")} at ${change.path.replace(/^#\/paths\/[^/]*\/(\w+)\//, "$1/")}`,
    }));
    // Such as an example, or a known value of an open enum.
    return changes.length > 0
      ? changes
      : { rating: "patch", where: spec, what: "has changes that Redocly does not rate" };
  });
}

/** The type tests of the last release, compiled against the sources of today. @returns {Change[]} */
function brokenTypes() {
  const { status, stdout } = run(resolve("typescript/bin/tsc"), ["-p", "test/baseline", "--pretty", "false"]);
  const errors = [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+): (.*)$/gm)];
  const elsewhere = errors.some(([, file]) => !file?.startsWith("test/baseline/"));
  if (elsewhere || (status !== 0 && errors.length === 0)) throw new Error(`src does not compile:\n${stdout}`);
  return errors
    .filter(([, , , code]) => code !== "TS2578") // an unused @ts-expect-error: what was refused is allowed now
    .map(([, file, line, , what = ""]) => ({ rating: "major", where: `${file}:${line}`, what }));
}

/**
 * The lowest version for a rating. Below 1.0.0 a minor version may break, as npm's ^ reads it.
 * @param {string} last @param {Rating} rating
 */
function nextVersion(last, rating) {
  const [major = 0, minor = 0, patch = 0] = last.split(".").map(Number);
  const step = RATINGS.indexOf(rating) - (major === 0 && rating !== "patch" ? 1 : 0);
  if (rating === "none") return last;
  if (step === 3) return `${major + 1}.0.0`;
  return step === 2 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** @param {string} a @param {string} b */
const isOlder = (a, b) => a.localeCompare(b, "en", { numeric: true }) < 0;

const last = read("test/baseline/version").trim();
const { version } = JSON.parse(read("package.json"));
const changes = [...changedSpecs(), ...brokenTypes()];
const rating = RATINGS[Math.max(0, ...changes.map((change) => RATINGS.indexOf(change.rating)))] ?? "none";
const needed = nextVersion(last, rating);
const [, heading = "", notes = ""] = /^## (\S+).*\n([^]*?)(?=^## |$(?![^]))/m.exec(read("CHANGELOG.md")) ?? [];

for (const { rating, where, what } of changes) console.log(`${rating.padEnd(6)}${where} ${what}`);
console.log(`since ${last}: ${rating}`);

const problems = [
  isOlder(version, needed) && `package.json: version is ${version}, and must be ${needed} or later`,
  heading !== version && `CHANGELOG.md: the first section is ${heading || "missing"}, and must be ${version}`,
  !notes.trim() && `CHANGELOG.md: ${version} says nothing`,
  rating === "major" && !/breaking/i.test(notes) && `CHANGELOG.md: ${version} does not say what is breaking`,
].filter(Boolean);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

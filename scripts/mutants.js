// npm run mutants: breaks one line at a time, in a copy, and shows that a test turns red for it. Words after it choose files.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MUTANTS } from "../test/mutants.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const chosen = process.argv.slice(2);
const mutants = MUTANTS.filter(({ file }) => chosen.length === 0 || chosen.some((word) => file.includes(word)));

/** Runs tests in a folder, and says whether all of them passed. @param {string} folder @param {readonly string[]} tests */
async function passes(folder, tests) {
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--config", "test/vitest.config.ts", "--bail=1", "--maxWorkers=1", ...tests];
  const child = spawn(process.execPath, [vitest, ...args], { cwd: folder, stdio: "ignore", timeout: 120_000 });
  const [status] = await once(child, "exit");
  return status === 0;
}

/** A copy of the project in which one line at a time is another. */
function openCopy() {
  const folder = mkdtempSync(join(tmpdir(), "chatpost-mutants-"));
  for (const name of ["src", "test", "generated", "specs", "scripts", "package.json", "tsconfig.json", "dist"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !path.includes("node_modules") });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

let survived = 0;
let killed = 0;
const waiting = [...mutants];

async function work() {
  const folder = openCopy();
  try {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { file, from, to, test, named } = mutant;
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      const parts = text.split(from);
      if (parts.length !== 2)
        throw new Error(`${file} has ${parts.length - 1} times ${JSON.stringify(from)}, not once`);
      writeFileSync(path, parts.join(to));
      const lives = await passes(folder, named ? [test, "-t", named] : [test]);
      writeFileSync(path, text);
      if (lives) survived++;
      else killed++;
      console.log(`${lives ? "SURVIVED" : "killed  "} ${file}: ${from.trim()} -> ${to.trim() || "nothing"} (${test})`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tests = [...new Set(mutants.map(({ test }) => test))];
if (!(await passes(root, tests))) throw new Error("the tests are red before anything is broken");
await Promise.all([work(), work()]);
console.log(`\n${killed} of ${killed + survived} mutants are killed.`);
process.exitCode = survived === 0 && killed > 0 ? 0 : 1;

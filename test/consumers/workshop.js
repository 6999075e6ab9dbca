// Where consumers are built: temporary folders with the packed package in them, and programs that run there.
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));

// The programs of the repository are not those of a consumer.
const PATH = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .join(delimiter);

/**
 * Runs a program and gives what it printed; throws all of it when the program fails or takes longer than two minutes.
 * @param {string} program @param {string[]} args @param {string} cwd @param {Record<string, string>} [env]
 */
export async function run(program, args, cwd, env = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 120_000,
    killSignal: "SIGKILL",
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const end = await new Promise((done, fail) =>
    child.on("error", fail).on("close", (code, signal) => done(code ?? signal)),
  );
  if (end !== 0) throw new Error(`${basename(program)} ended with ${end}\n${stdout}${stderr}`.trim());
  return { stdout, stderr };
}

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];

/** Makes the temporary folder, with the packed package in it. */
export async function openWorkshop() {
  const place = await mkdtemp(join(tmpdir(), "chatpost-consumers-"));
  await run("npm", ["pack", "--loglevel=error", "--pack-destination", place], ROOT);
  const tarball = join(place, (await readdir(place)).find((name) => name.endsWith(".tgz")) ?? "");
  return {
    tarball,
    /** An empty folder with nothing but the package. @param {string} name */
    async fresh(name) {
      const folder = join(place, name);
      await mkdir(folder, { recursive: true });
      await run("npm", ["init", "--yes", "--loglevel=error"], folder);
      await run("npm", ["install", ...QUIET, tarball], folder);
      return folder;
    },
    /**
     * A consumer's folder with what its lockfile says, the package, and more files from here.
     * @param {string} name @param {readonly string[]} files
     */
    async install(name, files) {
      const folder = join(place, name);
      await cp(join(HERE, name), folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
      for (const file of files) await cp(join(HERE, file), join(folder, basename(file)));
      await run("npm", ["ci", ...QUIET], folder);
      await run("npm", ["install", "--no-save", ...QUIET, tarball], folder);
      return folder;
    },
    close: () => rm(place, { recursive: true, force: true }),
  };
}

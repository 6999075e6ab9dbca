// The scenario in a page: a server of its own serves it and takes the report; a browser only opens it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { run } from "./workshop.js";

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {readonly string[]} programs what it is called, the first that is there counts
 * @property {(profile: string) => readonly string[]} args
 * @property {string} [preferences] Firefox reads them from its profile
 */

/** @type {Browser} */
export const CHROMIUM = {
  name: "Chromium",
  programs: ["chromium", "chromium-browser", "google-chrome"],
  args: (profile) => [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    ...["--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`],
  ],
};

/** @type {Browser} */
export const FIREFOX = {
  name: "Firefox",
  programs: ["firefox-esr", "firefox"],
  args: (profile) => ["--headless", "--no-remote", "--profile", profile],
  // What it would like to tell its makers ends at a proxy that is not there; this machine is reached without one.
  preferences: `user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 1);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 1);
`,
};

const PAGE = `<!doctype html><meta charset="utf-8"><script type="module" src="/bundle.js"></script>`;

/** @param {Browser} browser */
function find({ name, programs }) {
  const variable = name.toUpperCase();
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(existsSync);
  const path = process.env[variable] || found;
  if (path === undefined) throw new Error(`there is no ${name} here: install one, or name it in ${variable}`);
  return path;
}

/** @param {Browser} browser @param {string} place @param {import("./scenario.js").Peer} peer @returns {Promise<string[]>} */
export async function inBrowser(browser, place, peer) {
  const program = find(browser);
  await run(
    join(place, "node_modules/.bin/esbuild"),
    ["page.js", "--bundle", "--format=esm", "--log-level=warning", "--outfile=bundle.js"],
    place,
  );
  const bundle = await readFile(join(place, "bundle.js"), "utf8");
  const profile = join(place, browser.name);
  await mkdir(profile);
  if (browser.preferences) await writeFile(join(profile, "user.js"), browser.preferences);
  /** @type {(report: string[]) => void} */
  let reported = () => {};
  const report = new Promise((done) => (reported = done));
  /** @type {Record<string, readonly [type: string, body: string]>} */
  const files = { "/bundle.js": ["text/javascript", bundle], "/peer": ["application/json", JSON.stringify(peer)] };
  const server = createServer(async (request, response) => {
    if (request.url === "/report") reported(JSON.parse(await text(request)));
    const [type, body] = files[request.url ?? ""] ?? ["text/html", PAGE];
    response.writeHead(200, { "Content-Type": type }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const args = [...browser.args(profile), `http://127.0.0.1:${port}/`];
  const env = { ...process.env, HOME: place };
  const running = spawn(program, args, { stdio: "ignore", timeout: 120_000, env });
  const closed = once(running, "close");
  try {
    const ended = closed.then(() => Promise.reject(new Error(`${browser.name} ended without a report`)));
    return await Promise.race([report, ended]);
  } finally {
    running.kill();
    await closed.catch(() => {});
    server.close();
    server.closeAllConnections();
  }
}

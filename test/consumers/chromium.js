// The scenario in a page: a server of its own serves it and takes the report; Chromium only opens it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { run } from "./workshop.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS =
  "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const PAGE = `<!doctype html><meta charset="utf-8"><script type="module" src="/bundle.js"></script>`;

function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  const path = process.env.CHROMIUM || found;
  if (path === undefined) throw new Error("there is no Chromium here: install one, or name it in CHROMIUM");
  return path;
}

/** @param {string} place @param {import("./scenario.js").Peer} peer @returns {Promise<string[]>} */
export async function inChromium(place, peer) {
  const chromium = findChromium();
  await run(
    join(place, "node_modules/.bin/esbuild"),
    ["page.js", "--bundle", "--format=esm", "--log-level=warning", "--outfile=bundle.js"],
    place,
  );
  const bundle = await readFile(join(place, "bundle.js"), "utf8");
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
  const args = [...FLAGS.split(" "), `--user-data-dir=${join(place, "profile")}`, `http://127.0.0.1:${port}/`];
  const browser = spawn(chromium, args, { stdio: "ignore", timeout: 60_000 });
  const closed = once(browser, "close");
  try {
    const ended = closed.then(() => Promise.reject(new Error("Chromium ended without a report")));
    return await Promise.race([report, ended]);
  } finally {
    browser.kill();
    await closed.catch(() => {});
    server.close();
    server.closeAllConnections();
  }
}

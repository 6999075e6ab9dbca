// npm run docs: README.md, specs/ and src/ -> docs/, a site that needs no network and no server.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { apiPages, mendApiPage } from "./docs/api.js";
import { frame } from "./docs/frame.js";
import { redocPage, redocScript } from "./docs/redoc.js";
import { shortSample } from "./docs/samples.js";
import { explainSpec } from "./docs/spec.js";
import { startPage } from "./docs/start.js";
import { PLATFORMS, readSpec } from "./specs.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = resolve(root, process.argv[2] ?? "docs");
const began = performance.now();

/** @type {{ [platform: string]: any }} */
const specs = Object.fromEntries(PLATFORMS.map((platform) => [platform, readSpec(platform)]));
const links = [
  { href: "index.html", text: "chatpost" },
  ...Object.entries(specs).map(([platform, spec]) => ({ href: `${platform}.html`, text: spec.info.title })),
  { href: "api/index.html", text: "API of the package" },
];

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });

/** @type {{ [path: string]: string }} */
const pages = {};
const references = Object.entries(specs).map(async ([platform, spec]) => {
  pages[`${platform}.html`] = await redocPage(await explainSpec(platform, spec));
});
const samples = Object.entries(specs).map(async ([platform, spec]) => [platform, await shortSample(platform, spec)]);
const modules = await apiPages(join(site, "api"), Object.fromEntries(await Promise.all(samples)));
await Promise.all(references);
pages["index.html"] = startPage(readFileSync(join(root, "README.md"), "utf8"), specs, modules);
for (const path of readdirSync(join(site, "api"), { recursive: true, encoding: "utf8" })) {
  if (path.endsWith(".html")) pages[`api/${path}`] = mendApiPage(readFileSync(join(site, "api", path), "utf8"));
}
for (const [path, html] of Object.entries(pages)) writeFileSync(join(site, path), frame(html, links, path));
writeFileSync(join(site, "redoc.js"), redocScript());
for (const style of ["site.css", "start.css"]) copyFileSync(join(root, "scripts/docs", style), join(site, style));

const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${Object.keys(pages).length} pages in ${seconds} s: open ${join(site, "index.html")}`);

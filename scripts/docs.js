// npm run docs: README.md, guides/, specs/ and src/ -> docs/, a site that needs no network and no server.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { frame, navigate } from "./docs/frame.js";
import { mendPage } from "./docs/mend.js";
import { redocPage, redocScript } from "./docs/redoc.js";
import { shortSample } from "./docs/samples.js";
import { explainSpec } from "./docs/spec.js";
import { typedocPages } from "./docs/typedoc.js";
import { PLATFORMS, readSpec } from "./specs.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = resolve(root, process.argv[2] ?? "docs");
const began = performance.now();

/** @type {{ [platform: string]: any }} */
const specs = Object.fromEntries(PLATFORMS.map((platform) => [platform, readSpec(platform)]));
const links = Object.entries(specs).map(([platform, { info }]) => ({ href: `${platform}.html`, text: info.title }));

/** @param {string} path @param {object} spec */
async function reference(path, spec) {
  const html = await redocPage(spec);
  return { path, html: navigate(html, [{ href: "index.html", text: "chatpost" }, ...links], path) };
}
const references = Promise.all([
  ...Object.entries(specs).map(async ([platform, spec]) =>
    reference(`${platform}.html`, await explainSpec(platform, spec)),
  ),
  // The guides lead to it; it is no platform.
  reference("sandbox.html", parse(readFileSync(join(root, "src/testing/sandbox.yaml"), "utf8"))),
]);
const samples = Object.entries(specs).map(async ([platform, spec]) => [platform, await shortSample(platform, spec)]);
await typedocPages(
  site,
  Object.fromEntries(await Promise.all(samples)),
  Object.fromEntries(links.map(({ href, text }) => [text, href])),
);
const prose = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .map((path) => ({ path, html: mendPage(readFileSync(join(site, path), "utf8"), path, [...PLATFORMS, "sandbox"]) }));
const pages = [...prose, ...(await references)];
for (const { path, html } of pages) writeFileSync(join(site, path), frame(html, path));
writeFileSync(join(site, "redoc.js"), redocScript());
copyFileSync(join(root, "scripts/docs/site.css"), join(site, "site.css"));

const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${pages.length} pages in ${seconds} s: open ${join(site, "index.html")}`);

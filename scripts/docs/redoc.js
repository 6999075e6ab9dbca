// A reference page by Redocly that needs nobody else: no CDN, no telemetry, no logo, and one script for the five pages.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const redocly = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));

const OPTIONS = {
  schemasExpansionLevel: "all",
  jsonSamplesExpandLevel: "all",
  maxDisplayedEnumValues: 20,
  codeSamples: {
    languages: [
      { lang: "typescript", label: "TypeScript" },
      { lang: "shell", label: "curl" },
      { lang: "payload", label: "Payload" },
    ],
  },
};

/**
 * @param {string} text
 * @param {[what: RegExp | string, by: string][]} edits each of which must find something, or Redocly has changed
 */
function edit(text, edits) {
  return edits.reduce((before, [what, by]) => {
    const after = before.replaceAll(what, () => by);
    if (after === before) throw new Error(`Redocly's page has no ${what} any more: see scripts/docs/redoc.js`);
    return after;
  }, text);
}

/** Redoc as a classic script: browsers load no modules from a disk. */
export function redocScript() {
  const code = readFileSync(join(redocly, "lib/chunks/redoc.standalone.js"), "utf8");
  const classic = edit(code, [
    ["export{RedocStandalone,hydrate,init};", ""],
    [/\bimport\.meta\b/g, "({})"],
    [
      /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg`/g,
      "`data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=`",
    ],
    [/https:\/\/cdn\.redocly\.com\/icons\/[^`]*/g, "about:blank"],
    // A button is called what it shows.
    ['type:`button`,"aria-label":r,children', "type:`button`,children"],
    ["https://otel.cloud.redocly.com", "about:blank"],
  ]);
  return `"use strict";\n${classic}`;
}

/**
 * @param {object} spec
 * @returns {Promise<string>} the page, which loads `redoc.js` from its own folder
 */
export async function redocPage(spec) {
  const folder = await mkdtemp(join(tmpdir(), "chatpost-docs-"));
  const [input, output] = [join(folder, "spec.json"), join(folder, "page.html")];
  try {
    await writeFile(input, JSON.stringify(spec));
    const args = ["build-docs", input, "--output", output, "--openapi", JSON.stringify(OPTIONS)];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, [join(redocly, "bin/cli.js"), ...args], { cwd: root, env });
    return edit(await readFile(output, "utf8"), [
      [/<link rel="modulepreload"[^>]*>/g, ""],
      ['<script type="module">', '<script src="redoc.js"></script>\n<script>'],
      // Its router takes these for parts of the page, a browser must too.
      ['href="/', 'href="#/'],
      [/import { hydrate } from "https:\/\/cdn[^"]*";/g, ""],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

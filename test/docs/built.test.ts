// What was built: nothing from outside, every claim with its evidence, every sample and example compiles, no link is dead.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { environmentFor, loadPlatform } from "../../scripts/clients.js";
import { createMessageOf, operationsIn, readSpec, requestExamples } from "../../scripts/specs.js";
import { FIXTURES, NAMES } from "../fixtures/platforms.js";
import { API_PAGES, GUIDE_PAGES, PAGES, read, SITE } from "./site.js";
import { compile, problemsOf } from "../compile.js";
import { PROSE } from "../prose.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const missing = PAGES.length === 0 ? "docs/ is not built: npm run docs" : undefined;
if (missing) console.log(`The pages were not looked at: ${missing}.`);

/** The spec that a reference page holds. */
const specOf = (platform: string): any =>
  JSON.parse(/const __redoc_definition = (.*);$/m.exec(read(`${platform}.html`))?.[1] ?? "");

type Samples = { label: string; source: string }[];
const samplesOf = (platform: string): Samples => createMessageOf(specOf(platform)).operation["x-codeSamples"];

/** The text of a piece of HTML. */
const plain = (html: string): string =>
  html
    .replace(/<br\/?>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replace(/&#(\d+);|&#x([\da-f]+);/gi, (_, decimal, hex) =>
      String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
    )
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");

/** What an API page shows as its examples. */
const examplesOf = (path: string): string[] =>
  [...read(path).matchAll(/<code class="ts">(.*?)<\/code>/gs)].map(([, html = ""]) => plain(html));

/** Every `x-evidence` of a spec, examples aside. */
function evidence(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "x-evidence" ? [String(value)] : evidence(value)));
}

describe.skipIf(missing)("what was built", () => {
  test("asks nobody outside", () => {
    for (const path of PAGES) {
      const html = read(path);
      const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(html, path).not.toMatch(/<(script|img|iframe)[^>]* src="(https?:)?\/\//);
      expect(html, path).not.toMatch(/<link[^>]* href="(https?:)?\/\//);
    }
    for (const platform of NAMES) expect(read(`${platform}.html`)).toContain('"disableTelemetry":true');
    const files = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(html|js|css)$/.test(path),
    );
    for (const path of files) {
      const text = read(path);
      for (const trace of ["https://cdn.", "cdn.redoc.ly", "otel.cloud", "fonts.googleapis", root]) {
        expect(text.includes(trace), `${path} has ${trace}`).toBe(false);
      }
    }
  });

  test("has no dead link", () => {
    for (const path of PAGES) {
      const [head = ""] = read(path).split("const __redoc_definition");
      for (const [, href = "", anchor] of head.matchAll(/ href="([^"#?]+)(?:#([^"]*))?[^"]*"/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const target = join(dirname(path), href);
        expect(existsSync(join(SITE, target)), `${path} leads to ${href}`).toBe(true);
        if (anchor) expect(read(target).includes(`id="${anchor}"`), `${path} leads to ${href}#${anchor}`).toBe(true);
      }
    }
  });

  test("has the README as its start page, and every guide with all that it says", () => {
    const text = (path: string) => plain(read(path)).replace(/\s+/g, "");
    expect(text("index.html")).toContain("npminstallchatpost");
    for (const page of ["index.html", ...GUIDE_PAGES]) {
      const markdown = PROSE[page === "index.html" ? "README.md" : page.replace(".html", ".md")] ?? "";
      const cells = [...markdown.matchAll(/^\|(?! -)(.*)\|$/gm)].flatMap(([, row = ""]) => row.split("|"));
      const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => title);
      for (const said of [...headings, ...cells]) {
        expect(text(page), page).toContain(said.replace(/\]\(.*?\)/g, "").replace(/[`[\s]/g, ""));
      }
    }
  });

  test("says on every page that speaks of the page which page is meant", () => {
    const speaking = PAGES.filter((path) => /(?<!own documentation )\bthe page\b/i.test(plain(read(path))));
    expect(speaking.length).toBeGreaterThan(NAMES.length);
    for (const path of speaking) expect(plain(read(path)), path).toMatch(/platform['’]s own documentation page/);
  });

  test("gives the code its colours to the end of each line", () => {
    const schemes = [...read("assets/highlight.css").matchAll(/--light-hl-(\d+): (.*);\s+--dark-hl-\1: (.*);/g)];
    // Of a line that was left half done the rest has the colour of its beginning, in one of the two.
    const plainOnes = (at: 2 | 3, colour: RegExp) =>
      schemes.flatMap((one) => (colour.test(one[at] ?? "") ? [one[1]] : []));
    const [light, dark] = [plainOnes(2, /^#000000(FF)?$/), plainOnes(3, /^#D4D4D4$/)];
    expect(light.length).toBeGreaterThan(0);
    const odd = [...light, ...dark].filter((n) => !(light.includes(n) && dark.includes(n)));
    for (const path of PAGES) {
      for (const n of odd) expect(read(path).includes(`<span class="hl-${n}">`), `${path}: hl-${n}`).toBe(false);
    }
  });

  test.each(NAMES)("%s: says where everything was seen", (platform) => {
    const { components, ...rest } = readSpec(platform);
    const { examples, ...described } = components;
    const said = JSON.stringify(specOf(platform)).replaceAll("\\\\", "").replace(/[*`]/g, "");
    const claims = evidence([rest, described]);
    expect(claims.length).toBeGreaterThan(5);
    for (const claim of claims) {
      expect(said).toContain(`${claim.startsWith("Seen ") ? "" : "Seen: "}${claim.replace(/[*`]/g, "")}`);
    }
    expect(said).not.toContain('x-evidence":');
  });

  describe("samples and examples", { timeout: 60_000 }, () => {
    // Inside the package, so that "chatpost" means the package itself.
    const folder = join(root, "test", ".docs");
    const samples = missing
      ? []
      : NAMES.flatMap((platform) =>
          operationsIn(specOf(platform)).map(({ operation: { operationId, "x-codeSamples": written } }) => ({
            platform,
            operationId,
            file: join(folder, `${platform}-${operationId}.ts`),
            code: (written as Samples).find(({ label }) => label === "TypeScript")?.source ?? "",
          })),
        );
    beforeAll(() => {
      mkdirSync(folder, { recursive: true });
      for (const { file, code } of samples) writeFileSync(file, code);
      const sandbox = 'import { createSandbox } from "chatpost/testing";\nglobalThis.fetch = createSandbox().fetch;\n';
      writeFileSync(join(folder, "sandbox.mjs"), sandbox);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test("compile under the strictest options, and every exported name has words and an example", () => {
      const sources: Record<string, { types?: string }> = JSON.parse(
        ts.sys.readFile(join(root, "package.json")) ?? "",
      ).exports;
      const entries = Object.entries(sources).flatMap(([path, { types }]) =>
        types ? [[path, join(root, types)]] : [],
      );
      const examples = [...new Set(API_PAGES.flatMap(examplesOf))].filter((code) => code.includes("import "));
      const files = examples.map((code, at) => {
        const file = join(folder, `example-${at}.ts`);
        writeFileSync(file, `${code}\nexport {};\n`);
        return file;
      });
      const program = compile([...samples.map(({ file }) => file), ...files, ...entries.map(([, file]) => file ?? "")]);
      expect(problemsOf(program)).toEqual([]);

      const checker = program.getTypeChecker();
      const bare = entries.flatMap(([path = "", file = ""]) => {
        const source = program.getSourceFile(file);
        const module = source && checker.getSymbolAtLocation(source);
        return (module ? checker.getExportsOfModule(module) : []).flatMap(({ name }) => {
          // What several modules export has its page in the first of them.
          const own = `/chatpost${path.slice(1).replace("/", "_")}.${name}.html`;
          const page =
            API_PAGES.find((one) => one.endsWith(own)) ?? API_PAGES.find((one) => one.endsWith(`.${name}.html`));
          const html = page ? read(page) : "";
          const words = /<div class="tsd-comment[^"]*">\s*<p>/.test(html);
          return words && html.includes('id="example') ? [] : [`${path} ${name}`];
        });
      });
      expect(bare).toEqual([]);
      expect(examples.length).toBeGreaterThan(30);
    });

    test.each(samples)(
      "of $platform run: $operationId is accepted by the sandbox",
      async ({ platform, file, code }) => {
        const script = file.replace(".ts", ".mjs");
        const { outputText } = ts.transpileModule(code, {
          compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        });
        writeFileSync(script, outputText);
        const { fromEnv } = await loadPlatform(platform);
        const env = { ...process.env, ...environmentFor(fromEnv) };
        // As in a browser, the clients use the global fetch, which is the sandbox here.
        execFileSync(process.execPath, ["--conditions=browser", "--import", join(folder, "sandbox.mjs"), script], {
          cwd: root,
          env,
          stdio: "pipe",
        });
      },
    );

    test.each(NAMES)("%s: begins with its simplest message", (platform) => {
      const [typescript, curl] = samplesOf(platform);
      const bodies = [...(curl?.source ?? "").matchAll(/--data-raw '(.*)'$/gm)].map(([, body = ""]) => body);
      expect(bodies[0]).toBe([...bodies].sort((one, other) => one.length - other.length)[0]);
      const [first] = Object.values(JSON.parse(bodies[0] ?? "{}"));
      expect(typescript?.source.split("createMessage(")[1]).toContain(`"${first}"`);
      expect(Object.keys(JSON.parse(bodies[0] ?? "{}")).length).toBeLessThanOrEqual(
        Object.keys(FIXTURES[platform].text("")).length,
      );
    });

    test.each(NAMES)("%s: has as many calls in TypeScript and in curl as the spec has examples", (platform) => {
      const count = requestExamples(readSpec(platform)).length;
      const [typescript, curl] = samplesOf(platform);
      expect(typescript?.source.match(/createMessage\(/g)).toHaveLength(count);
      expect(curl?.source.match(/^curl /gm)).toHaveLength(count);
    });
  });
});

// What was built: nothing from outside, every claim with its evidence, every sample and example compiles, no link is dead.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NAMES, readSpec } from "../five.js";
import { PAGES, read, SITE } from "./site.js";
import { compile, problemsOf } from "../compile.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const missing = PAGES.length === 0 ? "docs/ is not built: npm run docs" : undefined;
if (missing) console.log(`The pages were not looked at: ${missing}.`);

/** The spec that a reference page holds. */
const specOf = (platform: string): any =>
  JSON.parse(/const __redoc_definition = (.*);$/m.exec(read(`${platform}.html`))?.[1] ?? "");

const samplesOf = (platform: string): { label: string; source: string }[] =>
  Object.values<any>(specOf(platform).paths)[0].post["x-codeSamples"];

/** What an API page shows as its examples. */
const examplesOf = (path: string): string[] =>
  [...read(path).matchAll(/<code class="ts">(.*?)<\/code>/gs)].map(([, html = ""]) =>
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
      .replaceAll("&amp;", "&"),
  );

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
      for (const [, href = ""] of head.matchAll(/ href="([^"#?]+)[^"]*"/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        expect(existsSync(join(SITE, dirname(path), href)), `${path} leads to ${href}`).toBe(true);
      }
    }
  });

  test("shows the README's tables and the specs' words on the start page", () => {
    const start = read("index.html");
    for (const text of ["npm ci &amp;&amp; npm start", "<code>replyTo</code>", "refused_by_platform"]) {
      expect(start).toContain(text);
    }
    for (const platform of NAMES) expect(start).toContain(readSpec(platform).info.summary);
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
      : NAMES.map((platform) => ({
          platform,
          file: join(folder, `${platform}.ts`),
          code: samplesOf(platform).find(({ label }) => label === "TypeScript")?.source ?? "",
        }));
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
      const examples = [...new Set(PAGES.filter((path) => path.startsWith("api/")).flatMap(examplesOf))].filter(
        (code) => code.includes("import "),
      );
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
          const page = PAGES.find((one) => one.endsWith(own)) ?? PAGES.find((one) => one.endsWith(`.${name}.html`));
          const html = page ? read(page) : "";
          const words = /<div class="tsd-comment[^"]*">\s*<p>/.test(html);
          return words && html.includes('id="example') ? [] : [`${path} ${name}`];
        });
      });
      expect(bare).toEqual([]);
      expect(examples.length).toBeGreaterThan(30);
    });

    test.each(samples)("of $platform run: every one is accepted by the sandbox", ({ file, code }) => {
      const script = file.replace(".ts", ".mjs");
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      writeFileSync(script, outputText);
      const env = {
        ...process.env,
        CHATWOOT_API_ACCESS_TOKEN: "your-token",
        DIGITAL99_API_ACCESS_TOKEN: "your-token",
        INFOBIP_API_KEY: "your-key",
        ZIIK_BEARER_TOKEN: "your-token",
        ZIIK_TENANT: "your-tenant",
      };
      // As in a browser, the clients use the global fetch, which is the sandbox here.
      execFileSync(process.execPath, ["--conditions=browser", "--import", join(folder, "sandbox.mjs"), script], {
        cwd: root,
        env,
        stdio: "pipe",
      });
    });

    test.each(NAMES)("%s: has as many calls in TypeScript and in curl as the spec has examples", (platform) => {
      const [item] = Object.values<any>(readSpec(platform).paths);
      const bodies = Object.values<any>(item.post.requestBody.content);
      const count = bodies.flatMap(({ examples }) => Object.keys(examples)).length;
      const [typescript, curl] = samplesOf(platform);
      expect(typescript?.source.match(/createMessage\(/g)).toHaveLength(count);
      expect(curl?.source.match(/^curl /gm)).toHaveLength(count);
    });
  });
});

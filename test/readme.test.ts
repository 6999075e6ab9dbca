// The README, AGENTS.md and the guides: short, complete, without dead links, and their tables are the code's.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { capabilities } from "../src/index.js";
import { FAULTS as SANDBOX_FAULTS } from "../src/testing/index.js";
import { FAULTS } from "../src/transport/faults.js";
import { STATUSES } from "../src/outcome/judge-status.js";
import { UNRECOGNISED_FAULT } from "../src/transport/unrecognised-fault.js";
import { createMessageOf, readSpec } from "../scripts/specs.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";
import { GUIDES, PROSE, ROOT } from "./prose.js";

const { "README.md": readme = "", "AGENTS.md": agents = "" } = PROSE;

/** The rows of the table between two marks. */
function table(mark: string): string[][] {
  const [, text = "", ...more] = Object.values(PROSE).join("").split(`<!-- ${mark} -->`);
  expect(more, `there is one table of ${mark}`).toHaveLength(1);
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}
const code = (text: string): string => `\`${text}\``;
const codesIn = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, word = ""]) => word);

test("the README is a front door: at most 150 lines, installing first, and the two commands of the repository", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(headings[0]).toBe("Install");
  const [, repository = ""] = readme.split("## Working on chatpost");
  expect(repository).toMatch(/^npm ci && npm start\b/m);
  expect(repository).toMatch(/^npm ci && npm test$/m);
});

test.each(GUIDES)("%s has its line in the README, its path in AGENTS.md, and says how its words are meant", (path) => {
  const title = /^# (.*)\n/.exec(PROSE[path] ?? "")?.[1];
  expect(readme.split("\n").filter((line) => line.startsWith(`- [${title}](${path}): `))).toHaveLength(1);
  expect(agents.split("\n").filter((line) => line.startsWith(`- \`${path}\`: `))).toHaveLength(1);
  expect(PROSE[path]).toMatch(/^> \*\*Words\.\*\* /m);
});

test("who speaks of the page says which page is meant", () => {
  for (const [path, text] of Object.entries(PROSE)) {
    if (/"the page"/i.test(text)) expect(text, path).toContain("the platform's own documentation page");
  }
});

test("no link is dead, here or in the package", () => {
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const slug = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-");
  const links = Object.entries(PROSE).flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https:)([^)#]*)#?([^)]*)\)/g)].map(([link, to = "", anchor = ""]) => {
      return { link: `${path}: ${link}`, to: to ? normalize(join(dirname(path), to)) : path, anchor };
    }),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const { link, to, anchor } of links) {
    expect(existsSync(join(ROOT, to)), link).toBe(true);
    // npm packs the README always; who contributes has the repository.
    const travels = ["README.md", "CONTRIBUTING.md", ...files].some((one) => to === one || to.startsWith(`${one}/`));
    expect(travels, `${link} leads to what does not travel in the package`).toBe(true);
    const titles = [...(PROSE[to] ?? "").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => slug(title));
    if (anchor) expect(titles, link).toContain(anchor);
  }
});

test("the table of platforms is current", () => {
  const rows = NAMES.map((platform) => {
    const spec = readSpec(platform);
    const ids = [...createMessageOf(spec).path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => code(name)).join(", ");
    const user = Object.keys(FIXTURES[platform].recipient ?? {}).map((name) => `, and ${code(name)} in the message`);
    const title = `[${spec.info.title}](specs/${platform}.yaml)`;
    return [title, code(`chatpost/${platform}`), ids + user.join("")];
  });
  expect(table("platforms").slice(2)).toEqual(rows);
});

test("the functions that make clients are called as they are", () => {
  const made = NAMES.flatMap((platform) => {
    const source = readFileSync(new URL(`../src/platforms/${platform}.ts`, import.meta.url), "utf8");
    return source.match(/(?<=export function )create\w+Client/g) ?? [];
  });
  for (const text of [readme, PROSE["AGENTS.md"] ?? ""]) {
    const named = new Set(text.match(/create\w+Client/g));
    expect(made).toEqual(expect.arrayContaining([...named]));
    expect(named.size).toBeGreaterThan(4);
  }
});

test("the table of outcomes is current", () => {
  const again = (retry: string | undefined) => (retry ? "yes" : "");
  const rows = [
    ["an argument or an option is wrong", "not_sent", "invalid_argument", ""],
    ["the function that gives the credential failed", "not_sent", "credential", ""],
    ...FAULTS.map(([words, outcome, reason, , retry]) => [words, outcome, reason, again(retry)]),
    [UNRECOGNISED_FAULT.problem, UNRECOGNISED_FAULT.outcome, UNRECOGNISED_FAULT.reason, ""],
    ["`timeoutMs` passed", "unknown", "timeout", ""],
    ["your `signal` aborted (`not_sent` before the first request and between two)", "unknown", "aborted", ""],
    ["200 or 201 that shows the message", "sent", "", ""],
    ["200 or 201 that says the message failed", "rejected", "refused_by_platform", ""],
    ["200 or 201 that does not show the message", "unknown", "response", ""],
    ["an answer longer than `maxResponseBytes`", "unknown", "response", ""],
    ...STATUSES.map(([statuses, outcome, reason, retry]) => {
      const names = statuses.replace("0 302", "302").replaceAll(" ", ", ").replace(/\dxx/, "any other $&");
      const what = statuses.startsWith("1xx") ? "any other status" : names;
      return [what, outcome, reason, again(retry)];
    }),
  ];
  const inCode = (text: string | undefined) => (text ? code(text) : "");
  expect(table("outcomes").slice(2)).toEqual(
    rows.map(([what, outcome, reason, retry]) => [what, inCode(outcome), inCode(reason), retry]),
  );
});

test("the table of capabilities is current", () => {
  const platforms = Object.keys(capabilities);
  const options = Object.keys(capabilities.chatwoot);
  const rows = Object.entries(capabilities).map(([platform, able]) => [
    code(platform),
    ...Object.values(able).map((has) => (has ? "yes" : "")),
  ]);
  const [head, , ...body] = table("capabilities");
  expect(head).toEqual(["", ...options.map(code)]);
  expect(body).toEqual(rows);
  expect(body).toHaveLength(platforms.length);
});

test("the table of faults is current", () => {
  const rows = Object.entries(SANDBOX_FAULTS).map(([name, { does, created, outcome }]) => [
    code(name),
    does,
    created ? "yes" : "",
    code(outcome),
  ]);
  expect(table("faults").slice(2)).toEqual(rows);
});

test("the table of credentials is current", async () => {
  /** The variables that `fromEnv` asks for, whatever is set. */
  function variables(fromEnv: (env: Record<string, string>) => unknown): Set<string> {
    const asked = new Set<string>();
    const ask = (set: string | undefined) => {
      const env = new Proxy<Record<string, string>>(
        {},
        { get: (_, name) => (asked.add(String(name)), name === set ? "x" : undefined) },
      );
      try {
        fromEnv(env);
      } catch {
        // something is missing, and was asked for
      }
    };
    ask(undefined);
    for (const name of asked) ask(name);
    return asked;
  }
  const [, , ...rows] = table("credentials");
  expect(rows.map(([platform]) => platform)).toEqual(NAMES.map(code));
  for (const [at, platform] of NAMES.entries()) {
    const [, options = "", environment = ""] = rows[at] ?? [];
    const { fromEnv } = await import(`../src/platforms/${platform}.ts`);
    expect(codesIn(environment).sort()).toEqual([...variables(fromEnv)].sort());
    const named = codesIn(options).map((option) => `${platform}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase());
    const known = [...named, `${platform.toUpperCase()}_BASE_URL`];
    expect(known).toEqual(expect.arrayContaining(codesIn(environment)));
  }
});

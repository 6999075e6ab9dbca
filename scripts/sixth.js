// npm run sixth: adds a platform to a copy of the project, shows that nothing more is needed, and counts the files it took.
// The platform is Ziik under another name, with other paths and members: whatever Ziik has of its own, the sixth gets too.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "chatpost-sixth-"));

/** @type {readonly [RegExp, string][]} */
const WORDS = [
  [/ziik\.io/g, "parley.example"],
  [/ziik/g, "parley"],
  [/Ziik/g, "Parley"],
  [/ZIIK/g, "PARLEY"],
  [/conversations/g, "rooms"],
  [/conversationId/g, "roomId"],
  [/parent_id/g, "answered_id"],
];
/** @param {string} text */
const translate = (text) => WORDS.reduce((before, [word, other]) => before.replace(word, other), text);

/** @param {string} program @param {string[]} args @param {string} cwd */
function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${[program, ...args].join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** What stands among others of its kind and is called after Ziik, and what is written between two of them. @param {ts.Node} node */
function separatorOf(node) {
  /** @type {ts.Node | undefined} */
  const name = ts.isImportDeclaration(node)
    ? node.moduleSpecifier
    : ts.isVariableStatement(node)
      ? node.declarationList.declarations[0]?.name
      : ts.isLiteralTypeNode(node)
        ? node.literal
        : ts.isFunctionDeclaration(node) && !node.body
          ? node // an overload is called after its types
          : /** @type {ts.NamedDeclaration} */ (node).name;
  if (!name || !/ziik/i.test(name.getText())) return undefined;
  if (ts.isObjectLiteralElement(node) || ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return ",";
  if (ts.isLiteralTypeNode(node)) return "|";
  return ts.isStatement(node) || ts.isTypeElement(node) ? "\n" : undefined;
}

/** Writes the sixth's behind each of Ziik's. @param {string} text @returns {string} */
function addRows(text) {
  const source = ts.createSourceFile("any.ts", text, ts.ScriptTarget.Latest, true);
  let added = text;
  /** @param {ts.Node} node */
  function visit(node) {
    const separator = separatorOf(node);
    if (separator === undefined) return [...node.getChildren()].reverse().forEach(visit);
    const row = translate(text.slice(node.getStart(source, true), node.end));
    added = `${added.slice(0, node.end)}${separator}${row}${added.slice(node.end)}`;
  }
  visit(source);
  return added;
}

/** @param {string} text of package.json */
function addExport(text) {
  const { exports, ...rest } = JSON.parse(text);
  const paths = Object.entries(exports).flatMap(([path, target]) =>
    path === "./ziik" ? [[path, target], JSON.parse(translate(JSON.stringify([path, target])))] : [[path, target]],
  );
  return JSON.stringify({ ...rest, exports: Object.fromEntries(paths) });
}

/** @param {string} text of the README or a guide */
const addTableRows = (text) =>
  text.replace(/^\| (`ziik`|\[Ziik\]\(specs\/ziik\.yaml\)) .*$/gm, (row) => `${row}\n${translate(row)}`);

/** @param {string} path @param {(text: string) => string} change @returns {string[]} the path, if that changed anything */
function edit(path, change) {
  const before = readFileSync(join(copy, path), "utf8");
  const after = change(before);
  if (after !== before) writeFileSync(join(copy, path), after);
  return after === before ? [] : [path];
}

try {
  const listed = run("git", ["ls-files", "--cached", "--others", "--exclude-standard"], root).trim().split("\n");
  const files = listed.filter((file) => existsSync(join(root, file)));
  for (const file of files) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

  const sources = files.filter((file) => /^(src|specs)\/|^test\/(fixtures|pages)\//.test(file));
  const added = sources.flatMap((file) => {
    if (!file.includes("ziik")) return [];
    writeFileSync(join(copy, translate(file)), translate(readFileSync(join(root, file), "utf8")));
    return translate(file);
  });
  const edited = [
    ...sources.filter((file) => file.endsWith(".ts") && !file.includes("ziik")).flatMap((file) => edit(file, addRows)),
    ...edit("package.json", addExport),
    ...files.filter((file) => /^(README|guides\/\w+)\.md$/.test(file)).flatMap((file) => edit(file, addTableRows)),
  ];
  for (const file of added) console.log(`new     ${file}`);
  for (const file of edited) console.log(`edited  ${file}`);
  const count = `${added.length + edited.length} files`;
  console.log(count);
  const [, said] = /`npm run sixth`[^.]*?(\d+ files)/.exec(readFileSync(join(root, "CONTRIBUTING.md"), "utf8")) ?? [];
  if (said !== count) throw new Error(`CONTRIBUTING.md says ${said}, not ${count}`);

  // Not those that need a browser, nor those of the generator, which does its work here.
  const shared = files.filter((file) => /^test\/(?!docs\/browser|generate).*\.test\.ts$/.test(file));
  const tests = shared.filter((file) =>
    /\b(NAMES|PLATFORMS|capabilities)\b/.test(readFileSync(join(root, file), "utf8")),
  );
  /** @type {[what: string, args: string[]][]} */
  const steps = [
    ["formatted", ["node_modules/prettier/bin/prettier.cjs", "--write", ...added, ...edited]],
    ["generated", ["scripts/generate.js"]],
    ["built", ["scripts/build.js"]],
    ["compiled", ["node_modules/typescript/bin/tsc", "-p", "test"]],
    ["sent every example", ["scripts/demo.js"]],
    ["made the pages", ["scripts/docs.js"]],
    [
      "passed the tests that the platforms share",
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config",
        "test/vitest.config.ts",
        "--reporter=dot",
        "--testTimeout=60000",
        ...tests,
      ],
    ],
  ];
  for (const [what, args] of steps) {
    run(process.execPath, args, copy);
    console.log(what);
  }
} finally {
  rmSync(copy, { recursive: true });
}

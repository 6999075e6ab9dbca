// The pages of prose: which there are, what they are called, where they lie, and how TypeDoc renders them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Comment, KindRouter, PageEvent } from "typedoc";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

const GUIDES = [...new Set([...readme.matchAll(/\]\((guides\/[\w-]+\.md)\)/g)].map(([, path = ""]) => path))];
const PROJECT = ["CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "AGENTS.md"];

/** The pages beside the README, by their paths: the guides in the order in which it names them, and the project's own. */
export const PROSE = [...GUIDES, ...PROJECT];

/** @returns {{ language: string, code: string }[]} what the README and the guides show as code */
export function proseFences() {
  const texts = [readme, ...GUIDES.map((path) => readFileSync(join(root, path), "utf8"))];
  return texts.flatMap((text) =>
    [...text.matchAll(/^```(\w+).*\n([^]*?)\n```$/gm)].map(([, language = "", code = ""]) => ({ language, code })),
  );
}

/** @param {any} markdown the parser, whose tables shall fit: names in code may break, and what is too wide scrolls by itself */
export function fitTables({ renderer }) {
  const { code_inline: inline } = renderer.rules;
  renderer.rules.code_inline = (/** @type {unknown[]} */ ...code) =>
    inline(...code).replace(/(?<=\w)[_/](?=\w)/g, "$&<wbr>");
  renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>';
  renderer.rules.table_close = () => "</table></div>";
}

/**
 * A grammar is compiled at its first use, and of a line that takes half a second the rest stays without colours: let it
 * not be a line that is shown.
 * @param {import("typedoc").Application} app
 */
export function warmUpHighlighter({ renderer }) {
  const warmUp = () => {
    renderer.off(PageEvent.BEGIN, warmUp);
    // Docstrings that are inherited from Node's types show JavaScript.
    for (const { language, code } of proseFences()) {
      for (const one of language === "ts" ? ["ts", "js"] : [language]) renderer.markedPlugin.getHighlighted(code, one);
    }
  };
  renderer.on(PageEvent.BEGIN, warmUp);
}

/**
 * A page of prose is called by its heading, and stands among its like.
 * @param {import("typedoc").DocumentReflection} document
 */
export function introduce(document) {
  // Its path so far, from `basePath` and without `.md`.
  const path = document.name.replace(/^(\.\.\/)*/, "");
  const [, title = path] = /^# (.*)$/m.exec(Comment.combineDisplayParts(document.content)) ?? [];
  document.frontmatter["path"] = path;
  document.frontmatter["group"] = isProject(document) ? "The project" : "Guides";
  document.name = title;
}

/** @param {import("typedoc").Reflection} reflection */
export const isProject = (reflection) =>
  reflection.isDocument() && PROJECT.includes(`${reflection.frontmatter["path"]}.md`);

/** A page of prose lies where its Markdown does. */
export class ProseRouter extends KindRouter {
  /** @override @protected @param {import("typedoc").Reflection} reflection */
  getIdealBaseName(reflection) {
    return reflection.isDocument() ? String(reflection.frontmatter["path"]) : super.getIdealBaseName(reflection);
  }
}

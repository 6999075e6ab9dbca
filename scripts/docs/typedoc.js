// The README, the guides and the API of the package, by TypeDoc: one navigation and one search for all of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { Application, Comment, CommentTag, Converter, OptionDefaults, ReflectionKind } from "typedoc";
import { examplesOf } from "./examples.js";
import { fitTables, introduce, isProject, PROSE, ProseRouter, warmUpHighlighter } from "./prose.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @returns {{ version: string, sources: { [source: string]: string } }} the modules that package.json exports, by their sources */
function readPackage() {
  const { name, version, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const sources = Object.entries(exports).flatMap(([path, { types }]) =>
    types ? [[types.replace("./dist", "src").replace(".d.ts", ".ts"), name + path.slice(1)]] : [],
  );
  return { version, sources: Object.fromEntries(sources) };
}

/**
 * openapi-typescript writes the text of a comment behind `@description`, which is no tag of TypeDoc's.
 * @param {Comment | undefined} comment
 */
function unwrap(comment) {
  const description = comment?.getTag("@description");
  if (!comment || !description) return;
  comment.summary.push(...description.content);
  comment.removeTags("@description");
}

/**
 * Puts an example behind the docstring of each exported name.
 * @param {import("typedoc").DeclarationReflection} module
 * @param {{ [platform: string]: import("./samples.js").Sample }} samples
 */
async function illustrate(module, samples) {
  const exported = (module.children ?? []).filter((one) => !one.isReference());
  const examples = examplesOf(
    module.name,
    exported.map(({ name }) => name),
    samples,
  );
  for (const reflection of exported) {
    const commented = reflection.signatures?.[0] ?? reflection;
    const comment = (commented.comment ??= new Comment());
    const code = await prettier.format(examples[reflection.name] ?? "", { parser: "typescript", printWidth: 80 });
    if (code) comment.blockTags.push(new CommentTag("@example", [{ kind: "code", text: `\`\`\`ts\n${code}\`\`\`` }]));
  }
}

/**
 * @param {string} folder where the pages go; it is emptied before
 * @param {{ [platform: string]: import("./samples.js").Sample }} samples
 * @param {{ [text: string]: string }} navigationLinks to the reference pages, from that folder
 */
export async function typedocPages(folder, samples, navigationLinks) {
  const { version, sources } = readPackage();
  const app = await Application.bootstrap({
    entryPoints: Object.keys(sources).map((source) => join(root, source)),
    tsconfig: join(root, "tsconfig.json"),
    basePath: join(root, "src"),
    // Not the name of a module, which would have no place in the navigation then.
    name: `chatpost ${version}`,
    readme: join(root, "README.md"),
    projectDocuments: PROSE.map((path) => join(root, path)),
    router: "prose",
    headings: { readme: false, document: false },
    markdownItOptions: { html: true, linkify: false },
    markdownItLoader: fitTables,
    // Those of the guides beside its own.
    highlightLanguages: [...OptionDefaults.highlightLanguages, "python", "php"],
    navigationLinks,
    navigation: { includeFolders: false, includeGroups: false, includeCategories: false },
    navigationLeaves: Object.values(sources),
    searchInDocuments: true,
    disableSources: true,
    hideGenerator: true,
    // As package.json and the README have them.
    sortEntryPoints: false,
    sort: ["kind", "alphabetical"],
    groupOrder: ["Guides", "Modules", "*", "The project"],
    logLevel: "Warn",
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    blockTags: ["@example", "@description", "@default", "@param", "@returns", "@throws", "@constant", "@enum"],
  });
  app.renderer.defineRouter("prose", ProseRouter);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => introduce(document));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) unwrap(reflection.comment);
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const { name } = module;
      module.name = sources[`src/${name}.ts`] ?? sources[`src/${name}/index.ts`] ?? name;
    }
  });
  warmUpHighlighter(app);
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read src/");
  // In the navigation: the guides, the modules, the project.
  project.childrenIncludingDocuments?.sort((one, other) => Number(isProject(one)) - Number(isProject(other)));
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    await illustrate(module, samples);
  }
  await app.generateDocs(project, folder);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc has complaints");
}

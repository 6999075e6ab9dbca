// The pages of the package's own API, by TypeDoc: each exported name with its docstring and an example.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { Application, Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import { examplesOf } from "./examples.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @returns {{ [source: string]: string }} the modules that package.json exports, by their sources */
function modules() {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.fromEntries(
    Object.entries(exports).flatMap(([path, { types }]) =>
      types ? [[types.replace("./dist", "src").replace(".d.ts", ".ts"), name + path.slice(1)]] : [],
    ),
  );
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
 * Puts an example behind the docstring of an exported name.
 * @param {import("typedoc").DeclarationReflection} reflection
 * @param {string} example
 */
async function illustrate(reflection, example) {
  const commented = reflection.signatures?.[0] ?? reflection;
  const comment = (commented.comment ??= new Comment());
  const code = example && (await prettier.format(example, { parser: "typescript", printWidth: 80 }));
  if (code) comment.blockTags.push(new CommentTag("@example", [{ kind: "code", text: `\`\`\`ts\n${code}\`\`\`` }]));
  return { docs: Comment.combineDisplayParts(comment.summary), example: code };
}

/** @typedef {{ href: string, text: string, names: { name: string, docs: string, example: string }[] }} Module */

/**
 * @param {string} folder where the pages go
 * @param {{ [platform: string]: { where: string, message: string } }} samples
 * @returns {Promise<Module[]>} the modules of the package, and what stands on their pages
 */
export async function apiPages(folder, samples) {
  const sources = modules();
  const app = await Application.bootstrap({
    entryPoints: Object.keys(sources).map((source) => join(root, source)),
    tsconfig: join(root, "tsconfig.json"),
    basePath: join(root, "src"),
    // Not the name of a module, which would have no place in the navigation then.
    name: "API of the package",
    readme: "none",
    disableSources: true,
    hideGenerator: true,
    navigation: { includeFolders: false, includeGroups: false, includeCategories: false },
    navigationLeaves: Object.values(sources),
    sort: ["kind", "alphabetical"],
    logLevel: "Warn",
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    blockTags: ["@example", "@description", "@default", "@param", "@returns", "@throws", "@constant", "@enum"],
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) unwrap(reflection.comment);
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      module.name = sources[`src/${module.name === "testing" ? "testing/index" : module.name}.ts`] ?? module.name;
    }
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read src/");
  const found = project.getChildrenByKind(ReflectionKind.Module).map((module) => {
    const exported = (module.children ?? []).filter((one) => !one.isReference());
    const sample = samples[module.name.split("/")[1] ?? ""];
    const examples = examplesOf(
      module.name,
      exported.map(({ name }) => name),
      sample,
    );
    return {
      module: module.name,
      names: exported.map((one) => ({ reflection: one, name: one.name, example: examples[one.name] ?? "" })),
    };
  });
  const documented = found.map(async ({ module, names }) => ({
    text: module,
    href: `api/modules/${module.replaceAll("/", "_")}.html`,
    names: await Promise.all(
      names.map(async ({ reflection, name, example }) => ({ name, ...(await illustrate(reflection, example)) })),
    ),
  }));
  const described = await Promise.all(documented);
  await app.generateDocs(project, folder);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc has complaints");
  return described;
}

/**
 * A page of TypeDoc's, mended: icons that a browser takes off a disk too (icons.js draws them into the page), no link
 * inside of what opens and closes a section, and a main part.
 * @param {string} html
 */
export function mendApiPage(html) {
  return html
    .replace(/<use href="[^"#]*#/g, '<use href="#')
    .replace(/<summary.*?<\/summary>/gs, (summary) => summary.replace(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ""))
    .replace('<div class="col-content">', '<div class="col-content" role="main">');
}

// An example for an exported name: out of the README and the guides, out of scripts/docs/examples/, or made from the spec's own example.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { proseFences } from "./prose.js";

/** @typedef {import("./samples.js").Sample} Sample */

const root = fileURLToPath(new URL("../..", import.meta.url));
const IMPORT = /^import \{([^}]*)\} from "([^"]*)";$/gm;

/** @param {string} code @returns {Set<string>} */
const words = (code) => new Set(code.match(/\w+/g));

/**
 * The regions of a file by the names in their titles; each with those of the file's imports that it needs.
 * @param {string} file
 * @returns {[name: string, code: string][]}
 */
function regions(file) {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^\/\/#region (.*)\n([^]*?)\n\/\/#endregion$/gm)].flatMap(([, names = "", body = ""]) => {
    const used = words(body);
    const imports = [...text.matchAll(IMPORT)].flatMap(([, list = "", from]) => {
      const needed = list.split(",").filter((item) => used.has(item.trim().split(" ").at(-1) ?? ""));
      return needed.length > 0 ? [`import { ${needed.map((item) => item.trim()).join(", ")} } from "${from}";`] : [];
    });
    const code = `${imports.join("\n")}\n\n${body}`;
    return names.split(" ").map((name) => /** @type {[string, string]} */ ([name, code]));
  });
}

/**
 * One example that has each of the names that every platform has.
 * @param {string} platform
 * @param {string[]} names that its module exports
 * @param {Sample} sample
 */
function platformExample(platform, names, { factory, where, message }) {
  /** @param {RegExp} pattern */
  const name = (pattern) => names.find((one) => pattern.test(one)) ?? "";
  const [Where, Answer] = [name(/^(Conversation|Integration)$/), name(/^(Message|Receipt)$/)];
  const [Client, Options] = [name(/Client$(?<!^create.*)/), name(/(?<!^Send)Options$/)];
  return `import { ${factory}, fromEnv, type ${[Client, Options, Where, Answer, "NewMessage"].sort().join(", type ")} } from "chatpost/${platform}";

const options: ${Options} = fromEnv();
const ${platform}: ${Client} = ${factory}(options);
const where: ${Where} = ${where};
const message: NewMessage = ${message};
const created: ${Answer} = await ${platform}.createMessage(where, message);`;
}

/**
 * The example of a name that stands for one platform among others: what a message to it holds, or its drift watch.
 * @param {string} name such as `ZiikContent` or `ziikDrift`
 * @param {{ [platform: string]: Sample }} samples
 */
function exampleOfOne(name, samples) {
  const [, word = "", kind] = /^(\w+)(Content|Drift)$/.exec(name) ?? [];
  const platform = word.toLowerCase();
  const factory = samples[platform]?.factory;
  if (!factory) return undefined;
  if (kind === "Content")
    return `import type { ${name} } from "chatpost";\n\nconst hello: ${name} = { text: "Hello" };`;
  return `import { ${name} } from "chatpost/drift";
import { ${factory}, fromEnv } from "chatpost/${platform}";

const ${platform} = ${factory}({ ...fromEnv(), onAnswer: ${name}(console.warn) });`;
}

/**
 * @param {string} module such as `chatpost/ziik`
 * @param {string[]} names that it exports
 * @param {{ [platform: string]: Sample }} samples
 * @returns {{ [name: string]: string }} an example for each name that has one
 */
export function examplesOf(module, names, samples) {
  const platform = module.split("/")[1] ?? module;
  const prose = proseFences().flatMap(({ language, code }) => (language === "ts" ? [code] : []));
  const sample = samples[platform];
  const common = sample && platformExample(platform, names, sample);
  const own = Object.fromEntries(regions(join(root, "scripts/docs/examples", `${platform}.ts`)));
  return Object.fromEntries(
    names.flatMap((name) => {
      const shown = prose.find((code) =>
        [...code.matchAll(IMPORT)].some(([, list = "", from]) => from === module && words(list).has(name)),
      );
      const code = own[name] ?? (common && words(common).has(name) ? common : shown) ?? exampleOfOne(name, samples);
      return code ? [[name, code]] : [];
    }),
  );
}

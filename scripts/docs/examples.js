// An example for an exported name: out of the README and the guides, out of scripts/docs/examples/, or made from the spec's own example.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { proseFences } from "./prose.js";

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
 * @param {{ where: string, message: string }} sample
 */
function platformExample(platform, names, { where, message }) {
  /** @param {RegExp} pattern */
  const name = (pattern) => names.find((one) => pattern.test(one)) ?? "";
  const factory = name(/^create/);
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
 * @param {string} module such as `chatpost/ziik`
 * @param {string[]} names that it exports
 * @param {{ where: string, message: string } | undefined} sample of the platform, where it is one
 * @returns {{ [name: string]: string }} an example for each name that has one
 */
export function examplesOf(module, names, sample) {
  const platform = module.split("/")[1] ?? module;
  const prose = proseFences().flatMap(({ language, code }) => (language === "ts" ? [code] : []));
  const common = sample && platformExample(platform, names, sample);
  const own = Object.fromEntries(regions(join(root, "scripts/docs/examples", `${platform}.ts`)));
  return Object.fromEntries(
    names.flatMap((name) => {
      const shown = prose.find((code) =>
        [...code.matchAll(IMPORT)].some(([, list = "", from]) => from === module && words(list).has(name)),
      );
      const code = own[name] ?? (common && words(common).has(name) ? common : shown);
      return code ? [[name, code]] : [];
    }),
  );
}

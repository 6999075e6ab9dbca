// From the request examples of a spec to samples that can be copied: TypeScript, and the curl that chatpost itself shows.
import prettier from "prettier";
import { environmentFor, loadPlatform } from "../clients.js";
import { requestExamples, whereTo } from "../specs.js";

/** @typedef {Record<string, any>} Json */

/** @param {unknown} value @returns the value as it is written in TypeScript */
const quote = (value) => JSON.stringify(value);

/** @param {string} mark @param {string} text */
const comment = (mark, text) => text.replace(/^/gm, `${mark} `);

/** @param {{ message: Json, files: string[] }} example @returns {string} its body, as it is written in TypeScript */
function literal({ message, files }) {
  const members = Object.entries(message).map(([member, value]) => `${quote(member)}: ${quote(value)}`);
  const uploads = files.map((file) => `new File(["Hello"], ${quote(file)}, { type: "text/plain" })`);
  return `{${[...members, ...(uploads.length > 0 ? [`attachments: [${uploads}]`] : [])]}}`;
}

/** @param {{ request: Request, curl: string }} prepared @returns {string} with a placeholder, which tells more than a blot */
function unblot({ request, curl }) {
  return [...request.headers].reduce(
    (text, [name, value]) => text.replace(`${name}: [redacted]`, `${name}: ${value}`),
    curl,
  );
}

/** @param {Json} spec */
const simplestFirst = (spec) => requestExamples(spec).sort((one, other) => literal(one).length - literal(other).length);

/** @typedef {{ factory: string, where: string, message: string }} Sample */

/**
 * The simplest example of a spec, as it is written in TypeScript, and the factory of its client.
 * @param {string} platform @param {Json} spec @returns {Promise<Sample>}
 */
export async function shortSample(platform, spec) {
  const { factory } = await loadPlatform(platform);
  const [message = ""] = simplestFirst(spec).map(literal);
  return { factory, where: quote(whereTo(spec)), message };
}

/**
 * Every request example of a spec in one sample of each language, because a page shows one sample of each.
 * @param {string} platform
 * @param {Json} spec
 * @returns {Promise<{ lang: string, label: string, source: string }[]>}
 */
export async function makeSamples(platform, spec) {
  const { factory, fromEnv, create } = await loadPlatform(platform);
  const { prepare } = create(fromEnv(environmentFor(fromEnv)));
  const where = whereTo(spec);
  const examples = simplestFirst(spec);

  const calls = examples.map(
    (one) => `${comment("//", one.title)}\nawait ${platform}.createMessage(where, ${literal(one)});`,
  );
  const source = await prettier.format(
    `import { ${factory}, fromEnv } from "chatpost/${platform}";

    const ${platform} = ${factory}(fromEnv());
    const where = ${quote(where)};

    ${calls.join("\n\n")}`,
    { parser: "typescript", printWidth: 60 },
  );
  const commands = examples.map(async ({ title, message, files }) => {
    const attachments = files.map((file) => new File(["Hello"], file, { type: "text/plain" }));
    const prepared = await prepare(where, files.length > 0 ? { ...message, attachments } : message);
    return `${comment("#", title)}\n${unblot(prepared)}`;
  });
  return [
    { lang: "typescript", label: "TypeScript", source: source.trim() },
    { lang: "shell", label: "curl", source: (await Promise.all(commands)).join("\n\n") },
  ];
}

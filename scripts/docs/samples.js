// From the request examples of a spec to samples that can be copied: TypeScript, and the curl that chatpost itself shows.
import prettier from "prettier";
import { environmentFor, loadPlatform } from "../clients.js";
import { baseUrlOf, credentialOf } from "../facts.js";
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

/** @typedef {{ calls: string[], where: Json, commands: string[] }} Usage how an operation is used, in TypeScript and by curl */

/** @param {Json} spec @param {any} client @param {string} platform @returns {Promise<Usage>} every example of its body */
async function ofCreateMessage(spec, client, platform) {
  const where = whereTo(spec);
  const examples = simplestFirst(spec);
  const commands = examples.map(async ({ title, message, files }) => {
    const attachments = files.map((file) => new File(["Hello"], file, { type: "text/plain" }));
    const prepared = await client.prepare(where, files.length > 0 ? { ...message, attachments } : message);
    return `${comment("#", title)}\n${unblot(prepared)}`;
  });
  return {
    where,
    calls: examples.map(
      (one) => `${comment("//", one.title)}\nawait ${platform}.createMessage(where, ${literal(one)});`,
    ),
    commands: await Promise.all(commands),
  };
}

/**
 * How an operation is used that only reads.
 * @param {Json} spec @param {string} platform @param {string} path @param {Json} operation
 * @returns {Usage}
 */
function ofGet(spec, platform, path, operation) {
  const [where, query] = [whereTo(spec, operation), whereTo(spec, operation, "query")];
  const some = Object.keys(where).length > 0;
  const params = Object.keys(query).length > 0 ? `{ path: where, query: ${quote(query)} }` : "{ path: where }";
  const url = new URL(
    path.replace(/\{(\w+)\}/g, (_, name) => where[name]),
    baseUrlOf(spec),
  );
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const schemes = (operation.security ?? spec.security).map((/** @type {Json} */ one) => Object.keys(one)[0]);
  const headers = schemes.map((/** @type {string} */ one) => credentialOf(spec.components.securitySchemes[one]).header);
  // The last of them, because that is the one that every proxy lets through.
  const lines = headers.slice(-1).map((/** @type {string} */ name) => `--header '${name.toLowerCase()}: your-token'`);
  const call = `const { data } = await ${platform}.client.GET(${quote(path)}${some ? `, { params: ${params} }` : ""});`;
  return {
    where,
    calls: [`${comment("//", operation.summary)}\n${call}`],
    commands: [
      [`${comment("#", operation.summary)}\ncurl '${url}'`, "--header 'accept: application/json'", ...lines].join(
        " \\\n  ",
      ),
    ],
  };
}

/**
 * An operation in one sample of each language, with every example of its body, because a page shows one sample of each.
 * @param {string} platform
 * @param {Json} spec
 * @param {string} path
 * @param {string} method
 * @returns {Promise<{ lang: string, label: string, source: string }[]>}
 */
export async function makeSamples(platform, spec, path, method) {
  const { factory, fromEnv, create } = await loadPlatform(platform);
  const { calls, where, commands } =
    method === "get"
      ? ofGet(spec, platform, path, spec.paths[path].get)
      : await ofCreateMessage(spec, create(fromEnv(environmentFor(fromEnv))), platform);
  const source = await prettier.format(
    `import { ${factory}, fromEnv } from "chatpost/${platform}";

    const ${platform} = ${factory}(fromEnv());
    ${Object.keys(where).length > 0 ? `const where = ${quote(where)};` : ""}

    ${calls.join("\n\n")}`,
    { parser: "typescript", printWidth: 60 },
  );
  return [
    { lang: "typescript", label: "TypeScript", source: source.trim() },
    { lang: "shell", label: "curl", source: commands.join("\n\n") },
  ];
}

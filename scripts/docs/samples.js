// From the request examples of a spec to samples that can be copied: TypeScript, and the curl that chatpost itself shows.
import prettier from "prettier";

/** @typedef {Record<string, any>} Json */

/** A value for every credential, so that `fromEnv` finds what it needs. */
const ENV = {
  CHATWOOT_API_ACCESS_TOKEN: "your-token",
  DIGITAL99_API_ACCESS_TOKEN: "your-token",
  INFOBIP_API_KEY: "your-key",
  ZIIK_BEARER_TOKEN: "your-token",
  ZIIK_TENANT: "your-tenant",
};

/** @param {unknown} value @returns the value as it is written in TypeScript */
const quote = (value) => JSON.stringify(value);

/**
 * A value for a path parameter: its own example, or one made from its type and name.
 * @param {Json} parameter
 */
function pathValue({ name, example, schema }) {
  if (example !== undefined) return example;
  if (schema.type === "integer") return name.startsWith("conversation") ? 42 : 1;
  return `your-${name.replaceAll("_", "-")}`;
}

/**
 * The request examples of a spec, JSON and multipart, the simplest first; the files apart from the rest of the body.
 * @param {Json} spec
 * @returns {{ title: string, message: Json, files: string[] }[]}
 */
function requestExamples(spec) {
  const [item] = Object.values(spec.paths);
  const examples = Object.values(item.post.requestBody.content).flatMap((media) => Object.values(media.examples));
  const found = examples.map(({ $ref }) => {
    const { summary, description, value } = spec.components.examples[$ref.split("/").pop()];
    const { "attachments[]": files = [], ...message } = value;
    return { title: description ? `${summary}\n${description}` : summary, message, files };
  });
  return found.sort((one, other) => literal(one).length - literal(other).length);
}

/** @param {Json} spec @returns {Json} where its samples send to */
function whereTo(spec) {
  const [item] = Object.values(spec.paths);
  return Object.fromEntries(item.post.parameters.map((/** @type {Json} */ one) => [one.name, pathValue(one)]));
}

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

/** @param {Json} spec @returns {{ where: string, message: string }} its simplest example, as it is written in TypeScript */
export function shortSample(spec) {
  const [message = ""] = requestExamples(spec).map(literal);
  return { where: quote(whereTo(spec)), message };
}

/**
 * Every request example of a spec in one sample of each language, because a page shows one sample of each.
 * @param {string} platform
 * @param {Json} spec
 * @returns {Promise<{ lang: string, label: string, source: string }[]>}
 */
export async function makeSamples(platform, spec) {
  const client = await import(`chatpost/${platform}`);
  const factory = Object.keys(client).find((name) => name.startsWith("create")) ?? "";
  const prepare = client[factory](client.fromEnv(ENV)).prepare;
  const where = whereTo(spec);
  const examples = requestExamples(spec);

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

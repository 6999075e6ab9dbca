// From a spec to the copy that its reference page is built from: what only a machine reads is said in words.
import { carryDescriptions } from "./carry.js";
import { makeSamples } from "./samples.js";
import { operationsIn } from "../specs.js";

/** @typedef {Record<string, any>} Json */

/** @param {string} text @returns {string} the same in italics, code aside */
function italic(text) {
  const parts = text.split("`").map((part, at) => (at % 2 === 0 ? part.replace(/[*_]/g, "\\$&") : part));
  return `*${parts.join("`")}*`;
}

/** @param {Json} node @returns {string[]} what the extensions of a node say, a paragraph each */
function remarks({ "x-extensible-enum": known, "x-evidence": seen }) {
  return [
    ...(known
      ? [`Known values: ${known.map((/** @type {unknown} */ one) => `\`${one}\``).join(", ")}. Others may come.`]
      : []),
    ...(seen ? [italic(seen.startsWith("Seen ") ? seen : `Seen: ${seen}`)] : []),
  ];
}

/**
 * Redoc calls the branches of `if` "case 1" and "case 2", and those of `oneOf` by their titles.
 * @param {Json} node
 * @returns {Json[]} where a ladder of `if`, `then` and `else` leads, the common case first: what comes last
 */
function branches({ then, else: other }) {
  const [last = {}, ...more] = other.if ? branches(other) : [other];
  return [last, then, ...more];
}

/**
 * @param {any} node
 * @returns {any} a copy whose descriptions end with the known values of open enums and with the evidence
 */
function explain(node) {
  if (Array.isArray(node)) return node.map(explain);
  if (typeof node !== "object" || node === null) return node;
  if (node.if) {
    const { if: _, then: __, else: ___, ...rest } = node;
    return explain({ ...rest, oneOf: branches(node) });
  }
  const { "x-extensible-enum": _, "x-evidence": __, ...rest } = node;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, explain(value)]));
  const said = remarks(node);
  if (said.length > 0) copy.description = [node.description, ...said].filter(Boolean).join("\n\n");
  return copy;
}

const WORDS = `**How the words are meant.** "The page" is the platform's own documentation page, named above. *Seen* says where
else something was found, or from what it was inferred. *Known values* are those that were seen; others may come.`;

/** @param {Json} spec whose examples are put in order, the simplest first */
function sortExamples(spec) {
  const { examples } = spec.components;
  /** @param {[name: string, reference: Json]} example */
  const size = ([, { $ref }]) => JSON.stringify(examples[$ref.split("/").pop()].value).length;
  const bodies = operationsIn(spec).flatMap(({ operation }) => Object.values(operation.requestBody?.content ?? {}));
  for (const media of bodies) {
    const entries = Object.entries(media.examples).sort((one, other) => size(one) - size(other));
    media.examples = Object.fromEntries(entries);
  }
}

/**
 * @param {string} platform
 * @param {Json} spec
 * @returns {Promise<Json>}
 */
export async function explainSpec(platform, spec) {
  const { components, ...rest } = spec;
  const { examples, ...explained } = components;
  const page = { ...explain(rest), components: { ...explain(explained), examples } };
  page.info.description += `\n\n${WORDS}`;
  sortExamples(page);
  carryDescriptions(page);
  // Redoc takes these for plain text.
  for (const server of page.servers)
    server.description = server.description.replace(/[`*\\]/g, "").replace(/\n+/g, " ");
  for (const { path, method, operation } of operationsIn(page)) {
    operation["x-codeSamples"] = await makeSamples(platform, spec, path, method);
  }
  return page;
}

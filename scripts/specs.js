// The platforms are the specs that there are. What the scripts and the tests need of a spec is read here.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** @typedef {Record<string, any>} Json */
/** @typedef {{ name: string, title: string, message: Json, files: string[] }} Example */

const folder = new URL("../specs/", import.meta.url);

/** The platforms, each by its word. */
export const PLATFORMS = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(".yaml", ""))
  .sort();

/** @param {string} platform @returns {any} its spec */
export const readSpec = (platform) => parse(readFileSync(new URL(`${platform}.yaml`, folder), "utf8"));

/** @typedef {{ path: string, method: string, operation: Json }} Found an operation, itself, and where it stands */

/** Every operation of a spec. @param {Json} spec @returns {Found[]} */
export const operationsIn = ({ paths }) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** The operation that posts a message, wherever it stands among the others of a spec. @param {Json} spec @returns {Found} */
export function createMessageOf(spec) {
  const found = operationsIn(spec).find(({ operation }) => operation.operationId === "createMessage");
  if (!found) throw new Error("the spec has no operation createMessage");
  return found;
}

/**
 * A value for a parameter: its own example, or one made from its type and name.
 * @param {Json} parameter
 */
function valueFor({ name, example, schema }) {
  if (example !== undefined) return example;
  if (schema.type === "integer") return name.startsWith("conversation") ? 42 : 1;
  return `your-${name.replaceAll("_", "-")}`;
}

/**
 * Values for the parameters of an operation, by default those with which its examples can be sent.
 * @param {Json} spec @param {Json} [operation] @param {string} [place] such as `query`
 * @returns {Json}
 */
export function whereTo(spec, operation = createMessageOf(spec).operation, place = "path") {
  const parameters = (operation.parameters ?? []).filter((/** @type {Json} */ one) => one.in === place);
  return Object.fromEntries(parameters.map((/** @type {Json} */ one) => [one.name, valueFor(one)]));
}

/**
 * The request examples of a spec, of all media types or of one; the files apart from the rest of the body.
 * @param {Json} spec @param {string} [type] such as `application/json`
 * @returns {Example[]}
 */
export function requestExamples(spec, type) {
  const { content } = createMessageOf(spec).operation.requestBody;
  const media = Object.entries(content).flatMap(([key, value]) => (type === undefined || key === type ? [value] : []));
  return media.flatMap(({ examples }) =>
    Object.entries(examples).map(([name, { $ref }]) => {
      const { summary, description, value } = spec.components.examples[$ref.split("/").pop()];
      const { "attachments[]": files = [], ...message } = value;
      return { name, title: description ? `${summary}\n${description}` : summary, message, files };
    }),
  );
}

/**
 * The status and the body of the answer to a message that was created, as the spec shows it.
 * @param {Json} spec @returns {{ status: number, answer: Json }}
 */
export function createdExample(spec) {
  const answers = Object.entries(createMessageOf(spec).operation.responses).filter(([status]) => status < "300");
  const [status, { content }] = /** @type {[string, Json]} */ (answers.at(-1));
  const [{ $ref }] = /** @type {[Json]} */ (Object.values(content["application/json"].examples));
  return { status: Number(status), answer: spec.components.examples[$ref.split("/").pop()].value };
}

// From a spec to the facts that a client needs of it: its server, its credentials, and each operation by its name.

/** @typedef {Record<string, any>} Json */
export const HEADER = "// This file was made from the spec by `npm run generate`. Do not edit it.\n";
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * @param {Json} spec
 * @param {Json | undefined} node
 * @returns {any} the node, or what its `$ref` points to
 */
export function resolve(spec, node) {
  if (!node?.["$ref"]) return node;
  const keys = node["$ref"].slice(2).split("/");
  return keys.reduce((/** @type {Json} */ at, /** @type {string} */ key) => at[key.replaceAll("~1", "/")], spec);
}

/** The URL of the first server, with the defaults of its variables. @param {Json} spec @returns {string} */
export function baseUrlOf({ servers: [server] }) {
  return server.url.replace(
    /\{(\w+)\}/g,
    (/** @type {string} */ _, /** @type {string} */ name) => server.variables[name].default,
  );
}

/** The header that carries a credential, and the word before it. @param {Json} scheme */
export function credentialOf(scheme) {
  if (scheme.type === "apiKey") return { header: scheme.name, prefix: scheme["x-prefix"] ?? "" };
  return { header: "Authorization", prefix: scheme.scheme === "basic" ? "Basic" : "Bearer" };
}

/** @typedef {{ path: string, method: string, operation: Json }} Found an operation, and where it stands */

/** Every operation of a spec. @param {Json} spec @returns {Found[]} */
export function operationsOf(spec) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path,
      method: method.toUpperCase(),
      operation: { ...item[method], parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])] },
    })),
  );
}

/**
 * The schemas of the parameters by their names.
 * @param {Json} spec @param {Json} operation @param {string} place such as `path`
 */
export function parametersOf(spec, operation, place) {
  const parameters = operation.parameters.map((/** @type {Json} */ one) => resolve(spec, one));
  const found = parameters.filter((/** @type {Json} */ one) => one.in === place);
  return Object.fromEntries(found.map((/** @type {Json} */ one) => [one.name, one.schema]));
}

/** The names of the path parameters that are marked as secrets. @param {Json} spec @returns {string[]} */
export function secretIdsOf(spec) {
  const parameters = operationsOf(spec).flatMap(({ operation }) =>
    operation.parameters.map((/** @type {Json} */ one) => resolve(spec, one)),
  );
  return [...new Set(parameters.filter((one) => one.in === "path" && one["x-secret"]).map((one) => one.name))];
}

/** @param {Json} spec an OpenAPI document */
function factsOf(spec) {
  const schemes = Object.entries(spec.components.securitySchemes ?? {});
  return {
    serverUrl: spec.servers[0].url,
    baseUrl: baseUrlOf(spec),
    secretIds: secretIdsOf(spec),
    credentials: Object.fromEntries(schemes.map(([name, scheme]) => [name, credentialOf(scheme)])),
    ...Object.fromEntries(
      operationsOf(spec).map(({ path, method, operation }) => {
        const parameters = Object.entries(parametersOf(spec, operation, "path"));
        const ids = Object.fromEntries(parameters.map(([name, schema]) => [name, resolve(spec, schema).type]));
        return [operation.operationId, { method, path, ids }];
      }),
    ),
  };
}

/** The type of a constant, to the letter. @param {unknown} value @returns {string} */
function typeOf(value) {
  if (Array.isArray(value)) return "readonly string[]";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `readonly ${JSON.stringify(name)}: ${typeOf(one)};`);
  return `{ ${members.join(" ")} }`;
}

/** @param {Json} spec an OpenAPI document @returns {{ code: string, types: string }} the module, not yet formatted */
export function generateFacts(spec) {
  const facts = Object.entries(factsOf(spec));
  return {
    code: HEADER + facts.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n"),
    types: HEADER + facts.map(([name, value]) => `export declare const ${name}: ${typeOf(value)};`).join("\n"),
  };
}

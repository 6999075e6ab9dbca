// From a spec to what checks a request or an answer against it: validators without dependencies, and the data beside them.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { baseUrlOf, credentialOf, HEADER, operationsOf, parametersOf, resolve } from "./facts.js";

/** `generated/checks.d.ts`: the types of every `<platform>.checks.js`. */
export const CHECKS_TYPES = `${HEADER}
/** A check made from the spec. After it answered false, \`errors\` says why. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

/** One broken rule: where, which, and in words. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A header that may carry the credential, and the word its value begins with. */
export interface Credential {
  readonly header: string;
  readonly prefix: string;
}

/** What the spec says of an answer. */
export interface Answer {
  /** The media type; empty where the spec describes no body. */
  readonly type: string;
  /** The names of the headers that it describes. */
  readonly headers: readonly string[];
  readonly examples: Readonly<Record<string, unknown>>;
}

/** What the spec says of an operation, and the checks of its parts; a part that it does not describe has none. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly baseUrl: string;
  readonly security: readonly Credential[];
  /** The JSON types of the parameters of the path and of the query, and of the parts of a multipart body. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly responses: Readonly<Record<string, Answer>>;
  readonly checkPath: Check;
  readonly checkQuery: Check;
  readonly checkJson?: Check;
  readonly checkForm?: Check;
}
`;

/** @typedef {Record<string, any>} Json */

/** @param {Json} spec @param {Json | undefined} examples */
function exampleValues(spec, examples = {}) {
  return Object.fromEntries(Object.entries(examples).map(([name, node]) => [name, resolve(spec, node).value]));
}

/** @param {Json} spec @param {import("./facts.js").Found} found */
function describe(spec, { path, method, operation }) {
  const security = (operation.security ?? spec.security).flatMap(Object.keys);
  const bodies = operation.requestBody?.content ?? {};
  return {
    method,
    path,
    baseUrl: baseUrlOf(spec),
    security: security.map((/** @type {string} */ name) => credentialOf(spec.components.securitySchemes[name])),
    parameters: typesOf(parametersOf(spec, operation, "path")),
    query: typesOf(parametersOf(spec, operation, "query")),
    fields: typesOf(resolve(spec, bodies["multipart/form-data"]?.schema)?.properties ?? {}, spec),
    requests: Object.fromEntries(
      Object.entries(bodies).map(([type, media]) => [type, exampleValues(spec, media.examples)]),
    ),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, { content = {}, headers = {} }]) => {
        const [[type, media] = ["", {}]] = /** @type {[string, Json][]} */ (Object.entries(content));
        return [status, { type, headers: Object.keys(headers), examples: exampleValues(spec, media.examples) }];
      }),
    ),
  };
}

/**
 * What text in a path or a form stands for.
 * @param {Json} properties
 * @param {Json} [spec]
 */
function typesOf(properties, spec = {}) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, resolve(spec, schema).type]));
}

/**
 * The schemas as Ajv wants them: its discriminator knows no mapping.
 * @param {any} node
 * @returns {any}
 */
function withoutMapping(node) {
  if (Array.isArray(node)) return node.map(withoutMapping);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "mapping")
      .map(([key, value]) => [key, withoutMapping(value)]),
  );
}

/**
 * @param {Json} schemas
 * @param {Record<string, Json>} named
 * @returns {string} a module that exports one check for each name
 */
function compile(schemas, named) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    validateFormats: false,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  // No schema asks for what is unevaluated, and keeping account of it would keep unused checks in a bundle.
  ajv.opts.unevaluated = false;
  ajv.addVocabulary(["components", "example", "x-evidence", "x-extensible-enum"]);
  ajv.addSchema({ $id: "spec", components: { schemas: withoutMapping(schemas) } });
  for (const [name, schema] of Object.entries(named)) ajv.addSchema({ $id: name, ...schema });
  const code = standalone
    .default(ajv, Object.fromEntries(Object.keys(named).map((name) => [name, name])))
    .replace(/^"use strict";/, "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "(text) => [...text].length");
  const needed = code.match(/require\([^)]*\)/);
  if (needed) throw new Error(`a check would need ${needed[0]} at run time: avoid that keyword, or inline it here`);
  return code;
}

/**
 * The schemas of the parts of an operation by the names of their checks.
 * @param {Json} spec @param {Json} operation
 */
function schemasOf(spec, operation) {
  const success = Object.entries(operation.responses).filter(([status]) => status < "300")[0]?.[1];
  const bodies = operation.requestBody?.content ?? {};
  /** @param {Json | undefined} media */
  const schemaOf = (media) => media && { $ref: media.schema.$ref.replace("#", "spec#") };
  const [inPath, inQuery] = ["path", "query"].map((place) => parametersOf(spec, operation, place));
  return {
    checkPath: { type: "object", required: Object.keys(inPath ?? {}), properties: inPath },
    checkQuery: { type: "object", properties: inQuery },
    checkJson: schemaOf(bodies["application/json"]),
    checkForm: schemaOf(bodies["multipart/form-data"]),
    checkResponse: schemaOf(success?.content?.["application/json"]),
  };
}

/**
 * @param {any} spec an OpenAPI document
 * @returns {{ code: string, types: string }} the module, not yet formatted. The check of each answer has a name of its own,
 * such as `createMessageResponse`, so that a bundle can have it alone.
 */
export function generateChecks(spec) {
  const operations = operationsOf(spec).map((found) => {
    const { operationId } = found.operation;
    const named = Object.entries(schemasOf(spec, found.operation)).flatMap(([check, schema]) =>
      schema ? [{ check, name: check.replace("check", operationId), schema }] : [],
    );
    return { operationId, described: JSON.stringify(describe(spec, found)).slice(1, -1), named };
  });
  const all = operations.flatMap(({ named }) => named);
  const rows = operations.map(({ operationId, described, named }) => {
    const checks = named.filter(({ check }) => check !== "checkResponse").map(({ check, name }) => `${check}: ${name}`);
    return `${operationId}: { ${[described, ...checks].join(", ")} },`;
  });
  const answers = all.filter(({ check }) => check === "checkResponse");
  return {
    code: [
      HEADER,
      compile(spec.components.schemas, Object.fromEntries(all.map(({ name, schema }) => [name, schema]))),
      `export const operations = {${rows.join("\n")}};`,
    ].join("\n"),
    types: `${HEADER}import type { Check, Operation } from "./checks.js";
export declare const operations: {${operations.map(({ operationId }) => `readonly ${operationId}: Operation;`).join(" ")}};
${answers.map(({ name }) => `export declare const ${name}: Check;`).join("\n")}`,
  };
}

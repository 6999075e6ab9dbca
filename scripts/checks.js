// From a spec to what checks a request or an answer against it: validators without dependencies, and the data beside them.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { baseUrlOf, credentialOf, HEADER, operationsOf, pathParametersOf, resolve } from "./facts.js";

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

/** What the spec says of the operation, apart from its schemas. */
export interface Operation {
  readonly path: string;
  readonly baseUrl: string;
  readonly security: readonly Credential[];
  /** The JSON types of the path parameters, and of the parts of a multipart body. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly responses: Readonly<Record<string, { readonly type: string; readonly examples: Readonly<Record<string, unknown>> }>>;
}

export declare const operation: Operation;
export declare const checkPath: Check;
export declare const checkJson: Check;
/** Absent where the spec describes no multipart body. */
export declare const checkForm: Check | undefined;
export declare const checkResponse: Check;
`;

/** `generated/<platform>.checks.d.ts`. */
export const SAME_TYPES = `${HEADER}export * from "./checks.js";\n`;

/** @typedef {Record<string, any>} Json */

/** @param {Json} spec @param {Json | undefined} examples */
function exampleValues(spec, examples = {}) {
  return Object.fromEntries(Object.entries(examples).map(([name, node]) => [name, resolve(spec, node).value]));
}

/** @param {Json} spec @param {Json} operation @param {string} path */
function describe(spec, operation, path) {
  const security = (operation.security ?? spec.security).flatMap(Object.keys);
  return {
    path,
    baseUrl: baseUrlOf(spec),
    security: security.map((/** @type {string} */ name) => credentialOf(spec.components.securitySchemes[name])),
    requests: Object.fromEntries(
      Object.entries(operation.requestBody.content).map(([type, media]) => [type, exampleValues(spec, media.examples)]),
    ),
    responses: Object.fromEntries(
      Object.entries(operation.responses)
        .filter(([, response]) => response.content)
        .map(([status, response]) => {
          const [type, media] = /** @type {[string, Json]} */ (Object.entries(response.content)[0]);
          return [status, { type, examples: exampleValues(spec, media.examples) }];
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
 * @param {Record<string, Json | undefined>} named
 * @returns {string} a module that exports one check for each name, `undefined` where there is no schema
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
  const checks = Object.entries(named).filter(([, schema]) => schema);
  for (const [name, schema] of checks) ajv.addSchema({ $id: name, ...schema });
  const code = standalone
    .default(ajv, Object.fromEntries(checks.map(([name]) => [name, name])))
    .replace(/^"use strict";/, "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "(text) => [...text].length");
  const needed = code.match(/require\([^)]*\)/);
  if (needed) throw new Error(`a check would need ${needed[0]} at run time: avoid that keyword, or inline it here`);
  const missing = Object.keys(named).filter((name) => !named[name]);
  return code + missing.map((name) => `export const ${name} = undefined;`).join("");
}

/**
 * @param {any} spec an OpenAPI document with an operation `createMessage`
 * @returns {string} the module, not yet formatted
 */
export function generateChecks(spec) {
  const found = operationsOf(spec).find(({ operation }) => operation.operationId === "createMessage");
  if (!found) throw new Error("the spec has no operation createMessage");
  const { path, operation } = found;
  const parameters = pathParametersOf(spec, operation);
  const bodies = operation.requestBody.content;
  const success = Object.entries(operation.responses).filter(([status]) => status < "300")[0]?.[1];
  /** @param {Json | undefined} media */
  const schemaOf = (media) => media && { $ref: media.schema.$ref.replace("#", "spec#") };
  const description = {
    ...describe(spec, operation, path),
    parameters: typesOf(parameters),
    fields: typesOf(resolve(spec, bodies["multipart/form-data"]?.schema)?.properties ?? {}, spec),
  };
  return [
    HEADER,
    `export const operation = ${JSON.stringify(description)};`,
    compile(spec.components.schemas, {
      checkPath: { type: "object", required: Object.keys(parameters), properties: parameters },
      checkJson: schemaOf(bodies["application/json"]),
      checkForm: schemaOf(bodies["multipart/form-data"]),
      checkResponse: schemaOf(success.content["application/json"]),
    }),
  ].join("\n");
}

// From a spec to what checks a request or an answer against it: validators without dependencies, and the data beside them.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { HEADER, operationsOf } from "./facts.js";
import { AJV_OPTIONS, describe, documentsOf, schemasOf } from "./operation-checks.js";

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

/**
 * @param {Json} schemas
 * @param {Record<string, Json>} named
 * @returns {string} a module that exports one check for each name
 */
function compile(schemas, named) {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } });
  // No schema asks for what is unevaluated, and keeping account of it would keep unused checks in a bundle.
  ajv.opts.unevaluated = false;
  ajv.addVocabulary(["components", "example", "x-evidence", "x-extensible-enum"]);
  for (const schema of documentsOf(schemas, named)) ajv.addSchema(schema);
  const code = standalone
    .default(ajv, Object.fromEntries(Object.keys(named).map((name) => [name, name])))
    .replace(/^"use strict";/, "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "(text) => [...text].length");
  const needed = code.match(/require\([^)]*\)/);
  if (needed) throw new Error(`a check would need ${needed[0]} at run time: avoid that keyword, or inline it here`);
  return code;
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

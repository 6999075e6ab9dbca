// What a check of an operation is made from, whether it is compiled into generated/ or lives in a sandbox with a spec of
// the user's own. Travels in the package.
import { baseUrlOf, credentialOf, operationsOf, parametersOf, resolve } from "./facts.js";

/** @typedef {Record<string, any>} Json */

/** @param {Json} spec @param {Json | undefined} examples */
function exampleValues(spec, examples = {}) {
  return Object.fromEntries(Object.entries(examples).map(([name, node]) => [name, resolve(spec, node).value]));
}

/** @param {Json} spec @param {import("./facts.js").Found} found */
export function describe(spec, { path, method, operation }) {
  const security = (operation.security ?? spec.security ?? []).flatMap(Object.keys);
  const bodies = operation.requestBody?.content ?? {};
  return {
    method,
    path,
    baseUrl: baseUrlOf(spec),
    security: security.map((/** @type {string} */ name) =>
      credentialOf(spec.components?.securitySchemes?.[name] ?? {}),
    ),
    parameters: typesOf(parametersOf(spec, operation, "path")),
    query: typesOf(parametersOf(spec, operation, "query")),
    fields: typesOf(resolve(spec, bodies["multipart/form-data"]?.schema)?.properties ?? {}, spec),
    requests: Object.fromEntries(
      Object.entries(bodies).map(([type, media]) => [type, exampleValues(spec, media.examples)]),
    ),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => {
        const { content = {}, headers = {} } = resolve(spec, response);
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
 * A schema as Ajv wants it. Its discriminator knows no mapping, needs constants of their own in all branches, and looks at
 * objects only, so it has to be told that nothing else is meant. Where it cannot serve, `oneOf` says the same without it.
 * @param {any} node @param {Json} schemas those that it may refer to @returns {any}
 */
function forAjv(node, schemas) {
  if (Array.isArray(node)) return node.map((one) => forAjv(one, schemas));
  if (typeof node !== "object" || node === null) return node;
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forAjv(value, schemas)]));
  const { discriminator, ...rest } = schema;
  const tag = discriminator?.propertyName;
  if (typeof tag !== "string") return schema; // or the schema of a property that is called discriminator
  const tags = [rest["oneOf"] ?? []].flat().flatMap((/** @type {Json} */ one) => {
    const { properties, required } = (one["$ref"] ? schemas[one["$ref"].split("/").pop()] : one) ?? {};
    const { const: only, enum: several = [only] } = properties?.[tag] ?? {};
    return required?.includes(tag) ? several : [undefined];
  });
  const serves = tags.length > 0 && !tags.includes(undefined) && new Set(tags).size === tags.length;
  return serves ? { type: "object", ...rest, discriminator: { propertyName: tag } } : rest;
}

/** What a check asks for and what it lets pass. */
export const AJV_OPTIONS = {
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  validateFormats: false,
  discriminator: true,
};

/** A schema whose references lead into the document `spec`. @param {any} node @returns {any} */
function rebase(node) {
  if (Array.isArray(node)) return node.map(rebase);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? value.replace(/^#/, "spec#") : rebase(value),
    ]),
  );
}

/** The documents that a validator needs. @param {Json} schemas @param {Record<string, Json>} named @returns {Json[]} */
export const documentsOf = (schemas, named) => [
  { $id: "spec", components: { schemas: forAjv(schemas, schemas) } },
  ...Object.entries(named).map(([name, schema]) => ({ $id: name, ...schema })),
];

/**
 * The schemas of the parts of an operation by the names of their checks.
 * @param {Json} spec @param {Json} operation
 */
export function schemasOf(spec, operation) {
  const success = resolve(spec, Object.entries(operation.responses).filter(([status]) => status < "300")[0]?.[1]);
  const bodies = operation.requestBody?.content ?? {};
  const made = (/** @type {Json} */ node) => rebase(forAjv(node, spec.components?.schemas ?? {}));
  /** @param {Json | undefined} media */
  const schemaOf = (media) => media && made(media.schema);
  const [inPath = {}, inQuery = {}] = ["path", "query"].map((place) => parametersOf(spec, operation, place));
  return {
    checkPath: { type: "object", required: Object.keys(inPath), properties: made(inPath) },
    checkQuery: { type: "object", properties: made(inQuery) },
    checkJson: schemaOf(bodies["application/json"]),
    checkForm: schemaOf(bodies["multipart/form-data"]),
    checkResponse: schemaOf(success?.content?.["application/json"]),
  };
}

/**
 * The operations of a spec of the user's own, with checks that live.
 * @param {Json} spec an OpenAPI document @param {new (options: object) => any} Ajv2020 the user's own
 */
export function liveOperations(spec, Ajv2020) {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, strict: false });
  const found = operationsOf(spec).filter(({ operation }) => operation.operationId !== undefined);
  const all = found.map((one) => {
    const { checkResponse: _, ...parts } = schemasOf(spec, one.operation);
    const schemas = Object.entries(parts).filter(([, schema]) => schema);
    return {
      one,
      named: Object.fromEntries(schemas.map(([check, schema]) => [`${one.operation.operationId}.${check}`, schema])),
    };
  });
  for (const schema of documentsOf(
    spec.components?.schemas ?? {},
    Object.assign({}, ...all.map(({ named }) => named)),
  )) {
    ajv.addSchema(schema);
  }
  return Object.fromEntries(
    all.map(({ one, named }) => {
      const checks = Object.keys(named).map((name) => [name.split(".").pop(), ajv.getSchema(name)]);
      return [one.operation.operationId, { ...describe(spec, one), ...Object.fromEntries(checks) }];
    }),
  );
}

// From a spec to its TypeScript types: openapi-typescript, with the two things it lacks.

/** @typedef {typeof import("openapi-typescript")} Generator openapi-typescript, whoever installed it */
/** @typedef {typeof import("typescript")} Compiler the one that it uses */

/**
 * The type of a schema of one JSON type where openapi-typescript says only `string` or `number`. It adds itself whatever
 * stands around that: null, other types, `allOf`.
 * @param {Record<string, any>} schema @param {Generator} generator @param {Compiler} compiler
 */
function refine({ type, format, "x-extensible-enum": values }, generator, { factory }) {
  if (type === "string" && format === "binary") return factory.createTypeReferenceNode("Blob");
  const base = type === "string" ? generator.STRING : /^(number|integer)$/.test(type) ? generator.NUMBER : undefined;
  if (!base || !Array.isArray(values)) return undefined;
  const known = values.filter((value) => typeof value === (type === "string" ? type : "number"));
  if (known.length === 0) return undefined;
  // `x-extensible-enum: [a, b]` becomes `"a" | "b" | (string & {})`: the known values, open to new ones.
  const open = factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...known.map(generator.tsLiteral), factory.createParenthesizedType(open)]);
}

/**
 * The whole type of such a schema. The type that is given back for a property or a component takes the place of all that
 * the generator has made of it, so it must have all that.
 * @param {Record<string, any>} schema @param {any} options @param {Generator} generator @param {Compiler} compiler
 * @returns {import("typescript").TypeNode | undefined}
 */
function transform(schema, options, generator, compiler) {
  const refined = refine(schema, generator, compiler);
  if (!refined) return undefined;
  const inner = (/** @type {object} */ one, /** @type {any} */ rest) =>
    one === schema ? refined : transform(one, rest, generator, compiler);
  return generator.transformSchemaObject(/** @type {any} */ (schema), {
    ...options,
    ctx: { ...options.ctx, transform: inner },
  });
}

/** A union without unions in it. @param {import("typescript").TypeNode} type @param {Generator} generator @param {Compiler} compiler */
function flatten(type, generator, { isUnionTypeNode, isParenthesizedTypeNode }) {
  if (!isUnionTypeNode(type)) return undefined;
  const parts = type.types.flatMap((one) =>
    isParenthesizedTypeNode(one) && isUnionTypeNode(one.type) ? [...one.type.types] : [one],
  );
  return generator.tsUnion(parts);
}

/**
 * What may be absent may be undefined too, which JSON leaves out: as the options, under exactOptionalPropertyTypes.
 * @param {import("typescript").Node[]} nodes @param {Compiler} compiler
 */
function allowUndefined(nodes, compiler) {
  const { factory, SyntaxKind, isPropertySignature, transform, visitEachChild } = compiler;
  const nothing = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);
  const { transformed } = transform(nodes, [
    (context) =>
      function visit(/** @type {import("typescript").Node} */ node) {
        const whole = visitEachChild(node, visit, context);
        if (!isPropertySignature(whole) || !whole.questionToken || !whole.type) return whole;
        if (whole.type.kind === SyntaxKind.NeverKeyword) return whole;
        const type = factory.createUnionTypeNode([whole.type, nothing]);
        return factory.updatePropertySignature(whole, whole.modifiers, whole.name, whole.questionToken, type);
      },
  ]);
  return transformed;
}

/**
 * @param {string | URL | object} spec an OpenAPI document, or where it is
 * @param {Generator} generator
 * @param {Compiler} compiler
 */
export function generateNodes(spec, generator, compiler) {
  // openapi-typescript takes a string, a URL or a document; its own type for the last is narrower than it is.
  return generator.default(/** @type {URL} */ (spec), {
    defaultNonNullable: false,
    silent: true,
    transform: (schema, options) => transform(schema, options, generator, compiler),
    postTransform: (type) => flatten(type, generator, compiler),
  });
}

/**
 * @param {string | URL | object} spec an OpenAPI document, or where it is
 * @param {Generator} generator
 * @param {Compiler} compiler
 * @returns {Promise<string>} the declarations, not yet formatted
 */
export async function generateTypes(spec, generator, compiler) {
  const nodes = await generateNodes(spec, generator, compiler);
  return generator.COMMENT_HEADER + generator.astToString(allowUndefined(nodes, compiler));
}

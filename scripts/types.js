// From a spec to its TypeScript types: openapi-typescript, with the two things it lacks.
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";
import ts from "typescript";

const { factory } = ts;
/** @param {ts.KeywordTypeSyntaxKind} kind */
const keyword = (kind) => factory.createKeywordTypeNode(kind);
const nothing = factory.createLiteralTypeNode(factory.createNull());

/** @param {unknown} value */
function literal(value) {
  return factory.createLiteralTypeNode(
    typeof value === "number" ? factory.createNumericLiteral(value) : factory.createStringLiteral(String(value)),
  );
}

/**
 * `x-extensible-enum: [a, b]` becomes `"a" | "b" | (string & {})`: the known values, open to new ones.
 * @param {unknown[]} known
 */
function openEnum(known) {
  const base = ts.SyntaxKind[typeof known[0] === "number" ? "NumberKeyword" : "StringKeyword"];
  const open = factory.createIntersectionTypeNode([keyword(base), factory.createTypeLiteralNode([])]);
  return [...known.map(literal), factory.createParenthesizedType(open)];
}

/**
 * @param {string | URL | object} spec an OpenAPI document, or where it is
 * @returns {Promise<string>} the declarations, not yet formatted
 */
export async function generateTypes(spec) {
  // openapi-typescript takes a string, a URL or a document; its own type for the last is narrower than it is.
  const nodes = await openapiTS(/** @type {URL} */ (spec), {
    defaultNonNullable: false,
    silent: true,
    transform(/** @type {Record<string, any>} */ schema) {
      if (schema.format === "binary") return factory.createTypeReferenceNode("Blob");
      const known = schema["x-extensible-enum"];
      if (!known) return undefined;
      return factory.createUnionTypeNode([...openEnum(known), ...(schema.type.includes("null") ? [nothing] : [])]);
    },
  });
  return COMMENT_HEADER + astToString(nodes);
}

// What chatpost adds to openapi-typescript, in every combination with what that adds itself: it says the same as plain
// openapi-typescript does, with the finer type where that says string or number.
import * as generator from "openapi-typescript";
import ts from "typescript";
import { expect, test } from "vitest";
import { generateNodes } from "../scripts/types.js";

type Schema = Record<string, unknown>;

const FINER: Record<string, { schema: Schema; type: string; finer: string }> = {
  file: { schema: { format: "binary" }, type: "string", finer: "Blob" },
  texts: {
    schema: { "x-extensible-enum": ["a", 'quo"te', "new\nline", 1, null, true] },
    type: "string",
    finer: String.raw`"a" | "quo\"te" | "new\nline" | (string & {})`,
  },
  numbers: {
    schema: { "x-extensible-enum": [0, 1.5, -2, "a", null, false] },
    type: "number",
    finer: "0 | 1.5 | -2 | (number & {})",
  },
  integers: { schema: { "x-extensible-enum": [1] }, type: "integer", finer: "1 | (number & {})" },
  "no value of the type": { schema: { "x-extensible-enum": [null, 7] }, type: "string", finer: "string" },
  "no values": { schema: { "x-extensible-enum": [] }, type: "integer", finer: "number" },
  "no list": { schema: { "x-extensible-enum": "a" }, type: "string", finer: "string" },
  booleans: { schema: { "x-extensible-enum": [true] }, type: "boolean", finer: "boolean" },
  nothing: { schema: { "x-extensible-enum": [null] }, type: "null", finer: "null" },
};

const AROUND: Record<string, (schema: Schema, type: string) => Schema> = {
  alone: (schema, type) => ({ ...schema, type }),
  "nullable in 3.0": (schema, type) => ({ ...schema, type, nullable: true }),
  "nullable in 3.1": (schema, type) => ({ ...schema, type: [type, "null"] }),
  "nullable in 3.1, null first": (schema, type) => ({ ...schema, type: ["null", type] }),
  "another type beside it": (schema, type) => ({
    ...schema,
    type: [type, "array", "null"],
    items: { type: "boolean" },
  }),
  "without a type": (schema) => schema,
  "an item": (schema, type) => ({ type: "array", items: { ...schema, type: [type, "null"] } }),
  "one of several": (schema, type) => ({ oneOf: [{ ...schema, type }, { type: "null" }] }),
  "any of several": (schema, type) => ({ anyOf: [{ ...schema, type, nullable: true }, { type: "array" }] }),
  "with more rules": (schema, type) => ({
    ...schema,
    type,
    allOf: [{ type: "object", properties: { a: { type: "boolean" } } }],
  }),
  "with an enum": (schema, type) => ({ ...schema, type: [type, "null"], enum: ["a", 1] }),
  "with a const": (schema, type) => ({ ...schema, type, const: "a" }),
  described: (schema, type) => ({ ...schema, type, default: "a", readOnly: true, description: "A value." }),
};

const schemas = Object.entries(FINER).flatMap(([name, { schema, type, finer }]) =>
  Object.entries(AROUND).map(([around, put]) => ({ name: `${name}, ${around}`, schema: put(schema, type), finer })),
);
const spec = {
  openapi: "3.1.0",
  info: { title: "Combinations", version: "1" },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      schemas.map(({ schema }, at) => [`S${at}`, { type: "object", properties: { value: schema } }]),
    ),
  },
};

/** The members of a union or an intersection, each once, without the parentheses that change nothing. */
function membersOf(node: ts.TypeNode): string {
  if (ts.isParenthesizedTypeNode(node) && ts.isUnionTypeNode(node.type)) return membersOf(node.type);
  if (ts.isUnionTypeNode(node))
    return [...new Set(node.types.flatMap((one) => membersOf(one).split(" | ")))].join(" | ");
  if (!ts.isIntersectionTypeNode(node)) return node.getText();
  const [first = "", ...rest] = node.types.map((one) => one.getText());
  return [first.replace(/^\((.* \| .*)\)$/, "$1"), ...new Set(rest)].join(" & ");
}

/** The type of each `value`, with its comment but without what the generator says there of an enum. */
function valuesOf(code: string): string[] {
  const source = ts.createSourceFile("types.d.ts", code, ts.ScriptTarget.Latest, true);
  const values: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.name.getText() === "value" && node.type) {
      const [doc] = node.getFullText().match(/\/\*\*.*?\*\//s) ?? [""];
      const modifiers = node.modifiers?.map((one) => one.getText()).join(" ") ?? "";
      const type = membersOf(node.type)
        .replace(/\s+/g, " ")
        .replace(/\((\w+)\)(?=\[\])/, "$1");
      values.push([doc, modifiers, node.questionToken ? "?" : "", type].join(" "));
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return values;
}

const plain = valuesOf(
  generator.astToString(await generator.default(spec as never, { defaultNonNullable: false, silent: true })),
);
const ours = valuesOf(generator.astToString(await generateNodes(spec, generator, ts)));

test.each(schemas.map(({ name, finer }, at) => ({ name, finer, at })))("$name", ({ finer, at }) => {
  const word = /string|number/.exec(finer.replace("Blob", "string"))?.[0];
  // Not the word in a comment, nor the key of a record.
  const expected = word ? plain[at]?.replace(new RegExp(`(?<!Record<|\\{)\\b${word}\\b`, "g"), finer) : plain[at];
  expect(ours[at]).toBe(expected);
});

test("each combination is there", () => {
  expect(ours).toHaveLength(schemas.length);
  expect(new Set(ours).size).toBeGreaterThan(40);
});

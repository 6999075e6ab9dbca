// Redoc shows what is said of a member, but not what is said of the schema behind it: here it is carried over.
import { operationsIn } from "../specs.js";

/** @typedef {Record<string, any>} Json */

/** @param {Json} node @param {(string | undefined)[]} paragraphs */
function describe(node, ...paragraphs) {
  const said = [...new Set(paragraphs.filter(Boolean))];
  if (said.length > 0) node.description = said.join("\n\n");
}

/** @param {Json} spec a copy, whose descriptions are changed in place */
export function carryDescriptions(spec) {
  /** @param {Json | undefined} node @returns {Json} */
  const behind = (node) => (node?.$ref ? spec.components.schemas[node.$ref.split("/").pop()] : node) ?? {};

  /** @param {Json} holder a request body or an answer */
  function carryBody(holder) {
    const media = Object.entries(holder.content ?? {});
    const said = media.map(([type, { schema }]) => {
      const { description } = behind(schema);
      return description && media.length > 1 ? `\`${type}\`: ${description}` : description;
    });
    describe(holder, holder.description, ...said);
  }

  /** @param {Json} schema one of several, told apart by a member: what is said of each goes to that member */
  function carryVariants({ description, discriminator, oneOf = [] }) {
    for (const variant of discriminator ? oneOf.map(behind) : []) {
      const member = variant.properties[discriminator.propertyName];
      describe(member, description, variant.description, member.description);
    }
  }

  /** @param {any} node */
  function carry(node) {
    if (typeof node !== "object" || node === null) return;
    for (const child of Object.values(node)) carry(child);
    for (const member of Object.values(node.properties ?? {})) {
      if (member.$ref) describe(member, member.description, behind(member).description);
      if (member.items?.$ref) describe(member, member.description, behind(member.items).description);
      if (member.anyOf) {
        member.anyOf = member.anyOf.map((/** @type {Json} */ one) => {
          // Of a member of its own kind Redoc shows nothing but the name.
          const variant = behind(one) === node ? { type: "object", title: one.$ref.split("/").pop() } : { ...one };
          describe(variant, member.description, behind(one).description);
          return variant;
        });
      }
    }
    carryVariants(node);
  }

  carry(spec.components.schemas);
  for (const { operation } of operationsIn(spec)) {
    for (const holder of [operation.requestBody ?? {}, ...Object.values(operation.responses)]) carryBody(holder);
  }
}

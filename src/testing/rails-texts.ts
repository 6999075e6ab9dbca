import type { Json, Rule } from "./verdict.js";

/** What Chatwoot 4.11.2 answered where a rule was broken: `field rule` as the sandbox says it, and the real text. */
const TEXTS: readonly (readonly [RegExp, string | ((message: Json) => string)])[] = [
  [/^message_type must be one/, ({ message_type: name }) => `'${String(name)}' is not a valid message_type`],
  [/^content_type must be one/, ({ content_type: name }) => `'${String(name)}' is not a valid content_type`],
  [/^(content|source_id) must not hold U/, "string contains null byte"],
  [/^content must NOT have more/, "Validation failed: Content is too long (maximum is 150000 characters)"],
  [/^source_id must NOT have more/, "Validation failed: Source is too long (maximum is 20000 characters)"],
  [/items must NOT have fewer/, "Validation failed: Content attributes At least one item is required."],
  [/items is required/, "undefined method `reject' for nil"],
  [/actions (is required|must NOT have fewer)/, "Validation failed: Content attributes contains items missing actions"],
  [/items\.\d+ must be object/, "undefined method `keys' for an instance of String"],
  [/^echo_id must be/, "unable to convert unpermitted parameters to hash"],
  [/^template_params must be object/, "Validation failed: Template params must be of type hash"],
  [/^template_params\.name is required/, "Validation failed: Name is required"],
  [/^template_params\.category must be/, "Validation failed: Template params/category must be of type string"],
];

/** The real text of a refusal, where it is known. */
export function realText(rules: readonly Rule[], message: Json): string | undefined {
  for (const { field, rule } of rules) {
    const text = TEXTS.find(([pattern]) => pattern.test(`${field} ${rule}`))?.[1];
    if (text !== undefined) return typeof text === "string" ? text : text(message);
  }
  return undefined;
}

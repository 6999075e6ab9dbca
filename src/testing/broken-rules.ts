import type { Check, Violation } from "../../generated/checks.js";

/** A rule of the spec that a value breaks: where, and what the spec expects there. */
export interface BrokenRule {
  /** The members on the way, such as `message.buttons.0.url`; empty for the value itself. */
  readonly path: readonly string[];
  /** Such as `is required` or `must be string`. */
  readonly rule: string;
}

/** The rule that texts hold no U+0000. */
export const NO_NUL = "must not hold U+0000";

function describe({ instancePath, keyword, message = "", params }: Violation): BrokenRule {
  const path = instancePath.split("/").slice(1);
  if (keyword === "required") path.push(String(params["missingProperty"]));
  if (keyword === "additionalProperties") path.push(String(params["additionalProperty"]));
  const words: { readonly [keyword: string]: string } = {
    required: "is required",
    additionalProperties: "is not a member that the spec knows",
    enum: `must be one of ${JSON.stringify(params["allowedValues"])}`,
    type: `must be ${String(params["type"]).replace(",", " or ")}`,
    const: `must be ${JSON.stringify(params["allowedValue"])}`,
    discriminator: `must have a ${String(params["tag"])} that the spec knows`,
  };
  if (keyword === "pattern" && String(params["pattern"]).includes("x00")) return { path, rule: NO_NUL };
  return { path, rule: words[keyword] ?? message };
}

/** All the rules that a value breaks. */
export function brokenRules(check: Check, value: unknown): BrokenRule[] {
  if (check(value)) return [];
  // `if` says only that `then` or `else` was broken: what broke stands beside it.
  return (check.errors ?? []).filter(({ keyword }) => keyword !== "if").map(describe);
}

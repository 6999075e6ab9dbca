import type { PlatformName } from "../outcome/platform-name.js";
import { describe, describeNumber } from "./describe.js";
import { invalid } from "../outcome/invalid.js";
import { tryRead } from "./own-properties.js";

/** Which path parameters there are, and which of the two kinds each is. */
export type Ids<Where> = { readonly [K in keyof Where]-?: Where[K] extends number ? "integer" : "string" };

/** The path parameters, and nothing else of what was given. */
export function checkIds<Where extends object>(platform: PlatformName, given: Where, ids: Ids<Where>): Where {
  if (typeof given !== "object" || given === null) {
    throw invalid(platform, `where must be an object, got ${describe(given)}`);
  }
  // Without a prototype, so that a polluted one forbids nothing.
  const where: Record<string, unknown> = Object.create(null);
  for (const [name, kind] of Object.entries(ids)) {
    // A getter of a class counts, and what stands in a polluted Object.prototype does not.
    const isThere = Object.hasOwn(given, name) || !(name in Object.prototype);
    const value: unknown = tryRead(platform, "where", () => (isThere ? Reflect.get(given, name) : undefined));
    where[name] = value;
    if (kind === "integer") {
      if (Number.isSafeInteger(value) && Number(value) > 0) continue;
      throw invalid(platform, `where.${name} must be a positive integer, got ${describeNumber(value)}`);
    }
    if (typeof value !== "string" || value === "") {
      throw invalid(platform, `where.${name} must be a string that is not empty, got ${describe(value)}`);
    }
    // A dot segment would move the request to another path, and a lone surrogate cannot be encoded.
    if (/^\.\.?$/.test(value) || /\p{Surrogate}/u.test(value)) {
      throw invalid(platform, `where.${name} must not be a dot segment or hold half a character`);
    }
  }
  return where as Where; // the names of `ids` are those of Where, and each value was checked
}

import type { PlatformName } from "../outcome/platform-name.js";
import { invalid } from "../outcome/invalid.js";
import { ownProperties } from "./own-properties.js";

/** A name that came from outside, fit for a message. */
export const quoted = (name: unknown): string =>
  typeof name === "string" ? JSON.stringify(name.slice(0, 40)) : typeof name;

/** A copy with own properties only. Refuses members that nobody reads: a misspelled option would be one that is not there. */
export function knownProperties<T extends object>(
  platform: PlatformName | undefined,
  place: string,
  given: T | undefined,
  known: readonly string[],
): T {
  const own = ownProperties(platform, place, given);
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined || known.includes(name)) continue;
    throw invalid(platform, `${place} has ${quoted(name)}, which is not known; there is ${known.join(", ")}`);
  }
  return own;
}

import type { PlatformName } from "../outcome/platform-name.js";
import { invalid } from "./invalid.js";

/** A name that came from outside, fit for a message. */
export const quoted = (name: unknown): string => JSON.stringify(String(name).slice(0, 40));

/** Refuses members that nobody reads: a misspelled option would be one that is not there. */
export function checkNames(platform: PlatformName, place: string, given: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || known.includes(name)) continue;
    throw invalid(platform, `${place} has ${quoted(name)}, which is not known; there is ${known.join(", ")}`);
  }
}

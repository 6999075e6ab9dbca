import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { ownProperties } from "./own-properties.js";

/** What the client itself tells `fetch`. */
export const TAKEN = ["method", "headers", "body", "redirect", "signal"] as const;

/** What else `fetch` is given; refuses what it would not be given. */
export function checkFetchOptions<T extends object>(platform: PlatformName, given: T | undefined): T | undefined {
  const own = given && ownProperties(platform, "fetchOptions", given);
  const taken = TAKEN.find((name) => own && Reflect.get(own, name) !== undefined);
  if (taken) throw invalid(platform, `fetchOptions.${taken} is set by the client itself`);
  return own;
}

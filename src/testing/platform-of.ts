import type { PlatformName } from "../outcome/platform-name.js";
import { PLATFORMS } from "./operations.js";

/** The platform of that word. Throws where there is none, and lists those that there are. */
export function platformOf(word: string): PlatformName {
  const found = PLATFORMS.find((platform) => platform === word);
  if (!found) throw new Error(`chatpost: a platform must be ${PLATFORMS.join(", ")}, not ${String(word)}`);
  return found;
}

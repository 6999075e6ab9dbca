import type { PlatformName } from "../outcome/platform-name.js";
import { isPlatform, PLATFORMS } from "../sender/is-platform.js";
import type { Arguments } from "./read-arguments.js";

/** The platform that an option names. Ends the command where it is none. */
export function readPlatform(given: Arguments, option: string, word: string): PlatformName {
  return isPlatform(word) ? word : given.refuse(`--${option} must be one of ${PLATFORMS.join(", ")}, not ${word}`);
}

import { secretIds } from "../../generated/secret-ids.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** The platforms, in the order of the specs. */
export const PLATFORMS: readonly PlatformName[] = Object.keys(secretIds) as PlatformName[]; // it has no other keys

/** Whether a word is that of a platform. */
export const isPlatform = (word: unknown): word is PlatformName => PLATFORMS.some((name) => name === word);

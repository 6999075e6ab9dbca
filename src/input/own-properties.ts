import type { PlatformName } from "../outcome/platform-name.js";
import { SendError } from "../outcome/send-error.js";
import { describe } from "./describe.js";
import { invalid } from "../outcome/invalid.js";
import { isOpaque } from "./is-opaque.js";

/** Reads what the caller gave: a getter of it may throw, and it may be nested deeper than the stack is. */
export function tryRead<T>(platform: PlatformName | undefined, name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SendError) throw error;
    throw invalid(platform, `${name} cannot be read: it is nested too deeply, or a getter failed`, error);
  }
}

/** A copy with own properties only: a polluted prototype sets no option. */
export function ownProperties<T extends object>(
  platform: PlatformName | undefined,
  name: string,
  value: T | undefined,
): T {
  if (value === undefined) return Object.create(null) as T; // every T passed here has optional members only, or is checked member by member
  if (typeof value !== "object" || value === null || tryRead(platform, name, () => isOpaque(value)))
    throw invalid(platform, `${name} must be a plain object, got ${describe(value)}`);
  return tryRead(platform, name, () => Object.assign(Object.create(null), value));
}

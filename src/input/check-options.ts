import type { PlatformName } from "../outcome/platform-name.js";
import { describe } from "./describe.js";
import { invalid } from "../outcome/invalid.js";

export function checkFunction<T>(platform: PlatformName, name: string, value: T): T {
  if (value === undefined || typeof value === "function") return value;
  throw invalid(platform, `${name} must be a function, got ${describe(value)}`);
}

/** A signal by what it can do: it may come from another realm, or from a library. */
export function checkSignal(platform: PlatformName, value: AbortSignal | undefined): AbortSignal | undefined {
  if (value === undefined) return value;
  const { aborted, addEventListener, removeEventListener } = Object(value) as Partial<AbortSignal>; // any object has optional members
  const able = typeof addEventListener === "function" && typeof removeEventListener === "function";
  if (typeof aborted === "boolean" && able) return value;
  throw invalid(platform, `options.signal must be an AbortSignal, got ${describe(value)}`);
}

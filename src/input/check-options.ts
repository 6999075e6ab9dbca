import type { PlatformName } from "../outcome/platform-name.js";
import { describe, describeNumber, invalid } from "./invalid.js";

/** Which whole numbers an option may be, and which it is when it is not given. */
export interface IntegerRange {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

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

export function checkInteger(
  platform: PlatformName,
  name: string,
  value: number | undefined,
  range: IntegerRange,
): number {
  if (value === undefined) return range.default;
  if (Number.isInteger(value) && value >= range.min && value <= range.max) return value;
  throw invalid(
    platform,
    `${name} must be a whole number from ${range.min} to ${range.max}, got ${describeNumber(value)}`,
  );
}

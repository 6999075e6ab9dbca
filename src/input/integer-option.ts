import { describeNumber } from "./describe.js";
import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** The longest time that a timer can wait, in ms, and more bytes than a string can have. */
const MAX_INT32 = 2 ** 31 - 1;

type IntegerOption = "timeoutMs" | "retries" | "maxResponseBytes" | "maxSockets";

/** Which whole numbers the options may be, and their defaults. */
const RANGES: {
  readonly [option in IntegerOption]: { readonly min: number; readonly max: number; readonly usual: number };
} = {
  timeoutMs: { min: 1, max: MAX_INT32, usual: 30_000 },
  retries: { min: 0, max: 10, usual: 2 },
  maxResponseBytes: { min: 1, max: MAX_INT32, usual: 2 ** 20 },
  maxSockets: { min: 1, max: 65_535, usual: 64 },
};

/** An option that is a whole number, or its default where it is not given. */
export function integerOption<Name extends IntegerOption>(
  platform: PlatformName,
  options: { readonly [N in Name]?: number | undefined },
  name: Name,
  usual: number = RANGES[name].usual,
): number {
  const { min, max } = RANGES[name];
  const value = options[name];
  if (value === undefined) return usual;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw invalid(platform, `${name} must be a whole number from ${min} to ${max}, got ${describeNumber(value)}`);
}

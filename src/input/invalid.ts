import type { PlatformName } from "../outcome/platform-name.js";
import { SendError } from "../outcome/send-error.js";
import { kindOf } from "./kind-of.js";

/** The error for something that the caller gave and that no server should see. */
export function invalid(platform: PlatformName | undefined, problem: string, cause?: unknown): SendError {
  return new SendError(problem, { platform, outcome: "not_sent", reason: "invalid_argument", cause });
}

/** What kind of thing a value is. It stays out of messages itself: a token may be a number, and may be misplaced. */
export function describe(value: unknown): string {
  if (value === "") return "an empty string";
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const kind = kindOf(value);
  return kind === "Object" ? "an object" : `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;
}

/** The same, but a number where a number belongs is shown. */
export function describeNumber(value: unknown): string {
  return typeof value === "number" ? String(value) : describe(value);
}

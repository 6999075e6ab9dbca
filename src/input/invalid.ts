import type { PlatformName } from "../outcome/platform-name.js";
import { SendError } from "../outcome/send-error.js";

/** The error for something that the caller gave and that no server should see. */
export function invalid(platform: PlatformName, problem: string, cause?: unknown): SendError {
  return new SendError(problem, { platform, outcome: "not_sent", reason: "invalid_argument", cause });
}

// Strings stay out of messages: an identifier may be a secret (OmniVibe), and so may a misplaced token.
export function describe(value: unknown): string {
  if (typeof value === "string") return value === "" ? "an empty string" : "a string";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

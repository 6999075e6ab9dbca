import type { PlatformName } from "./platform-name.js";
import { SendError } from "./send-error.js";

/** The error for something that the caller gave and that no server should see. */
export function invalid(platform: PlatformName | undefined, problem: string, cause?: unknown): SendError {
  return new SendError(problem, { platform, outcome: "not_sent", reason: "invalid_argument", cause });
}

import type { CallLimits } from "../delivery/with-deadline.js";
import { checkSignal } from "../input/check-options.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { integerOption } from "../input/integer-option.js";
import type { SendOptions } from "./options.js";

/** Checks how long a call may take; by default as long as its client says. */
export function callLimits(platform: PlatformName, limits: SendOptions, timeoutMs: number): CallLimits {
  return {
    timeoutMs: integerOption(platform, limits, "timeoutMs", timeoutMs),
    signal: checkSignal(platform, limits.signal),
  };
}

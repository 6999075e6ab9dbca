import type { PlatformName } from "../outcome/platform-name.js";

/** A message that was created more than once: the same content in the same place. */
export interface Duplicate {
  readonly platform: PlatformName;
  readonly where: Readonly<Record<string, unknown>>;
  /** As it was created the second time. */
  readonly message: Readonly<Record<string, unknown>>;
  /** How often it was created. */
  readonly count: number;
}

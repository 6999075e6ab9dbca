import * as OPERATIONS from "../../generated/all-checks.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** What the spec of a platform says of its operation, and the checks made from it. */
export type Checks = (typeof OPERATIONS)[PlatformName];

export { OPERATIONS };

/** The words of the platforms. A path that ends like another's comes after it, because what comes first is found first. */
export const PLATFORMS: readonly PlatformName[] = Object.keys(OPERATIONS) as PlatformName[]; // it has no other keys

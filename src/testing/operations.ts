import * as chatwoot from "../../generated/chatwoot.checks.js";
import * as digital99 from "../../generated/digital99.checks.js";
import * as infobip from "../../generated/infobip.checks.js";
import * as omnivibe from "../../generated/omnivibe.checks.js";
import * as ziik from "../../generated/ziik.checks.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** What the spec of a platform says of its operation, and the checks made from it. */
export type Checks = typeof chatwoot;

/** The five. A path that ends like another's comes after it, because what comes first is found first. */
export const OPERATIONS: { readonly [P in PlatformName]: Checks } = { chatwoot, omnivibe, digital99, infobip, ziik };

/** The words of the five platforms. */
export const PLATFORMS: readonly PlatformName[] = Object.keys(OPERATIONS) as PlatformName[]; // it has no other keys

import * as SPECS from "../../generated/all-checks.js";
import type { Operation } from "../../generated/checks.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** What a spec says of its operations, by their names, and the checks made from it. */
export type Operations = Readonly<Record<string, Operation>> & { readonly createMessage: Operation };

/** The operations of each platform. */
export type AllOperations = { readonly [P in PlatformName]: Operations };

/** Those of the specs in the package. */
export const OPERATIONS: AllOperations = Object.fromEntries(
  Object.entries(SPECS).map(([platform, { operations }]) => [platform, operations]),
) as AllOperations; // the specs are those of the platforms, each with createMessage

/** The words of the platforms. A path that ends like another's comes after it, because what comes first is found first. */
export const PLATFORMS: readonly PlatformName[] = Object.keys(OPERATIONS) as PlatformName[]; // it has no other keys

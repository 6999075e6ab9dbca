import * as SPECS from "../../generated/all-facts.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** The types of what identifies a conversation. */
export interface DestinationIds {
  readonly [name: string]: "integer" | "string";
}

/** What is a part of the destination, and stands in the body: the same of every message to it. */
const RECIPIENTS: { readonly [P in PlatformName]?: "to" } = { infobip: "to" };

/** The members of a destination beside its platform, and the type of each. */
export function destinationIds(platform: PlatformName): DestinationIds {
  const recipient = RECIPIENTS[platform];
  return { ...SPECS[platform].createMessage.ids, ...(recipient && { [recipient]: "string" }) };
}

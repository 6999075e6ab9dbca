import * as SPECS from "../../generated/all-facts.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** What the command needs of a spec. */
interface Facts {
  readonly createMessage: { readonly ids: { readonly [name: string]: "integer" | "string" } };
  readonly secretIds: readonly string[];
}

/** What each spec says of where a message goes. */
export const FACTS: { readonly [P in PlatformName]: Facts } = SPECS;

/** The platforms, in the order of the specs. */
export const PLATFORMS: readonly PlatformName[] = Object.keys(FACTS) as PlatformName[]; // it has no other keys

/** Whether a word is that of a platform. */
export const isPlatform = (word: unknown): word is PlatformName => PLATFORMS.some((name) => name === word);

/** What is a part of the destination, and stands in the body: the same of every message to it. */
const RECIPIENTS: { readonly [P in PlatformName]?: "to" } = { infobip: "to" };

/** The members of a destination beside its platform, and the type of each. */
export function idsOf(platform: PlatformName): { readonly [name: string]: "integer" | "string" } {
  const recipient = RECIPIENTS[platform];
  return { ...FACTS[platform].createMessage.ids, ...(recipient && { [recipient]: "string" }) };
}

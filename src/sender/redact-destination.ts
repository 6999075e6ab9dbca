import { addressOf } from "../outcome/address-of.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { Destination } from "./destination.js";

/** As the specs mark them by `x-secret`; a test compares. */
export const SECRET_IDS: { readonly [P in PlatformName]?: readonly string[] } = {
  omnivibe: ["inbox_identifier", "contact_identifier"],
};

/** A copy of a destination that may be logged: what is secret of it, as OmniVibe's identifiers are, reads "[redacted]". */
export function redactDestination<P extends PlatformName>(to: Destination<P>): Destination<P> {
  const { where } = addressOf(SECRET_IDS[to.platform] ?? [], to);
  return where as unknown as Destination<P>; // a secret id is a text, and so is what stands for it
}

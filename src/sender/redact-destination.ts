import { secretIds } from "../../generated/secret-ids.js";
import { redactIds } from "../outcome/redact-ids.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { Destination } from "./destination.js";

/** A copy of a destination that may be logged: what is secret of it, as OmniVibe's identifiers are, reads "[redacted]". */
export function redactDestination<P extends PlatformName>(to: Destination<P>): Destination<P> {
  const where = redactIds(secretIds[to.platform] ?? [], to);
  return where as unknown as Destination<P>; // a secret id is a text, and so is what stands for it
}

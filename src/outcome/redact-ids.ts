import { secretIds } from "../../generated/secret-ids.js";
import type { PlatformName } from "./platform-name.js";

/** A copy of an address in which the ids that are secrets read "[redacted]". */
export function redactIds(platform: PlatformName, where: object): Record<string, string | number> {
  const secret = secretIds[platform];
  return Object.fromEntries(
    Object.entries(where).map(([name, id]) => [name, secret.includes(name) ? "[redacted]" : id]),
  );
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { Addresses } from "./platform-types.js";

/**
 * Where a message goes: plain JSON, fit for a queue or a database. Written as a map over P because the compiler can
 * infer P from `platform` in that form only.
 */
export type Destination<P extends PlatformName = PlatformName> = {
  [K in P]: { readonly platform: K } & Addresses[K];
}[P];

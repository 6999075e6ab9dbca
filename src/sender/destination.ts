import type { PlatformName } from "../outcome/platform-name.js";
import type * as chatwoot from "../platforms/chatwoot.js";
import type * as digital99 from "../platforms/digital99.js";
import type * as infobip from "../platforms/infobip.js";
import type * as omnivibe from "../platforms/omnivibe.js";
import type * as ziik from "../platforms/ziik.js";

/** The client of each platform. */
export interface Clients {
  readonly chatwoot: chatwoot.ChatwootClient;
  readonly omnivibe: omnivibe.OmniVibeClient;
  readonly digital99: digital99.Digital99Client;
  readonly infobip: infobip.InfobipClient;
  readonly ziik: ziik.ZiikClient;
}

/** Where a message goes, by platform. */
export interface Addresses {
  readonly chatwoot: chatwoot.Conversation;
  readonly omnivibe: omnivibe.Conversation;
  readonly digital99: digital99.Conversation;
  readonly infobip: InfobipAddress;
  readonly ziik: ziik.Conversation;
}
interface InfobipAddress extends infobip.Integration {
  /** The user. */
  readonly to: string;
}

/**
 * Where a message goes: plain JSON, fit for a queue or a database. Written as a map over P because the compiler can
 * infer P from `platform` in that form only.
 */
export type Destination<P extends PlatformName = PlatformName> = {
  [K in P]: { readonly platform: K } & Addresses[K];
}[P];

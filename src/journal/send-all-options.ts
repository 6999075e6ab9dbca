import type { PlatformName } from "../outcome/platform-name.js";
import type { MarkingPlatform, Reader } from "../reconcile/index.js";
import type { Destination } from "../sender/destination.js";
import type { Clients, Content } from "../sender/platform-types.js";
import type { Sent } from "../sender/sent.js";
import type { Progress } from "./item.js";

/** What sends: a sender, or a function around one that opens the files of a message first. */
export type Send<P extends PlatformName> = (to: Destination<P>, message: string | Content[P]) => Promise<Sent<P>>;

/** The clients that may list messages, by platform: each with the token of a user, on the server that is sent to. */
export type Readers = { readonly [P in MarkingPlatform]?: (Reader & Clients[P]) | undefined };

/** How `sendAll` sends. */
export interface SendAllOptions<P extends PlatformName> {
  readonly send: Send<P>;
  /** The path of the journal; it is made where there is none, mode 0600. Without it nothing outlives the process. */
  readonly journal?: string | undefined;
  /** Who is asked about what ended as `unknown`. A platform without one cannot be asked, and its unknowns stay so. */
  readonly readers?: Readers | undefined;
  /** Whether unknowns are settled in this run; true by default. Else the next run does it. */
  readonly settle?: boolean | undefined;
  /** How long after its end an `unknown` may still come into being, as for `reconcile`, in ms, at least 1000. */
  readonly settleAfterMs?: number | undefined;
  /** The platforms whose messages get a mark, by which they can be found; `["chatwoot"]` by default. */
  readonly marks?: readonly MarkingPlatform[] | undefined;
  /** How many requests there may be at once to one platform, from 1 to 1000; 8 by default. */
  readonly concurrency?: number | undefined;
  /** Whether to begin with few at once and to go by how quick the answers are; true by default. */
  readonly pace?: boolean | undefined;
  /** How many messages a second, by platform; 50 for Chatwoot and its relatives by default, which is what they allow. */
  readonly rates?: { readonly [Q in PlatformName]?: number | undefined } | undefined;
  /** How long a platform may be unwell before the run stops, in ms; 600000 by default. */
  readonly giveUpMs?: number | undefined;
  /** Told how far it is, whenever that changes. What it throws or returns changes nothing. */
  readonly onProgress?: ((progress: Progress) => unknown) | undefined;
  /** Ends the run when it aborts: what is under way ends, the journal is written, and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

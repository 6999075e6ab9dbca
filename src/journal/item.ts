import type { PlatformName } from "../outcome/platform-name.js";
import type { SendError } from "../outcome/send-error.js";
import type { Destination } from "../sender/destination.js";
import type { Content } from "../sender/platform-types.js";
import type { Sent } from "../sender/sent.js";

/** A message to send, and where. */
export interface Item<P extends PlatformName = PlatformName> {
  /**
   * What it is called in the journal; it must not begin with `#`. Given again with another message it is refused. Without
   * one it is known by a hash of the rest and its count among its equals, in which a file counts by its name alone.
   */
  readonly id?: string | undefined;
  readonly destination: Destination<P>;
  readonly message: string | Content[P];
  /** Its place in what it was read from, which the journal tells; by default its place in the source, from 1. */
  readonly line?: number | undefined;
}

/** What a message of `sendAll` can end as. */
export type State = "sent" | "rejected" | "not_sent" | "unknown" | "held" | "skipped";

/** What is the same for all results. */
interface Dealt<P extends PlatformName> {
  readonly item: Item<P>;
  /** What it is called in the journal. */
  readonly id: string;
  /** Its place in what it was read from. */
  readonly line: number;
}

/** What became of a message. */
export type Result<P extends PlatformName = PlatformName> = Dealt<P> &
  (
    | { readonly state: "sent"; readonly sent: Sent<P> }
    /** `not_sent`: another run sends it. A 401 is one too, because it says nothing of the message. */
    | { readonly state: "rejected" | "not_sent"; readonly error: SendError }
    /** Nobody knows: a person must look, at the platform's message `row` where there is one. */
    | { readonly state: "unknown"; readonly error: SendError; readonly why: string; readonly row?: number | undefined }
    /** It was not sent: the message with the id `behind` comes before it in its conversation, and is unknown or not sent. */
    | { readonly state: "held"; readonly behind: string }
    /** The journal has it. `at` is when, in ms since the epoch; `closed`: a finished run did it. */
    | { readonly state: "skipped"; readonly was: "sent" | "rejected"; readonly at: number; readonly closed: boolean }
  );

/** How far a run is; at its end its summary. */
export interface Progress {
  /** How many ended as what, by platform. Those that no platform's name stands on count as `other`. */
  readonly counts: { readonly [platform: string]: { readonly [S in State]: number } };
  /** How many requests are under way. */
  readonly inFlight: number;
  /** How many are unknown now, and may be settled still. */
  readonly unsettled: number;
  /** The platforms that are sent nothing now, and why, in words. */
  readonly paused: { readonly [platform: string]: string };
}

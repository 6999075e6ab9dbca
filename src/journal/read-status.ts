import type { PlatformName } from "../outcome/platform-name.js";

/** A message of which nobody knows whether it is there. */
export interface Unsettled {
  /** What it is called in the journal: what `settle` takes. */
  readonly id: string;
  readonly platform: PlatformName;
  /** `begun`: the process died before the answer. */
  readonly state: "begun" | "unknown";
  /** Its place in what was sent from, from 1. */
  readonly line: number;
  /** The mark that travelled with it, where it had one. */
  readonly mark: string | undefined;
  /** When it began, or ended as `unknown`, in ms since the epoch. */
  readonly at: number;
}

/** What a journal says. */
export interface JournalStatus {
  /** When it was made, in ms since the epoch. */
  readonly madeAt: number;
  /** When a run finished all that it was given; absent where none did, or where something was begun since. */
  readonly closedAt?: number;
  /** How many messages stand as what, by platform. */
  readonly counts: {
    readonly [platform: string]: { readonly [state in "begun" | "sent" | "rejected" | "not_sent" | "unknown"]: number };
  };
  /** Those that need a person, or another run that settles them. */
  readonly unsettled: readonly Unsettled[];
}

/** Reads a journal, also while a run writes it. Throws a `JournalError` where it is none. */
export async function readStatus(path: string): Promise<JournalStatus> {
  throw new Error(`to come ${path}`);
}

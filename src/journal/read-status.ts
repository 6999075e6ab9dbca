/// <reference types="node" />
import { open } from "node:fs/promises";
import type { PlatformName } from "../outcome/platform-name.js";
import { createIndex, isUnsettled } from "./journal-index.js";
import { failed } from "./journal-error.js";
import { readJournal } from "./read-journal.js";

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

/** How a message can stand in a journal. */
export type Standing = "begun" | "sent" | "rejected" | "not_sent" | "unknown";

/** What a journal says. */
export interface JournalStatus {
  /** When it was made, in ms since the epoch. */
  readonly madeAt: number;
  /** When a run finished all that it was given; undefined where none did, or something was begun since. */
  readonly closedAt: number | undefined;
  /** How many messages stand as what, by platform. */
  readonly counts: { readonly [platform: string]: { readonly [S in Standing]: number } };
  /** Those that need a person, or another run that settles them. */
  readonly unsettled: readonly Unsettled[];
}

/** Reads a journal, also while a run writes it. Throws a `JournalError` where it is none, or cannot be read. */
export async function readStatus(path: string): Promise<JournalStatus> {
  const index = createIndex();
  const file = await open(path, "r").catch((error: unknown) => {
    throw failed(path, "opened", error);
  });
  await readJournal(file, path, index.take).finally(() => file.close());
  const counts: Record<string, Record<Standing, number>> = {};
  const unsettled: Unsettled[] = [];
  for (const entry of index.entries()) {
    const { id, platform, last, at, begun } = entry;
    const settled = last.type === "settled" && (last.as === "sent" ? "sent" : "not_sent");
    const state = settled || (last.type === "ended" ? last.state : "begun");
    const mine = (counts[platform] ??= { begun: 0, sent: 0, rejected: 0, not_sent: 0, unknown: 0 });
    mine[state]++;
    if (!isUnsettled(entry) || !begun) continue;
    unsettled.push({
      id,
      platform,
      state: last.type === "begun" ? "begun" : "unknown",
      line: begun.line,
      mark: begun.mark,
      at,
    });
  }
  return { madeAt: index.madeAt(), closedAt: index.closedAt(), counts, unsettled };
}

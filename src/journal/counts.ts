import type { Progress, State } from "./item.js";

/** Counts what messages ended as. */
export interface Counts {
  add(platform: string, state: State): void;
  of(state: State): number;
  all(): Progress["counts"];
}

const NONE: { readonly [S in State]: number } = { sent: 0, rejected: 0, not_sent: 0, unknown: 0, held: 0, skipped: 0 };

export function createCounts(): Counts {
  const counts: Record<string, Record<State, number>> = {};
  return {
    add(platform, state) {
      (counts[platform] ??= { ...NONE })[state]++;
    },
    of: (state) => Object.values(counts).reduce((sum, mine) => sum + mine[state], 0),
    all: () => structuredClone(counts),
  };
}

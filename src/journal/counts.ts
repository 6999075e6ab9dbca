import type { Progress, State } from "./item.js";

/** How many messages of all platforms ended as one of these. */
export const countOf = (counts: Progress["counts"], ...states: readonly State[]): number =>
  Object.values(counts).reduce((sum, mine) => sum + states.reduce((part, state) => part + mine[state], 0), 0);

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
    of: (state) => countOf(counts, state),
    all: () => structuredClone(counts),
  };
}

/** How many requests there may be at once, by how quick the answers are. */
export interface Pace {
  places(): number;
  /** An answer came after so many ms. */
  answered(ms: number): void;
  /** A request that began then ran into a server that has too much to do. */
  crowded(startedAt: number, now: number): void;
}

/** Over how many answers the median is taken, and with how many requests it begins. */
const SAMPLES = 20;
const FIRST = 2;

/**
 * One more for each round while answers are quick, which is a median of at most twice the lowest that was; half as many, at most
 * once a round trip, when the server is crowded. A Chatwoot of five threads answers 12 to 20 a second whatever is in flight.
 */
export function createPace(most: number, adapts: boolean): Pace {
  const last: number[] = [];
  let places = adapts ? Math.min(FIRST, most) : most;
  let lowest = Infinity;
  let halvedAt = -Infinity;
  return {
    places: () => Math.floor(places),
    answered(ms) {
      if (!adapts) return;
      last.push(ms);
      if (last.length > SAMPLES) last.shift();
      const median = [...last].sort((a, b) => a - b)[last.length >> 1] ?? 0;
      if (last.length === SAMPLES) lowest = Math.min(lowest, median);
      // A thousandth of a second is quick, however much quicker another one was.
      if (median <= Math.max(2 * lowest, 1)) places = Math.min(most, places + 1 / places);
    },
    crowded(startedAt, now) {
      if (!adapts || startedAt < halvedAt) return;
      places = Math.max(1, places / 2);
      halvedAt = now;
    },
  };
}

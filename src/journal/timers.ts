/// <reference types="node" />

/** What is to be done later. */
export interface Timers {
  /** Does it after so many ms; under a name it stands in place of what was to be done under that name. */
  later(ms: number, work: () => void, name?: string): void;
  /** Does not do what was to be done under that name. */
  cancel(name: string): void;
  /** How many wait. */
  count(): number;
  clear(): void;
}

/** The longest that a timer of JavaScript waits. */
const LONGEST_MS = 2 ** 31 - 1;

export function createTimers(): Timers {
  const waiting = new Map<unknown, NodeJS.Timeout>();
  return {
    later(ms, work, name) {
      const key = name ?? {};
      clearTimeout(waiting.get(key));
      const timer = setTimeout(
        () => {
          waiting.delete(key);
          work();
        },
        Math.min(Math.ceil(ms), LONGEST_MS),
      );
      waiting.set(key, timer);
    },
    cancel(name) {
      clearTimeout(waiting.get(name));
      waiting.delete(name);
    },
    count: () => waiting.size,
    clear() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}

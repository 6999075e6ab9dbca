/** Holds back what goes to a platform that has fallen over. */
export interface Breaker {
  /** Whether one message alone is to be tried. */
  isOpen(): boolean;
  /** ms until something may be sent; Infinity while one is being tried. */
  wait(now: number): number;
  /** Something is sent. */
  tries(): void;
  /** The platform answered. */
  well(): void;
  /** It gave no answer that says anything; `atOnce` where one is enough to know. */
  unwell(now: number, atOnce?: "at once"): void;
}

const IN_A_ROW = 3;
const LONGEST_MS = 60_000;

/** Opens after three in a row; then one is tried after 1 s, 2 s, 4 s, up to 60 s, until one is answered. */
export function createBreaker(): Breaker {
  let inARow = 0;
  let delayMs = 0;
  let tryAt = 0;
  let isTrying = false;
  return {
    isOpen: () => delayMs > 0,
    wait: (now) => (isTrying ? Infinity : Math.max(0, tryAt - now)),
    tries() {
      isTrying = delayMs > 0;
    },
    well() {
      inARow = delayMs = tryAt = 0;
      isTrying = false;
    },
    unwell(now, atOnce) {
      inARow = atOnce ? IN_A_ROW : inARow + 1;
      // What was under way when it opened says nothing new.
      if (inARow < IN_A_ROW || (delayMs > 0 && !isTrying)) return;
      isTrying = false;
      delayMs = Math.min(LONGEST_MS, delayMs * 2 || 1000);
      tryAt = now + delayMs;
    },
  };
}

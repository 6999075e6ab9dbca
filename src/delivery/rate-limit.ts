import type { Judgement } from "../outcome/failure.js";
import type { Deadline } from "./deadline.js";
import { LONGEST_WAIT_MS } from "./retry.js";

/** What one call was told of the platform's rate limit is for all calls of its client. */
export interface RateLimit {
  /** Resolves when the call has its turn; with how many ms it should wait first, when that is longer than it can. */
  enter(deadline: Deadline): Promise<number | undefined>;
  /** Gives the turn back, and says what came of it. */
  leave(judgement: Judgement): void;
}

/** The longest that all calls of a client end without asking again, whatever an answer says. */
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Nothing is held back before a 429. After one, calls go one by one, then as many more at once as TCP lets packets go after a
 * loss: one more for each round that is answered.
 */
export function createRateLimit(): RateLimit {
  const line = new Set<() => void>();
  let places = Infinity;
  let taken = 0;
  let pausedUntil = 0;
  const pauseMs = (): number => Math.ceil(pausedUntil - performance.now());
  return {
    async enter(deadline) {
      while (!deadline.ended && (pauseMs() > 0 || taken >= places)) {
        const ms = pauseMs();
        if (ms > LONGEST_WAIT_MS || ms >= deadline.remaining()) return ms;
        if (ms > 0) await deadline.sleep(ms);
        else {
          let go = (): void => {};
          await deadline.race(new Promise<void>((done) => line.add((go = done)))).catch(() => {});
          line.delete(go);
        }
      }
      taken++;
      return undefined;
    },
    leave(judgement) {
      taken--;
      const { status, retryAfterMs = 0 } = "outcome" in judgement ? judgement : { status: 200 };
      if (status === 429) {
        places = 1;
        pausedUntil = Math.max(pausedUntil, performance.now() + Math.min(retryAfterMs, LONGEST_PAUSE_MS));
      } else if (status) places += 1 / places;
      let free = pauseMs() > 0 ? Infinity : places - taken;
      for (const go of line) if (free-- > 0) go();
    },
  };
}

import type { Progress, State } from "../journal/index.js";
import { countOf } from "../journal/counts.js";
import { formatDuration } from "./quantities.js";

/** How far a run is. */
export interface ProgressWords {
  readonly words: string;
  /** How many messages are over. */
  readonly over: number;
}

const STATES = ["sent", "rejected", "not_sent", "unknown", "held", "skipped"] as const;

/** Puts what is told of a run into words. `total`: how many messages there are, where that is known. */
export function createProgressWords(total: number | undefined): (progress: Progress, nowMs: number) => ProgressWords {
  let firstAt: number | undefined;
  return ({ counts, inFlight, unsettled, paused }, nowMs) => {
    const count = (...states: readonly State[]): number => countOf(counts, ...states);
    const over = count(...STATES);
    const unknown = count("unknown") + unsettled;
    // What an earlier run sent says nothing of how quick this one is.
    const done = over - count("skipped");
    if (done > 0) firstAt ??= nowMs;
    const seconds = (nowMs - (firstAt ?? nowMs)) / 1000;
    const rate = seconds > 0.5 ? done / seconds : 0;
    const words = [
      `${count("sent")} sent`,
      count("rejected") && `${count("rejected")} rejected`,
      count("not_sent") && `${count("not_sent")} not sent`,
      unknown && `${unknown} unknown`,
      count("held") && `${count("held")} held`,
      count("skipped") && `${count("skipped")} skipped`,
      rate > 0 && `${rate.toFixed(rate < 10 ? 1 : 0)}/s`,
      `${inFlight} in flight`,
      total !== undefined && rate > 0 && `${formatDuration(((total - over) / rate) * 1000)} left`,
      ...Object.entries(paused).map(([platform, why]) => `${platform} waits: ${why}`),
    ];
    return { words: words.filter(Boolean).join(", "), over };
  };
}

/// <reference types="node" />
import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../journal/index.js";
import { createProgressWords } from "./progress-words.js";

/** How often a line is written where there is no terminal, in ms. */
const LINE_MS = 10_000;

/** What tells how far a run is, on standard error: a bar on a terminal, else a line every ten seconds. */
export interface ProgressView {
  update(progress: Progress): void;
  end(): void;
}

/** `total`: how many messages there are, where that is known. */
export function showProgress(total: number | undefined, quiet: boolean): ProgressView {
  if (quiet) return { update() {}, end() {} };
  const inWords = createProgressWords(total);
  if (process.stderr.isTTY) {
    const format = total === undefined ? "{words}" : "{bar} {value}/{total}  {words}";
    const bar = new SingleBar({ format, hideCursor: true, fps: 5, linewrap: false }, Presets.shades_classic);
    bar.start(total ?? 0, 0, { words: "" });
    return {
      update(progress) {
        const { words, over } = inWords(progress, performance.now());
        bar.update(over, { words });
      },
      end: () => bar.stop(),
    };
  }
  let last = "";
  const timer = setInterval(() => last && console.error(last), LINE_MS);
  return {
    update: (progress) => void (last = inWords(progress, performance.now()).words),
    end: () => clearInterval(timer),
  };
}

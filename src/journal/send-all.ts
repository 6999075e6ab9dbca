import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { copyItem } from "./copy-item.js";
import { createCounts } from "./counts.js";
import type { Item, Result } from "./item.js";
import { openJournal, withoutJournal } from "./open-journal.js";
import { createRun } from "./run.js";
import type { Send, SendAllOptions } from "./send-all-options.js";
import { toSettings } from "./settings.js";
import { createTimers } from "./timers.js";

/** How many results wait for somebody to take them before no more is read. */
const MOST_WAITING = 100;

function iteratorOf<T>(source: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  if (Symbol.asyncIterator in Object(source)) return (source as AsyncIterable<T>)[Symbol.asyncIterator](); // just asked
  if (Symbol.iterator in Object(source)) return (source as Iterable<T>)[Symbol.iterator](); // just asked
  throw invalid(undefined, "the source of sendAll must be iterable: a list, a generator, or an async one");
}

/**
 * Sends many messages, none twice: in a conversation one after the other, conversations side by side. With a journal it can
 * be killed at any time, and goes on where it was when it is called again. Each message is told once, when it is over; the
 * source is read no further ahead than needed, and waits while nobody takes the results. What ends as `unknown` holds the
 * rest of its conversation until it is settled.
 * Throws a `SendError` (`invalid_argument`) for a wrong option, and a `JournalError` where the journal cannot be used or
 * the run was stopped, after the results of what was under way.
 */
export async function* sendAll<P extends PlatformName>(
  source: Iterable<Item<P>> | AsyncIterable<Item<P>>,
  options: SendAllOptions<P>,
): AsyncGenerator<Result<P>, void, undefined> {
  const settings = toSettings(options);
  const { signal, onProgress } = options;
  const items = iteratorOf(source);
  const journal = options.journal === undefined ? withoutJournal() : await openJournal(options.journal);
  const timers = createTimers();
  const counts = createCounts();
  const results: Result[] = [];
  let stopped: { readonly error: unknown } | undefined;
  let isReading = false;
  let line = 0;
  let hasEnded = false;
  let wake = (): void => {};
  const changed = (): void => wake();
  function stop(error: unknown): void {
    stopped ??= { error };
    timers.clear();
    changed();
  }
  const run = createRun({
    settings,
    journal,
    send: options.send as object as Send<PlatformName>, // it is given the destinations of the source alone
    timers,
    emit(result, platform) {
      counts.add(platform, result.state);
      results.push(result);
      // An id that is made of a message and its count comes once only.
      if (result.id.startsWith("#")) journal.index.forget(result.id);
      changed();
    },
    changed,
    stop,
    isStopped: () => stopped !== undefined,
  });
  const isHungry = (): boolean => !stopped && !hasEnded && results.length < MOST_WAITING && run.isHungry();

  async function read(): Promise<void> {
    isReading = true;
    while (isHungry()) {
      const next = await items.next();
      if (next.done) hasEnded = true;
      else if (!stopped) {
        const item = next.value as Item; // an item of P is one of all
        line++;
        run.place(copyItem(item), Object(item).line ?? line);
      }
      changed();
    }
    isReading = false;
  }

  /** Begins what may begin, and says whether nothing is left to do. */
  function turn(): boolean {
    if (!stopped) run.pump();
    if (stopped) return run.inFlight() === 0;
    if (!isReading && isHungry()) void read().catch(stop).then(changed);
    if (isReading || results.length > 0 || !run.isIdle()) return false;
    return !run.unblock() && hasEnded;
  }

  const onAbort = (): void => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  async function tell(): Promise<unknown> {
    const { inFlight, unsettled, paused } = run;
    return onProgress?.({ counts: counts.all(), inFlight: inFlight(), unsettled: unsettled(), paused: paused() });
  }
  try {
    for (let isOver = false; !isOver;) {
      const woken = new Promise<void>((done) => (wake = done));
      isOver = turn();
      if (isOver && stopped) run.giveUp();
      if (onProgress) tell().catch(() => {});
      const hadResults = results.length > 0;
      for (let result = results.shift(); result; result = results.shift()) {
        yield result as Result<P>; // of an item of the source
      }
      // Whoever took them made room.
      if (!isOver && !hadResults) await woken;
    }
    if (stopped) throw (stopped as { readonly error: unknown }).error; // set by what was called
    const isWhole = run.isWhole() && counts.of("not_sent") === 0;
    if (isWhole && line > 0 && journal.index.closedAt() === undefined) {
      await journal.append({ type: "closed", at: Date.now() }, "must last");
    }
  } finally {
    // Who takes no more results ends the run; what is under way ends as it would have.
    stop(new Error("the results were left"));
    while (run.inFlight() > 0) await new Promise<void>((done) => (wake = done));
    signal?.removeEventListener("abort", onAbort);
    timers.clear();
    // It may wait for something that never comes.
    void Promise.resolve(items.return?.()).catch(() => {});
    await journal.close();
  }
}

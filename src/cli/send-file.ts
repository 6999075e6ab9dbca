/// <reference types="node" />
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { JournalError, readStatus, sendAll, type Item, type Progress, type Result } from "../journal/index.js";
import { isSendError } from "../index.js";
import { checkFile } from "./check-file.js";
import { conclude } from "./conclude.js";
import { EXIT } from "./exit-code.js";
import { fail } from "./fail.js";
import { LineError } from "./line-error.js";
import { openSender } from "./open-sender.js";
import { readItems } from "./read-items.js";
import { resultFacts } from "./result-facts.js";
import { readFileOptions } from "./send-file-options.js";
import { showProgress } from "./show-progress.js";

/** How many messages that failed are told of one by one; `--json` tells of all. */
const MOST_TOLD = 20;

/** What Ctrl-C aborts, and whoever else ends the process. Again, it ends at once. */
function onInterrupt(): AbortSignal {
  const leaving = new AbortController();
  const leave = (): void => {
    if (leaving.signal.aborted) process.exit(EXIT.interrupted);
    leaving.abort(new Error("Ctrl-C"));
    console.error("\nwaiting for what is in flight; Ctrl-C again stops at once, and the journal is right all the same");
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, leave);
  // Who read the output has left; what is told after that is no second Ctrl-C.
  process.stdout.on("error", () => leaving.signal.aborted || leave());
  return leaving.signal;
}

/** Sends the messages of a file, or of standard input, none twice. */
export async function sendFile(args: string[]): Promise<void> {
  const options = readFileOptions(args);
  const { from, journal, only, isDry, isJson, isQuiet } = options;
  if (from !== "-") {
    const found = await stat(from).catch(() => fail(`${from} is not there, or cannot be read`));
    // It is read twice.
    if (!found.isFile()) fail(`${from} is no file: for a pipe there is --from - with --journal`);
  }
  const sender = openSender(from === "-" ? "." : dirname(from), only);
  const total = from === "-" ? undefined : await checkFile(options, sender);
  if (isDry) return console.log(`${total} ${total === 1 ? "line is" : "lines are"} right; nothing was sent`);

  async function* items(): AsyncGenerator<Item> {
    for await (const read of readItems(from, only)) {
      if ("problem" in read) throw new LineError(`line ${read.line}: ${read.problem}`);
      yield read.item;
    }
  }

  let failures = 0;
  let rejectedBefore = 0;
  function tell(result: Result): void {
    const { item, id, line, state } = result;
    if (state === "skipped" && result.was === "rejected") rejectedBefore++;
    if (isJson) {
      console.log(JSON.stringify({ line, id, platform: item.destination.platform, ...resultFacts(result) }));
    } else if ((state === "rejected" || state === "not_sent") && failures++ < MOST_TOLD) {
      console.error(`line ${line}: ${result.error.message}`);
    }
  }

  const { closedAt } = (await readStatus(journal).catch(() => undefined)) ?? {};
  if (closedAt !== undefined) {
    console.error(
      `${journal} was finished on ${new Date(closedAt).toISOString()}: what stands there is not sent again`,
    );
  }
  const signal = onInterrupt();
  const view = showProgress(total, isQuiet);
  let progress: Progress | undefined;
  let error: unknown;
  try {
    const onProgress = (now: Progress): void => view.update((progress = now));
    const { send, readers } = sender;
    const run = sendAll(items(), { ...options.sending, send, readers, journal, signal, onProgress });
    for await (const result of run) tell(result);
  } catch (caught) {
    error = caught;
  } finally {
    view.end();
  }
  const isKnown = isSendError(error) || error instanceof JournalError || error instanceof LineError;
  if (error && !isKnown && !signal.aborted) throw error;
  if (failures > MOST_TOLD) console.error(`${failures} messages failed; --json tells of each`);
  const interrupted = signal.aborted;
  process.exitCode = await conclude(
    { counts: progress?.counts ?? {}, closedAt, rejectedBefore, error, interrupted },
    options,
  );
  if (interrupted) process.exit();
}

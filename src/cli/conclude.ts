/// <reference types="node" />
import { JournalError, readStatus, type Progress, type State } from "../journal/index.js";
import { isSendError } from "../index.js";
import { EXIT, exitCodeOf } from "./exit-code.js";
import { LineError } from "./line-error.js";
import type { FileOptions } from "./send-file-options.js";
import { countsTable } from "./table.js";
import { unsettledLines } from "./unsettled-lines.js";

/** How a run of a file ended. */
export interface Ending {
  readonly counts: Progress["counts"];
  /** When the run finished that sent what was skipped. */
  readonly closedAt: number | undefined;
  /** What it was stopped by. */
  readonly error: unknown;
  readonly interrupted: boolean;
}

function codeOf({ error, interrupted, closedAt }: Ending, count: (...states: State[]) => number): number {
  if (interrupted) return EXIT.interrupted;
  const isJournal = error instanceof JournalError;
  if (count("unknown", "held") > 0 || (isJournal && error.reason === "gave_up")) return EXIT.unknown;
  if (isSendError(error)) return exitCodeOf(error);
  if (error instanceof LineError || (isJournal && /locked|unreadable/.test(error.reason))) return EXIT.usage;
  if (error || count("rejected", "not_sent") > 0) return EXIT.failed;
  return closedAt !== undefined && count("skipped") > 0 && count("sent") === 0 ? EXIT.nothing : EXIT.sent;
}

/** Tells how a run ended, and what is left to do; the code that the command ends with. */
export async function conclude(ending: Ending, { journal, isJson, isQuiet }: FileOptions): Promise<number> {
  const { counts, closedAt, error, interrupted } = ending;
  const count = (...states: State[]): number =>
    Object.values(counts).reduce((sum, mine) => sum + states.reduce((part, state) => part + mine[state], 0), 0);
  const say = isQuiet ? (): void => {} : isJson ? console.error : console.log;
  if (count("skipped") > 0 && closedAt !== undefined) {
    const when = new Date(closedAt).toISOString();
    say(`${count("skipped")} skipped, sent on ${when}; another --journal sends them again`);
  }
  if (Object.keys(counts).length > 0) say(countsTable(counts));
  const open = count("unknown", "held");
  if (open > 0) {
    console.error(`${open} need a person, or another run that settles them:`);
    console.error(unsettledLines(journal, await readStatus(journal)));
  }
  if (error && !interrupted) console.error(`chatpost: ${error instanceof Error ? error.message : String(error)}`);
  if (interrupted) console.error("ended by Ctrl-C; the same command again goes on");
  return codeOf(ending, count);
}

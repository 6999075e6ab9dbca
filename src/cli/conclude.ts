/// <reference types="node" />
import { JournalError, readStatus, type Progress, type State } from "../journal/index.js";
import { countOf } from "../journal/counts.js";
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
  /** How many of what was skipped an earlier run was refused. */
  readonly rejectedBefore: number;
  /** What it was stopped by. */
  readonly error: unknown;
  readonly interrupted: boolean;
}

function codeOf(
  { error, interrupted, closedAt, rejectedBefore }: Ending,
  count: (...states: State[]) => number,
  needsPerson: boolean,
): number {
  if (interrupted) return EXIT.interrupted;
  const isJournal = error instanceof JournalError;
  if (needsPerson || (isJournal && error.reason === "gave_up")) return EXIT.unknown;
  const isUsage = error instanceof LineError || (isJournal && /locked|unreadable/.test(error.reason));
  // Wrong use is what sent nothing.
  if (isUsage && count("sent", "rejected", "not_sent", "held") === 0) return EXIT.usage;
  if (isSendError(error)) return exitCodeOf(error);
  if (error || rejectedBefore > 0 || count("rejected", "not_sent", "held") > 0) return EXIT.failed;
  return closedAt !== undefined && count("skipped") > 0 && count("sent") === 0 ? EXIT.nothing : EXIT.sent;
}

/** Tells how a run ended, and what is left to do; the code that the command ends with. */
export async function conclude(ending: Ending, { journal, isJson, isQuiet }: FileOptions): Promise<number> {
  const { counts, closedAt, rejectedBefore, error, interrupted } = ending;
  const count = (...states: State[]): number => countOf(counts, ...states);
  const say = isQuiet ? (): void => {} : isJson ? console.error : console.log;
  if (count("skipped") > 0 && closedAt !== undefined) {
    const when = new Date(closedAt).toISOString();
    const refused = rejectedBefore > 0 ? `, ${rejectedBefore} of them rejected` : "";
    say(`${count("skipped")} skipped, sent on ${when}${refused}; another --journal sends them again`);
  }
  if (Object.keys(counts).length > 0) say(countsTable(counts));
  const open = count("unknown", "held");
  const status = open > 0 ? await readStatus(journal) : undefined;
  const needsPerson = (status?.unsettled.length ?? 0) > 0;
  if (status && needsPerson) {
    console.error(`${open} need a person, or another run that settles them:\n${unsettledLines(journal, status)}`);
  } else if (open > 0) console.error(`${open} wait behind one that was not sent; the same command again sends them`);
  if (isSendError(error)) console.error(error.message);
  else if (error && !interrupted) console.error(`chatpost: ${error instanceof Error ? error.message : String(error)}`);
  if (interrupted) console.error("ended by Ctrl-C; the same command again goes on");
  return codeOf(ending, count, needsPerson);
}

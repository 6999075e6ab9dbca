/// <reference types="node" />
import { readStatus } from "../journal/index.js";
import { EXIT } from "./exit-code.js";
import { journalFailure } from "./journal-failure.js";
import { readArguments } from "./read-arguments.js";
import { countsTable } from "./table.js";
import { unsettledLines } from "./unsettled-lines.js";

/** Tells what a journal says. */
export async function run(args: string[]): Promise<void> {
  const given = readArguments(args, {
    synopsis: ["chatpost status --journal messages.jsonl.journal"],
    does: "Tells how the messages of a journal stand, and which need a person. It may be asked while a run goes on.",
    options: { journal: { type: "string", value: "FILE", does: "the journal of chatpost send --from" } },
    notes: ["Exit: 0; 2 wrong use; 3 some are unknown, or were begun and did not end."],
  });
  const journal = given.text("journal") ?? given.refuse("--journal is needed");
  const status = await readStatus(journal).catch(journalFailure);
  const { counts, closedAt, unsettled } = status;
  console.log(Object.keys(counts).length > 0 ? countsTable(counts) : "nothing was sent yet");
  if (closedAt !== undefined) console.log(`finished on ${new Date(closedAt).toISOString()}`);
  if (unsettled.length === 0) return;
  console.log(
    `\n${unsettled.length} need a person, or another run that settles them:\n${unsettledLines(journal, status)}`,
  );
  process.exitCode = EXIT.unknown;
}

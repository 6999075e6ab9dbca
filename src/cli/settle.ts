import { settle } from "../journal/index.js";
import { journalFailure } from "./journal-failure.js";
import { readArguments } from "./read-arguments.js";

/** Writes into a journal what a person saw. */
export async function run(args: string[]): Promise<void> {
  const given = readArguments(args, {
    synopsis: ["chatpost settle --journal messages.jsonl.journal ID sent|absent"],
    does: "Writes into a journal what you saw: the message is there (sent), or it is not, and the next run sends it (absent).",
    options: { journal: { type: "string", value: "FILE", does: "the journal of chatpost send --from" } },
    notes: ["chatpost status tells the ids. Exit: 0; 2 wrong use."],
  });
  const journal = given.text("journal") ?? given.refuse("--journal is needed");
  const [id, as, ...rest] = given.positionals;
  if (id === undefined || (as !== "sent" && as !== "absent") || rest.length > 0) {
    return given.refuse("needed are the id of a message, and sent or absent");
  }
  await settle(journal, id, as).catch(journalFailure);
  console.log(`${id}: ${as}`);
}

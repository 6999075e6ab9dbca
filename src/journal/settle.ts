import { invalid } from "../outcome/invalid.js";
import { isUnsettled } from "./journal-index.js";
import { JournalError } from "./journal-error.js";
import { openJournal } from "./open-journal.js";
import { readStatus } from "./read-status.js";

/**
 * Writes into a journal what a person saw: the message is there, or it is not and may be sent again. Throws a `JournalError`
 * where no message of this id is unsettled, or a run has the journal.
 */
export async function settle(path: string, id: string, as: "sent" | "absent"): Promise<void> {
  if (as !== "sent" && as !== "absent") throw invalid(undefined, "settle must be told sent or absent");
  await readStatus(path); // one that is not there is not made
  const journal = await openJournal(path);
  try {
    const entry = journal.index.get(id);
    if (!entry) throw new JournalError("no_such_message", `${path} has no message ${id}`);
    if (!isUnsettled(entry)) throw new JournalError("no_such_message", `${path}: it is known what became of ${id}`);
    await journal.append({ type: "settled", id, as, by: "person", at: Date.now() }, "must last");
  } finally {
    await journal.close();
  }
}

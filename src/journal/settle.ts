/**
 * Writes what a person saw into a journal: the message is there, or is not and may be sent again. Throws a `JournalError`
 * where no message of this id is unsettled, or a run has the journal.
 */
export async function settle(path: string, id: string, as: "sent" | "absent"): Promise<void> {
  throw new Error(`to come ${path} ${id} ${as}`);
}

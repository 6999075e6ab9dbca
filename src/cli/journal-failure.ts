import { JournalError } from "../journal/index.js";
import { fail } from "./fail.js";

/** Ends the command where a journal cannot be used. */
export function journalFailure(error: unknown): never {
  if (!(error instanceof JournalError)) throw error;
  fail(error.message);
}

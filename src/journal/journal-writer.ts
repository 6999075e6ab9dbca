/// <reference types="node" />
import type { FileHandle } from "node:fs/promises";
import { failed, JournalError } from "./journal-error.js";
import type { Lock } from "./lock.js";
import type { JournalRecord } from "./record.js";

/** Appends records to a journal. */
export interface JournalWriter {
  /** Resolves when the record is written, and on the disk where it must be; all that waits then goes with one sync. */
  append(record: JournalRecord, mustLast?: "must last"): Promise<void>;
  /** Resolves when nothing waits any more. */
  drain(): Promise<void>;
}

interface Batch {
  readonly text: string[];
  mustLast: boolean;
  readonly written: Promise<void>;
  settle(error?: JournalError): void;
}

function createBatch(): Batch {
  let settle: Batch["settle"] = () => {};
  const written = new Promise<void>((done, fail) => (settle = (error) => (error ? fail(error) : done())));
  written.catch(() => {}); // who waits hears of it
  return { text: [], mustLast: false, written, settle };
}

/** After a write or a sync that failed nobody knows what is on the disk: nothing more is written. */
export function createWriter(file: FileHandle, path: string, lock: Lock): JournalWriter {
  let next: Batch | undefined;
  let writing: Promise<void> | undefined;
  let broken: JournalError | undefined;
  async function write({ text, mustLast }: Batch): Promise<void> {
    if (mustLast) lock.check();
    await file.appendFile(text.join(""));
    if (!mustLast) return;
    await file.datasync();
    // Who takes the lock from now on reads what was written.
    lock.check();
  }
  async function writeAll(): Promise<void> {
    for (let batch = next; batch; batch = next) {
      next = undefined;
      if (!broken) {
        await write(batch).catch((error: unknown) => {
          broken = error instanceof JournalError ? error : failed(path, "written", error);
        });
      }
      batch.settle(broken);
    }
    writing = undefined;
  }
  return {
    append(record, mustLast) {
      next ??= createBatch();
      next.text.push(`${JSON.stringify(record)}\n`);
      next.mustLast ||= mustLast !== undefined;
      const { written } = next;
      // Whatever else is to be written in this turn goes along.
      writing ??= Promise.resolve().then(writeAll);
      return written;
    },
    async drain() {
      while (writing) await writing;
    },
  };
}

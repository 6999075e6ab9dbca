/// <reference types="node" />
import { randomBytes } from "node:crypto";
import { realpathSync } from "node:fs";
import { constants, open, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createIndex, type JournalIndex } from "./journal-index.js";
import { failed, JournalError } from "./journal-error.js";
import { createWriter, type JournalWriter } from "./journal-writer.js";
import { takeLock } from "./lock.js";
import { readJournal } from "./read-journal.js";
import type { JournalRecord } from "./record.js";

/** A journal that this run alone writes. */
export interface Journal {
  readonly index: JournalIndex;
  /** As the writer's; the index knows of it at once. */
  readonly append: JournalWriter["append"];
  /** Writes what waits, and lets go of it. */
  close(): Promise<void>;
}

const newKey = (): string => randomBytes(32).toString("base64url");

/** The same for a run that leaves nothing behind. */
export function withoutJournal(): Journal {
  const index = createIndex();
  index.take({ type: "journal", version: 1, key: newKey(), at: Date.now() });
  return {
    index,
    async append(record) {
      index.take(record);
    },
    async close() {},
  };
}

/** The journal itself, by whatever name: two names of one file must have one lock. */
function pathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}

/** A folder keeps the name of a new file only when it is synced itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return; // which opens no folders
  const folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
}

async function load(file: FileHandle, path: string, index: JournalIndex): Promise<void> {
  const end = await readJournal(file, path, index.take);
  if (end < (await file.stat()).size) await file.truncate(end);
  if (end > 0) return;
  const first: JournalRecord = { type: "journal", version: 1, key: newKey(), at: Date.now() };
  await file.appendFile(`${JSON.stringify(first)}\n`);
  await file.sync();
  await syncFolder(path);
  index.take(first);
}

const failure = (path: string, error: unknown): JournalError =>
  error instanceof JournalError ? error : failed(path, "opened", error);

/** Opens a journal for this run alone, and makes it where there is none. Throws a `JournalError`. */
export async function openJournal(given: string): Promise<Journal> {
  let path = given;
  try {
    path = pathOf(given);
    const lock = takeLock(`${path}.lock`);
    let file: FileHandle | undefined;
    try {
      file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o600);
      const index = createIndex();
      await load(file, path, index);
      const handle = file;
      const writer = createWriter(handle, path, lock);
      return {
        index,
        append(record, mustLast) {
          index.take(record);
          return writer.append(record, mustLast);
        },
        async close() {
          await writer.drain();
          await handle.close();
          lock.release();
        },
      };
    } catch (error) {
      await file?.close();
      lock.release();
      throw error;
    }
  } catch (error) {
    throw failure(path, error);
  }
}

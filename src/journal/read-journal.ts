/// <reference types="node" />
import type { FileHandle } from "node:fs/promises";
import { JournalError } from "./journal-error.js";
import { parseRecord } from "./parse-record.js";
import type { JournalRecord } from "./record.js";

const CHUNK = 2 ** 18;
const FIRST = '{"type":"journal"';

/** What a journal that is being made may hold when the machine stops. */
function isTorn(rest: Buffer): boolean {
  const text = rest.toString().replace(/\0+$/, "");
  return text.startsWith(FIRST) || FIRST.startsWith(text);
}

/**
 * Reads the whole lines of a journal, and says where the last of them ends: what stands behind it was torn by the end of a
 * process or of the power. Throws a `JournalError` at a line that is whole and no record.
 */
export async function readJournal(
  file: FileHandle,
  path: string,
  take: (record: JournalRecord) => void,
): Promise<number> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  let line = 0;
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    const whole = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let from = 0;
    for (let to = whole.indexOf(10); to >= 0; to = whole.indexOf(10, from)) {
      line++;
      const record = parseRecord(whole.toString("utf8", from, to));
      if (line === 1 && record?.type !== "journal")
        throw new JournalError("unreadable", `${path} is no journal of chatpost`);
      if (!record || (record.type === "journal" && (line > 1 || record.version !== 1))) {
        throw new JournalError("unreadable", `${path}: line ${line} is no record that is known here`);
      }
      take(record);
      end += to + 1 - from;
      from = to + 1;
    }
    rest = whole.subarray(from);
  }
  if (line === 0 && !isTorn(rest)) throw new JournalError("unreadable", `${path} is no journal of chatpost`);
  return end;
}

/// <reference types="node" />
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { failed, JournalError } from "./journal-error.js";

/** Says that a journal is written by one run. */
export interface Lock {
  /** Throws a `JournalError` when another run has it by now. */
  check(): void;
  release(): void;
}

/** Who has it. */
interface Owner {
  readonly host: string;
  /** This start of the machine, and the space in which `pid` is a number; absent where the system does not tell. */
  readonly boot?: string | undefined;
  readonly pid: number;
  /** When that process started, as the system counts. */
  readonly start?: string | undefined;
  readonly nonce: string;
}

/** What the system says, or undefined where it says nothing. */
function told<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** When a process started, or undefined where it is gone, or dead and nobody has asked after it. Linux only. */
function startOf(pid: number): string | undefined {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The name before may hold spaces and brackets.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return /^[ZX]$/.test(fields[0] ?? "") ? undefined : fields[19];
}

function boot(): string | undefined {
  // Two containers of one machine may both have the process 1.
  return told(
    () => `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`,
  );
}

/** Whether the process that took it is surely no more. */
function isStale(found: Owner, mine: Owner): boolean {
  if (mine.boot === undefined || mine.start === undefined || found.start === undefined) return false;
  return found.host === mine.host && found.boot === mine.boot && startOf(found.pid) !== found.start;
}

/** Makes a file that is not there, with all its text at once. */
function makeWhole(path: string, text: string, nonce: string): void {
  const beside = `${path}.${nonce}`;
  writeFileSync(beside, text, { flag: "wx", mode: 0o600 });
  try {
    linkSync(beside, path);
  } catch (error) {
    // Some file systems know no links.
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(Object(error).code)) throw error;
    writeFileSync(path, text, { flag: "wx", mode: 0o600 });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Takes the lock at a path, also from a process that is surely no more. Throws a `JournalError` where another has it. */
export function takeLock(path: string): Lock {
  const mine: Owner = {
    host: hostname(),
    boot: boot(),
    pid: process.pid,
    start: startOf(process.pid),
    nonce: randomUUID(),
  };
  const text = JSON.stringify(mine);
  try {
    makeWhole(path, text, mine.nonce);
  } catch (error) {
    if (Object(error).code !== "EEXIST") throw failed(path, "made", error);
    const read = told(() => readFileSync(path, "utf8"));
    if (read === undefined) return takeLock(path); // released in between
    const found: Partial<Owner> = Object(told((): unknown => JSON.parse(read)));
    if (!isStale(found as Owner, mine)) {
      // what is missing in it is not ours
      const who = found.pid ? `process ${found.pid} on ${found.host}` : "somebody";
      throw new JournalError(
        "locked",
        `${path}: ${who} writes this journal. If that process is surely no more, remove this file by hand.`,
      );
    }
    const beside = `${path}.${mine.nonce}`;
    writeFileSync(beside, text, { flag: "wx", mode: 0o600 });
    renameSync(beside, path);
  }
  const isMine = (): boolean => told(() => readFileSync(path, "utf8")) === text;
  const lock: Lock = {
    check() {
      if (!isMine()) throw new JournalError("locked", `${path}: another run took this journal over`);
    },
    release() {
      if (isMine()) told(() => rmSync(path, { force: true }));
    },
  };
  lock.check();
  return lock;
}

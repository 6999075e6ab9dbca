import { hash } from "./fingerprint.js";
import type { SandboxFile } from "./records.js";

const WHOLE = 2 ** 20;
const FIRST = 2 ** 16;

/** A file as the sandbox keeps it: what is above 1 MiB with its first 64 KiB only, unless all of it is asked for. */
export async function keepFile(file: File, whole: boolean): Promise<SandboxFile> {
  const bytes = await file.arrayBuffer();
  const { name, size, type } = file;
  const isWhole = whole || size <= WHOLE;
  // A part of a file would keep all of it in memory, so it is copied.
  const kept = isWhole ? file : new File([bytes.slice(0, FIRST)], name, { type });
  const facts = { size: { value: size }, sha256: { value: await hash(bytes) }, whole: { value: isWhole } };
  return Object.defineProperties(kept, facts) as SandboxFile; // it has them now
}

import type { JournalRecord } from "./record.js";

type Kind = "string" | "number" | "boolean";

/** What each record must have: what is read of it. */
const MEMBERS: { readonly [T in JournalRecord["type"]]: { readonly [member: string]: Kind } } = {
  journal: { version: "number", key: "string", at: "number" },
  begun: { id: "string", platform: "string", to: "string", line: "number", at: "number" },
  ended: { id: "string", state: "string", at: "number" },
  settled: { id: "string", as: "string", by: "string", at: "number" },
  keeps: { platform: "string", marks: "boolean", at: "number" },
  closed: { at: "number" },
};

/** The record that a line holds, or undefined where it is none. */
export function parseRecord(line: string): JournalRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const given: Readonly<Record<string, unknown>> = Object(value);
  const type = String(given["type"]);
  if (!Object.hasOwn(MEMBERS, type)) return undefined;
  const members = Object.entries(MEMBERS[type as JournalRecord["type"]]); // it has a row of its own
  return members.every(([name, kind]) => typeof given[name] === kind) ? (value as JournalRecord) : undefined;
}

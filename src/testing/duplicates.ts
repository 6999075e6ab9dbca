import type { PlatformName } from "../outcome/platform-name.js";
import type { SandboxMessage } from "./records.js";

/** A message that was created more than once. */
export interface Duplicate {
  readonly platform: PlatformName;
  readonly where: Readonly<Record<string, unknown>>;
  readonly message: Readonly<Record<string, unknown>>;
  /** How often it was created. */
  readonly count: number;
}

/** Groups messages by their place and content; files count by name and size. */
export function findDuplicates(messages: readonly SandboxMessage[]): Duplicate[] {
  const groups = new Map<string, SandboxMessage[]>();
  for (const one of messages) {
    const files = one.files.map(({ name, size }) => [name, size]);
    const key = JSON.stringify([one.platform, one.where, one.message, files]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return [];
    const { platform, where, message } = first;
    return [{ platform, where, message, count: more.length + 1 }];
  });
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { Duplicate } from "./duplicate.js";
import type { Rejection, SandboxMessage, SandboxRequest } from "./records.js";

/** What a sandbox remembers. */
export interface Records {
  readonly messages: SandboxMessage[];
  readonly requests: SandboxRequest[];
  readonly rejections: Rejection[];
  /** Keeps a message; what has its fingerprint is its repetition. */
  add(message: SandboxMessage, fingerprint: string): void;
  /** How many messages of a platform there are. */
  count(platform: PlatformName): number;
  duplicates(): Duplicate[];
  clear(): void;
}

/** What is left of a message whose content is let go: who it is. */
function withoutBody({ platform, where, response }: SandboxMessage): SandboxMessage {
  const ids = Object.fromEntries(Object.entries(response).filter(([, value]) => typeof value === "number"));
  return { platform, where, message: {}, files: [], response: ids };
}

/** Keeps what a sandbox saw, of the last `keep` messages with what they hold. */
export function createRecords(keep: number): Records {
  const [messages, requests, rejections]: [SandboxMessage[], SandboxRequest[], Rejection[]] = [[], [], []];
  const counts = new Map<PlatformName, number>();
  const groups = new Map<string, { count: number; repeated?: SandboxMessage }>();
  return {
    messages,
    requests,
    rejections,
    add(message, fingerprint) {
      messages.push(message);
      const old = messages[messages.length - 1 - keep];
      if (old) messages[messages.length - 1 - keep] = withoutBody(old);
      counts.set(message.platform, (counts.get(message.platform) ?? 0) + 1);
      const group = groups.get(fingerprint);
      if (group) Object.assign(group, { count: group.count + 1, repeated: group.repeated ?? message });
      else groups.set(fingerprint, { count: 1 });
    },
    count: (platform) => counts.get(platform) ?? 0,
    duplicates: () =>
      [...groups.values()].flatMap(({ count, repeated }) =>
        repeated ? [{ platform: repeated.platform, where: repeated.where, message: repeated.message, count }] : [],
      ),
    clear() {
      for (const list of [messages, requests, rejections]) list.length = 0;
      for (const map of [counts, groups]) map.clear();
    },
  };
}

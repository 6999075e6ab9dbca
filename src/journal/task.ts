import { invalid } from "../outcome/invalid.js";
import { kindOf } from "../input/kind-of.js";
import { quoted } from "../input/known-properties.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { isSendError, type SendError } from "../outcome/send-error.js";
import type { Before } from "../reconcile/index.js";
import { isPlatform } from "../sender/is-platform.js";
import { destinationIds } from "../sender/destination-ids.js";
import { contentHash, destinationHash, hashId } from "./identity.js";
import type { Item } from "./item.js";
import { createTally } from "./tally.js";

/** A message on its way. */
export interface Task {
  readonly item: Item;
  readonly id: string;
  readonly line: number;
  readonly platform: PlatformName;
  /** The hash of what it is, and of where it goes. */
  readonly content: string;
  readonly to: string;
  mark: string | undefined;
  /** How often it was surely not sent, in this run. */
  tries: number;
  /** What it ended as when it was not sent last. */
  lastError?: SendError | undefined;
  /** Where it is unknown: what it ended as, and what was known before it began. */
  unknown?: { readonly error: SendError; readonly before: Before } | undefined;
  /** Why it could not be settled. */
  unclear?: { readonly why: string; readonly row?: number | undefined } | undefined;
  /** How often nobody answered who was asked about it. */
  unanswered: number;
}

/** Makes tasks of items; what is wrong with one is given back in its place. */
export type ToTask = (item: Item, line: number) => Task | { readonly id: string; readonly error: SendError };

/** The platform of a destination, where it has one. */
export const platformOf = (item: unknown): PlatformName | undefined => {
  const { platform }: { platform?: unknown } = Object(Object(item).destination);
  return isPlatform(platform) ? platform : undefined;
};

/** @param key of the journal, by which destinations are hashed */
export function createToTask(key: string): ToTask {
  const tally = createTally();
  return (item, line) => {
    const { id: own, destination }: Partial<Item> = Object(item);
    try {
      const platform = platformOf(item);
      if (!platform || typeof destination !== "object") {
        const known = `{ platform, ... } of a platform that is known here`;
        throw invalid(undefined, `destination must be ${known}, got ${kindOf(destination)}`);
      }
      if (own !== undefined && (typeof own !== "string" || own === "" || own.startsWith("#"))) {
        throw invalid(platform, "id must be a text that is not empty and does not begin with #");
      }
      const ids = destinationIds(platform);
      const foreign = Object.keys(destination).find((name) => name !== "platform" && !Object.hasOwn(ids, name));
      // It would be taken for another conversation.
      if (foreign !== undefined) {
        throw invalid(platform, `destination knows no ${quoted(foreign)}; there is ${Object.keys(ids).join(", ")}`);
      }
      const content = contentHash(item);
      const to = destinationHash(key, destination);
      const id = own ?? hashId(content, tally(content));
      return { item, id, line, platform, content, to, mark: undefined, tries: 0, unanswered: 0 };
    } catch (error) {
      const known = isSendError(error) ? error : invalid(undefined, "the message cannot be written as JSON", error);
      return { id: typeof own === "string" ? own : `#line-${line}`, error: known };
    }
  };
}

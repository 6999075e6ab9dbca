import { hash } from "node:crypto";
import type { Item } from "./item.js";

// What a message is known by. The form of both is pinned by a test: another one would send all messages of a journal again.

/** JSON with its members sorted, so that the same message is the same text however it was written. */
function canonical(value: unknown): string {
  const plain: unknown = JSON.parse(JSON.stringify(value) ?? "null");
  const sorted = (one: unknown): unknown =>
    typeof one !== "object" || one === null
      ? one
      : Array.isArray(one)
        ? one.map(sorted)
        : Object.fromEntries(
            Object.entries(one)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, v]) => [k, sorted(v)]),
          );
  return JSON.stringify(sorted(plain));
}

/** Of a file its name, or where it was fetched; a path as it was written. Its bytes and times may change between two runs. */
function nameOf(upload: unknown): unknown {
  if (typeof upload !== "object" || upload === null) return upload;
  const { name, url }: { name?: unknown; url?: unknown } = upload;
  return { file: name ?? url };
}

/** 132 bits are enough to tell all messages of the world apart. */
const short = (digest: string): string => digest.slice(0, 22);

/** The hash of what is sent where. Throws where it cannot be JSON. */
export function contentHash({ destination, message }: Pick<Item, "destination" | "message">): string {
  const whole: object = Object(typeof message === "string" ? { text: message } : message);
  const { attachments }: { attachments?: unknown } = whole;
  const named = Array.isArray(attachments) ? { ...whole, attachments: attachments.map(nameOf) } : whole;
  return short(hash("sha256", canonical({ destination, message: named }), "base64url"));
}

/** What a message without an id of its own is called: the version of the hash, the hash, and its count among its equals. */
export const hashId = (content: string, count: number): string => `#1:${content}${count > 0 ? `:${count}` : ""}`;

/** A hash of where a message goes, which tells nothing to who has not the key. */
export const destinationHash = (key: string, destination: object): string =>
  short(hash("sha256", `${key} ${canonical(destination)}`, "base64url"));

/// <reference types="node" />
import { createReadStream } from "node:fs";
import type { Item } from "../journal/index.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { isPlatform, PLATFORMS } from "../sender/is-platform.js";

/** A line of the file: its message, or what is wrong with it. */
export type Line = { readonly line: number } & ({ readonly item: Item } | { readonly problem: string });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseItem(text: string): Item | string {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (!isObject(whole)) return 'it must be an object: {"destination": {...}, "message": "Hello"}';
  const { id, destination, message, ...others } = whole;
  const [foreign] = Object.keys(others);
  if (foreign !== undefined) return `it knows no ${JSON.stringify(foreign)}; there is id, destination, message`;
  if (id !== undefined && (typeof id !== "string" || !/^[^#\p{C}][^\p{C}]*$/u.test(id)))
    return "id must be a text of one line that does not begin with #";
  if (!isObject(destination)) return "destination must be an object";
  if (!isPlatform(destination["platform"])) return `destination.platform must be ${PLATFORMS.join(" or ")}`;
  if (typeof message !== "string" && !isObject(message)) return "message must be a text or an object";
  const { attachments = [] } = isObject(message) ? message : {};
  if (!Array.isArray(attachments) || attachments.some((path) => typeof path !== "string"))
    return "message.attachments must be a list of paths";
  return whole as object as Item; // its parts were looked at, and the clients look at what is in them
}

/** The lines of what is read, still as bytes, so that what is no text is told by its line. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of input) {
    const whole = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let to = whole.indexOf(10); to >= 0; to = whole.indexOf(10, from)) {
      yield whole.subarray(from, to);
      from = to + 1;
    }
    rest = whole.subarray(from);
  }
  if (rest.length > 0) yield rest;
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The lines of a file, or of standard input where its name is `-`; those that are blank are left out. */
export async function* readItems(path: string, only: readonly PlatformName[]): AsyncGenerator<Line> {
  const input: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : createReadStream(path);
  let line = 0;
  for await (const bytes of linesOf(input)) {
    line++;
    const text = decode(bytes);
    if (text?.trim() === "") continue;
    const item = text === undefined ? "it is not UTF-8" : parseItem(text);
    if (typeof item === "string") yield { line, problem: item };
    else if (only.length === 0 || only.includes(item.destination.platform)) yield { line, item: { ...item, line } };
  }
}

/// <reference types="node" />
// Node's own, where the DOM of a test environment has put another in its place.
import { File as NodeFile, type Blob as NodeBlob } from "node:buffer";
import { openAsBlob } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { knownProperties, quoted } from "./input/known-properties.js";
import { invalid } from "./outcome/invalid.js";
import type { SendError } from "./outcome/send-error.js";

export { clientFromEnv, clientsFromEnv, type SharedOptions } from "./sender/clients-from-env.js";
export type { Env } from "./input/env.js";

/** How a file travels. */
export interface FileOptions {
  /** The name; the last part of the path by default. */
  readonly name?: string | undefined;
  /** The media type; by default that of the name's ending, or `application/octet-stream`. */
  readonly type?: string | undefined;
}

/** The platforms tell pictures, sounds and films by their media type; without one a voice note cannot be played. */
async function typeOf(name: string): Promise<string> {
  const { default: mime } = await import("mime"); // only here, because the list is long
  return mime.getType(name) ?? "application/octet-stream";
}

function pathOf(given: string | URL): string {
  try {
    return typeof given === "string" ? given : fileURLToPath(given);
  } catch (cause) {
    throw invalid(undefined, "the path of a file must be a text, or a URL such as file:///tmp/a.pdf", cause);
  }
}

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+ *(;[ -~]*)?$/;

/**
 * A file on disk as an attachment, by its path or its `file:` URL. It is read when it is sent, not before, and must not
 * change until then. Rejects with a `SendError` (`not_sent`, `invalid_argument`) when there is no such file, or it cannot be
 * read, or is empty, and names the path; and when an option is wrong.
 */
export async function fileFromPath(given: string | URL, options?: FileOptions): Promise<File> {
  const path = pathOf(given);
  const { name = basename(path), type: mediaType } = knownProperties(undefined, "options", options, ["name", "type"]);
  if (typeof name !== "string" || name === "")
    throw invalid(undefined, "options.name must be a text that is not empty");
  if (mediaType !== undefined && !MEDIA_TYPE.test(mediaType)) {
    throw invalid(undefined, `options.type must be a media type such as application/pdf, got ${quoted(mediaType)}`);
  }
  const refuse = (problem: string, cause?: unknown): SendError => invalid(undefined, `${path} ${problem}`, cause);
  const found = await stat(path).catch((cause: unknown) => {
    throw refuse("does not exist, or its folder cannot be read", cause);
  });
  if (!found.isFile()) throw refuse("is not a file");
  if (found.size === 0) throw refuse("is empty");
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw refuse("cannot be read", cause);
  });
  const type = mediaType ?? (await typeOf(name));
  if (/\p{Surrogate}/u.test(name)) throw refuse("cannot travel under a name that holds half a character");
  // Node makes its own of both, which the types of the DOM hide.
  const data = (await openAsBlob(path)) as object as NodeBlob;
  return new NodeFile([data], name, { type }) as object as File;
}

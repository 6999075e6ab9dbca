import { checkText } from "./check-text.js";
import { invalid } from "./invalid.js";
import { tryRead } from "./own-properties.js";
import { toJson } from "./json-value.js";
import type { PlatformName } from "../outcome/platform-name.js";

/**
 * A file to send: a `File`, a `Blob` or bytes with a name, or a `Response` that was fetched, whose name is the end of its
 * URL; a `Response` can be read once only. From a path: `fileFromPath` of `chatpost/node`.
 */
export type Upload = File | Response | NamedUpload;

/** Bytes, and the name and media type under which they travel. */
export interface NamedUpload {
  readonly name: string;
  readonly data: Blob | ArrayBuffer | Uint8Array;
  /** The media type; that of the `Blob`, or `application/octet-stream`, by default. */
  readonly type?: string | undefined;
}

/** Chatwoot's own limit. */
const MOST_FILES = 15;

const NO_FILE = "is no file to the DOM here";

/** The DOM of a test environment makes text of what is not its own, such as "[object Blob]". */
function nameFile(data: Blob | ArrayBuffer | Uint8Array, name: string, type: string): File {
  // A Uint8Array over shared memory is copied by File as well; its type alone forbids it.
  const file = new File([data as BlobPart], name, { type });
  if (file.size !== ("size" in data ? data.size : data.byteLength)) throw new Error(NO_FILE);
  return file;
}

async function toFile(upload: Upload): Promise<File> {
  const kinds = "must be a File, a Response, or { name, data } with a Blob or bytes";
  if (typeof upload !== "object" || upload === null) throw new Error(kinds);
  if (upload instanceof File) return upload;
  if (upload instanceof Response) {
    if (!upload.ok) throw new Error(`is a response with status ${upload.status}`);
    if (upload.bodyUsed) throw new Error("is a response that was read already; fetch it again");
    const name = fileNameOf(upload.url);
    const data = await upload.blob();
    return nameFile(data, name || "file", data.type);
  }
  const { name, data, type } = upload;
  if (typeof name !== "string" || name === "") throw new Error("must have a name");
  const known = data instanceof Blob ? data.type : "";
  if (!(data instanceof Blob || data instanceof ArrayBuffer || data instanceof Uint8Array)) {
    throw new Error(kinds);
  }
  return nameFile(data, name, type ?? known);
}

function fileNameOf(url: string): string {
  const last = /([^/?#]*)\/?([?#].*)?$/.exec(url)?.[1] ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a percent sign that encodes nothing
  }
}

async function toForm(
  platform: PlatformName,
  fields: Record<string, unknown>,
  attachments: readonly (Upload | string)[],
): Promise<FormData> {
  const wrong = (at: number, problem: string, cause?: unknown): Error =>
    invalid(platform, `message.attachments.${at} ${problem}`, cause);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    // Email inboxes read the text "false" as true.
    if (value === null || value === false) continue;
    form.append(name, typeof value === "object" ? toJson(platform, value) : String(value));
  }
  for (const [at, upload] of attachments.entries()) {
    if (typeof upload === "string") {
      form.append("attachments[]", upload);
      continue;
    }
    const file = await toFile(upload).catch((error: unknown) => {
      throw wrong(at, error instanceof Error ? error.message : "cannot be read", error);
    });
    // A File makes another character of half a one in the name that it is given.
    checkText(platform, `message.attachments.${at}.name`, "name" in upload ? upload.name : file.name);
    if (file.size === 0) throw wrong(at, "is empty");
    form.append("attachments[]", file);
    const part = form.getAll("attachments[]").at(-1);
    if (Object(part).size !== file.size || !file.stream) throw wrong(at, NO_FILE);
  }
  return form;
}

/**
 * A message with files as the multipart form that Chatwoot and its relatives read, and one without as JSON. Parts are
 * named `attachments[]`, nested members travel as JSON text (Chatwoot 4.11.2, message_builder.rb; chatwoot/chatwoot issue
 * 5438).
 */
export function encodeMessage(
  platform: PlatformName,
  message: { readonly attachments?: readonly (Upload | string)[] },
): string | Promise<FormData> {
  if (message.attachments === undefined) return toJson(platform, message);
  const { attachments, ...fields } = message;
  if (!Array.isArray(attachments)) throw invalid(platform, "message.attachments must be an array");
  if (attachments.length > MOST_FILES) throw invalid(platform, `message.attachments must be at most ${MOST_FILES}`);
  if (attachments.length === 0) return toJson(platform, fields);
  // A copy, because the caller may change it while the files are read.
  const uploads: (Upload | string)[] = tryRead(platform, "message.attachments", () => Array.from(attachments));
  for (const [at, one] of uploads.entries()) {
    if (typeof one === "string") checkText(platform, `message.attachments.${at}`, one);
  }
  if (uploads.every((one) => typeof one === "string")) return toJson(platform, { ...fields, attachments: uploads });
  if (Object.hasOwn(fields, "template_params")) {
    throw invalid(platform, "message.template_params cannot travel with files");
  }
  return toForm(platform, fields, uploads);
}

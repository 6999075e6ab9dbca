import { checkText } from "../input/check-text.js";
import { invalid } from "../outcome/invalid.js";
import { kindOf } from "../input/kind-of.js";
import { toJson } from "../input/json-value.js";
import { tryRead } from "../input/own-properties.js";
import { NO_FILE, toFile, type Upload } from "../input/to-file.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** Chatwoot's own limit. */
const MOST_FILES = 15;

/** What Active Storage signs: base64, and a hash behind two dashes. */
const SIGNED_ID = /^[\w+/=-]+--[\da-f]+$/;

/** Appends a member in Rack's brackets; a list of objects has no sure form in them. */
function appendNested(platform: PlatformName, form: FormData, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) return value === null ? undefined : form.append(name, String(value));
  for (const [key, one] of Object.entries(value)) {
    const isItem = Array.isArray(value);
    if (isItem && typeof one === "object") {
      throw invalid(platform, `message.${name} is a list of objects, which only JSON carries: send it without files`);
    }
    appendNested(platform, form, `${name}[${isItem ? "" : key}]`, one);
  }
}

async function toForm(
  platform: PlatformName,
  { template_params, ...fields }: Record<string, unknown>,
  attachments: readonly (Upload | string)[],
  signal: () => AbortSignal,
): Promise<FormData> {
  const wrong = (at: number, problem: string, cause?: unknown): Error =>
    invalid(platform, `message.attachments.${at} ${problem}`, cause);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    // Email inboxes read the text "false" as true.
    if (value === null || value === false) continue;
    form.append(name, typeof value === "object" ? toJson(platform, value) : String(value));
  }
  appendNested(platform, form, "template_params", template_params ?? null);
  for (const [at, upload] of attachments.entries()) {
    if (typeof upload === "string") {
      form.append("attachments[]", upload);
      continue;
    }
    const file = await toFile(upload, signal).catch((error: unknown) => {
      throw wrong(at, Object(error).message ?? "cannot be read", error);
    });
    // A File makes another character of half a one in the name that it is given.
    checkText(platform, `message.attachments.${at}.name`, "name" in upload ? upload.name : file.name);
    if (file.size === 0) throw wrong(at, "is empty");
    form.append("attachments[]", file);
    const part = form.getAll("attachments[]").at(-1);
    if (Object(part).size !== file.size || !file.stream) throw wrong(at, NO_FILE);
    // A file of a disk tells only when it is read that it is another one by now.
    await file
      .slice(0, 1)
      .arrayBuffer()
      .catch((cause: unknown) => {
        throw wrong(at, `(${file.name}) cannot be read: it was changed or removed since`, cause);
      });
  }
  return form;
}

/**
 * A message with files as the multipart form that Chatwoot and its relatives read, and one without as JSON. Parts are
 * named `attachments[]`, nested members travel as JSON text (Chatwoot 4.11.2, message_builder.rb; chatwoot/chatwoot issue
 * 5438), but those of `template_params` in brackets, the one form that is stored (seen on 4.11.2).
 */
export function encodeMessage(
  platform: PlatformName,
  message: { readonly attachments?: ArrayLike<Upload | string> | undefined },
  signal: () => AbortSignal,
): string | Promise<FormData> {
  if (message.attachments === undefined) return toJson(platform, message);
  const { attachments, ...fields } = message;
  if (!Array.isArray(attachments) && kindOf(attachments) !== "FileList") {
    throw invalid(platform, "message.attachments must be an array");
  }
  if (attachments.length > MOST_FILES)
    throw invalid(platform, `message.attachments must be at most ${MOST_FILES} files`);
  if (attachments.length === 0) return toJson(platform, fields);
  // A copy, because the caller may change it while the files are read.
  const uploads = tryRead(platform, "message.attachments", () => Array.from(attachments));
  for (const [at, one] of uploads.entries()) {
    if (typeof one !== "string" || SIGNED_ID.test(one)) continue;
    throw invalid(
      platform,
      `message.attachments.${at} is a text, and no signed id: a file of a disk is given by fileFromPath of chatpost/node`,
    );
  }
  if (uploads.every((one) => typeof one === "string")) return toJson(platform, { ...fields, attachments: uploads });
  return toForm(platform, fields, uploads, signal);
}

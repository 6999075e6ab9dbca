import type { PlatformName } from "./platform-name.js";
import { invalid, serialise } from "./input.js";

/** A file to send: a `File`, or a `Blob`, which travels under the name `blob`. */
export type Upload = Blob;

/**
 * A message with files as the multipart form that Chatwoot and its relatives read; undefined for one without files. Parts
 * are named `attachments[]`, nested members travel as JSON text (Chatwoot 4.11.2, message_builder.rb; chatwoot/chatwoot issue 5438).
 */
export function encodeForm(
  platform: PlatformName,
  message: { readonly attachments?: readonly (Upload | string)[] },
): FormData | undefined {
  const { attachments, ...rest } = message;
  if (!attachments?.some((file) => typeof file !== "string")) return undefined;
  const form = new FormData();
  // By way of JSON, so that a form refuses what a JSON body would.
  const fields = JSON.parse(serialise(platform, rest)) as Record<string, unknown>; // serialise() takes objects only
  if ("template_params" in fields) throw invalid(platform, "message.template_params cannot travel with files");
  for (const [name, value] of Object.entries(fields)) {
    // Email inboxes read the text "false" as true.
    if (value === null || value === false) continue;
    form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  for (const file of attachments) form.append("attachments[]", file);
  return form;
}

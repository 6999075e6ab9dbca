import { parseJson } from "../outcome/parse-json.js";
import type { Json, Rule } from "./verdict.js";

/** What Rails takes for false; any other text is true. */
const FALSE: readonly unknown[] = [false, 0, "0", "f", "F", "false", "FALSE", "off", "OFF"];

/** A message as the Chatwoot family reads it, where another spelling means the same: null is absent, JSON text its value. */
export function asRailsReads(message: Json, form: boolean): Json {
  return Object.fromEntries(
    Object.entries(message).flatMap(([name, value]) => {
      if (value === null || (name === "attachments" && Array.isArray(value) && value.length === 0)) return [];
      if (name === "private") {
        if (FALSE.includes(value)) return [[name, false]];
        return [
          [name, [1, "1", "t", "T", "true", "True", "TRUE", "on", "ON"].includes(value as string) ? true : value],
        ]; // compared only
      }
      if (name === "content_attributes") {
        if (typeof value === "string") return [[name, parseJson(value) ?? value]];
        const { in_reply_to: id } = Object(value) as Json;
        if (form && typeof id === "string" && /^\d+$/.test(id))
          return [[name, { ...Object(value), in_reply_to: Number(id) }]];
      }
      return [[name, value]];
    }),
  );
}

/** A value as Ruby writes it. */
function inspect(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inspect).join(", ")}]`;
  if (typeof value !== "object" || value === null) return value === null ? "nil" : JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}=>${inspect(one)}`)
    .join(", ")}}`;
}

const asText = (value: unknown): string => (typeof value === "object" ? inspect(value) : String(value));

/** What a real server makes of a member that breaks a rule: in words, and as a value. Undefined: it refuses it too. */
export function mistakeOf({ field, rule }: Rule, message: Json): { does: string; value?: unknown } | undefined {
  const [name = "", ...inner] = field.split(".");
  const value = message[name];
  if (rule.startsWith("is not a member") && inner.length === 0) {
    // Rails knows no other name for files, and fails on this one.
    return name === "attachments" ? undefined : { does: "drops it without a word" };
  }
  if (name === "content" && rule.startsWith("must be"))
    return { does: `makes the text ${asText(value)} of it`, value: asText(value) };
  if (name === "private") return { does: "makes a private note of it", value: true };
  if (name === "message_type" && ["activity", "template", 0, 1, 2, 3].includes(value as string)) {
    // compared only
    return { does: "makes a message of another kind", value };
  }
  if (name === "content_type" && /^(incoming_email|input_csat|integrations|sticker|voice_call)$/.test(String(value))) {
    return { does: "makes a message of its own kind, which no sender means", value };
  }
  if (name === "content_attributes") {
    if (typeof value === "string") return { does: "drops what is no JSON", value: {} };
    if (inner[0] === "in_reply_to")
      return { does: "answers no message", value: { ...Object(value), in_reply_to: null } };
    if (rule.includes("more than 0 items")) return { does: "keeps items that nobody sees", value };
  }
  if (name === "template_params" && inner.length > 0 && Object.keys(Object(value)).length === 0)
    return { does: "drops it" };
  if (name === "echo_id" && typeof value !== "object") return { does: "gives it back as it is, or drops it", value };
  if (name === "sender_type") return { does: "ignores it" };
  if (/^(cc|bcc|to)_emails$/.test(name)) return { does: "ignores it, or fails to mail it", value };
  return undefined;
}

/** What the spec allows and is a mistake all the same. */
export function notesOn(message: Json, files: readonly File[]): Rule[] {
  const notes: Rule[] = [];
  const { content, external_created_at: time } = message;
  const hasMore = ["attachments", "attachments[]", "template_params"].some((name) => message[name] !== undefined);
  if ((content === undefined || content === "") && !hasMore) {
    notes.push({ field: "content", rule: "is missing: the real server makes an empty message" });
  }
  if (typeof time === "number")
    notes.push({ field: "external_created_at", rule: "is kept as a number, not as a time" });
  for (const name of ["cc_emails", "bcc_emails", "to_emails"]) {
    const addresses = message[name];
    if (typeof addresses === "string" && !addresses.includes("@"))
      notes.push({ field: name, rule: "holds no address: nobody is mailed" });
  }
  for (const file of files)
    if (file.size === 0) notes.push({ field: file.name, rule: "is empty: so is the attachment" });
  return notes;
}

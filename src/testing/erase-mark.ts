import type { Json } from "./verdict.js";

/** What a deletion leaves of a message (seen on 4.11.2). */
export const deleted = (response: Json): Json => ({
  ...response,
  content: "This message was deleted",
  content_attributes: { deleted: true },
});

/** What is left of a message that an agent tried again (seen on 4.11.2). */
export const retried = (response: Json): Json => ({ ...response, content_attributes: {} });

/** What a server before 4.9 keeps of `content_attributes`. */
export function withoutMarks(response: Json): Json {
  const attributes = Object.entries(Object(response["content_attributes"]));
  const kept = attributes.filter(([name]) => ["items", "in_reply_to", "automation_rule_id"].includes(name));
  return { ...response, content_attributes: Object.fromEntries(kept) };
}

/** Whether a server of a version keeps no marks: before 4.9. */
export function dropsMarks(version = "4.9.0"): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 4 || (major === 4 && minor < 9);
}

import { markOf } from "./mark.js";
import type { Row } from "./read-messages.js";

const TYPES: Readonly<Record<string, unknown>> = { incoming: 0, outgoing: 1 };

/**
 * Whether a row without the mark may be the message all the same: a deleted one has lost it, and so has one that an agent
 * tried again (both seen on 4.11.2).
 */
export function couldBe(row: Row, message: object): boolean {
  if (markOf(row)) return false;
  const { deleted }: { deleted?: unknown } = Object(row["content_attributes"]);
  if (deleted) return true;
  const {
    content,
    message_type = "outgoing",
    private: note = false,
    attachments,
    template_params,
  } = message as Partial<Record<string, unknown>>; // an object has optional members
  if (row["message_type"] !== TYPES[String(message_type)] && row["message_type"] !== message_type) return false;
  if (row["private"] !== note) return false;
  // The server fills in Liquid and templates, and files have no text to compare.
  const text = typeof content === "string" ? content.trim() : "";
  const cannotCompare = text === "" || /\{[{%]/.test(text) || template_params != null || attachments != null;
  return cannotCompare || String(row["content"] ?? "").trim() === text;
}

import { randomUUID } from "node:crypto";
import { markOf } from "../reconcile/mark.js";
import type { ChatwootContent } from "../sender/platform-types.js";
import type { Item } from "./item.js";

/** A message with a mark: the one that it had, also of its own, or a new one. What is no message stays what it is. */
export function markMessage(
  message: Item["message"],
  mark: string | undefined,
): { readonly message: Item["message"]; readonly mark: string | undefined } {
  const content: unknown = typeof message === "string" ? { text: message } : message;
  if (typeof content !== "object" || content === null) return { message, mark };
  // Only messages of platforms that keep marks come here, and those have `extra`.
  const { extra }: ChatwootContent = content;
  const chatpost = mark ?? markOf(extra) ?? randomUUID();
  const attributes = { ...extra?.content_attributes, chatpost };
  const marked = { ...content, extra: { ...extra, content_attributes: attributes } };
  return { message: marked as ChatwootContent, mark: chatpost };
}

/** The same message as its client posted it: what `reconcile` compares with what it finds. */
export function postedMessage(message: unknown): object {
  const { text, template, extra, ...same }: ChatwootContent = Object(message);
  const { replyTo: _, echoId: echo_id, ...rest } = same;
  return { ...extra, content: text, template_params: template, echo_id, ...rest };
}

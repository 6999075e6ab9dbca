import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { describe } from "../input/describe.js";
import { isObject } from "./judge-object.js";

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : Object.keys(Object(value)).length > 0;

/**
 * Refuses a message of Chatwoot and its relatives that shows nothing: the server makes an empty one of it, with status 200
 * (seen on 4.11.2). Only a question such as `input_email` needs no words of its own.
 */
export function checkSaysSomething(platform: PlatformName, message: object): void {
  const { content, attachments, template_params, content_attributes, content_type, email_html_content } =
    message as Partial<Record<string, unknown>>; // an object has optional members
  const { items } = isObject(content_attributes) ? content_attributes : {};
  const isQuestion = typeof content_type === "string" && content_type !== "text";
  if (content !== undefined && content !== null && typeof content !== "string") {
    throw invalid(platform, `message.content must be a text, got ${describe(content)}`);
  }
  // What attachments are is looked at when they are read.
  const files = attachments && Object(attachments).length !== 0;
  if ([content, template_params, items, email_html_content].some(isFilled) || files || isQuestion) return;
  throw invalid(platform, "message.content must be a text that is not blank, unless there are attachments or the like");
}

import type { Platform } from "../client/platform.js";
import type { Hint, Judgement } from "../outcome/failure.js";
import {
  isAnother,
  isObject,
  isTextLost,
  judgeObject,
  lessThanSent,
  refused,
  unclear,
  type JsonObject,
} from "./judge-object.js";

// What Chatwoot and its relatives have in common.

/** The paths of the API and of the dashboard, which people paste with the host. */
export const STRIPPED_SUFFIX: RegExp = /\/(app(\/(accounts|login).*)?|(public\/)?api\/v\d+(\/.*)?)$/;

/** Where something can be read, the command tells whether the platform itself does not let in, or does not find. */
export const CHECK_HINT: Hint = [/^40[14](?! from)/, "npx chatpost check tells more."];

/** How many files; a message without any has no list of them. */
const count = (files: unknown): number => (Array.isArray(files) ? files.length : 0);

/**
 * The member by which an answer shows less than was sent. Texts need not be equal: the server fills in Liquid, and may
 * rightly make an empty text of it.
 */
function shortfall({ content, attachments, private: note }: JsonObject, sent: JsonObject): string | undefined {
  const text = sent["content"];
  if (isTextLost(text, content) && !/\{[{%]/.test(String(text))) return `content: ${JSON.stringify(content)}`;
  const files = Number(Object(sent["attachments"]).length ?? 0); // of an array, or of a FileList
  if (count(attachments) < files) return `${count(attachments)} of ${files} attachments`;
  return typeof note === "boolean" && !note === (sent["private"] ?? false) ? `private: ${note}` : undefined;
}

/** A message with an id, of the conversation it was sent to, that has not failed, and is all that was sent. */
export const judge: Platform<unknown, { conversation_id: number }, object>["judge"] = (
  body,
  where,
  message,
): Judgement =>
  judgeObject(body, "id", (shown) => {
    const { conversation_id, echo_id, status, content_attributes } = shown;
    if (typeof conversation_id !== "number" && typeof conversation_id !== "string") {
      return unclear("a success without a conversation_id");
    }
    if (where && isAnother(conversation_id, where.conversation_id)) {
      return unclear("a success that belongs to another conversation");
    }
    const sent = isObject(message) ? message : undefined;
    const mark = sent?.["echo_id"];
    // A form carries it as text. One that was sent as an object is none; and String() of an object may throw.
    if (sent && echo_id != null && (mark === null || typeof mark !== "object")) {
      const isOther = typeof echo_id === "object" || String(echo_id) !== String(mark);
      if (isOther) return unclear("a success with another echo_id");
    }
    if (status === "failed") return refused("a message that failed", content_attributes);
    const less = sent && shortfall(shown, sent);
    return less ? lessThanSent(less) : { message: shown };
  });

import type { NewMessage as NewChatwootMessage } from "../platforms/chatwoot.js";
import type { NewMessage as NewDigital99Message } from "../platforms/digital99.js";
import type { ChatwootContent, Digital99Content } from "../sender/platform-types.js";

/** The platforms that keep a mark and can be asked for it. */
export type MarkingPlatform = "chatwoot" | "digital99";

/** What their clients post. */
export interface MarkableMessages {
  readonly chatwoot: NewChatwootMessage;
  readonly digital99: NewDigital99Message;
}

/** What a sender posts to them. */
export interface MarkableContent {
  readonly chatwoot: ChatwootContent;
  readonly digital99: Digital99Content;
}

type Attributed = { readonly content_attributes?: object | undefined };

/** The mark of a message, where it has one. */
export function markOf(value: unknown): string | undefined {
  const { content_attributes: attributes }: { content_attributes?: unknown } = Object(value);
  const { chatpost }: { chatpost?: unknown } = Object(attributes);
  return typeof chatpost === "string" ? chatpost : undefined;
}

function marked<T extends Attributed>(message: T): { readonly marked: T; readonly id: string } {
  const id = markOf(message) ?? crypto.randomUUID();
  return { marked: { ...message, content_attributes: { ...message.content_attributes, chatpost: id } }, id };
}

/**
 * A copy of a message of a client with a mark by which `reconcile` can find it: the UUID `id`, in
 * `content_attributes.chatpost`. One that has a mark keeps it, so a resend is found as well. The website widget and
 * integrations can see it; Chatwoot keeps it since 4.9.0 (seen on 4.11.2).
 */
export function mark<P extends MarkingPlatform, M extends MarkableMessages[P]>(
  _platform: P,
  message: M,
): { readonly message: M; readonly id: string } {
  const { marked: copy, id } = marked(message);
  return { message: copy, id };
}

/** The same for the content of a sender: the mark travels in `extra`, beside what is there and beside `replyTo`. */
export function markContent<P extends MarkingPlatform>(
  _platform: P,
  content: string | MarkableContent[P],
): { readonly content: MarkableContent[P]; readonly id: string } {
  const whole: MarkableContent[P] = typeof content === "string" ? { text: content } : content;
  const { marked: extra, id } = marked<Attributed>(whole.extra ?? {});
  return { content: { ...whole, extra }, id };
}

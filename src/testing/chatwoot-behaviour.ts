import { parseJson } from "../outcome/parse-json.js";
import { FIRST_SECOND, words, type Behaviour, type Receipt } from "./behaviour.js";
import type { Json } from "./verdict.js";

/** The statuses of Rails. */
export const RAILS = { path: 404, method: 404, credential: 401, content_type: 415, json: 400, body: 422 } as const;

function fileType(type: string): string {
  if (/^image\/(jpeg|png|gif|bmp|webp)$/.test(type)) return "image";
  if (/^video\/(ogg|mp4|webm|quicktime)$/.test(type)) return "video";
  return type.startsWith("audio/") ? "audio" : "file";
}

/** One for each file, and for each signed id of an earlier upload. Absent when there are none, as on the real server. */
export function attachments({ files, message, where, count }: Receipt): Json {
  const names = [message["attachments[]"] ?? message["attachments"] ?? []].flat().map(String);
  if (names.length === 0) return {};
  const left = [...files];
  return {
    attachments: names.map((name, at) => {
      const file = left[0]?.name === name ? left.shift() : undefined;
      return {
        id: count * 100 + at,
        message_id: count,
        file_type: fileType(file?.type ?? ""),
        account_id: where["account_id"] ?? 1,
        extension: null,
        data_url: `https://files.example.org/${count}/${encodeURIComponent(name)}`,
        thumb_url: "",
        file_size: file?.size ?? 0,
        width: null,
        height: null,
      };
    }),
  };
}

/** Who wrote a message, with the members that belong to the kind; undefined where it is whoever the token stands for. */
function senderOf({ message_type, sender_type, sender_id }: Json): Json | undefined {
  if (message_type === "incoming") {
    const person = { email: null, phone_number: null, identifier: null, thumbnail: "", blocked: false };
    return { id: 1, name: "John", type: "contact", ...person, additional_attributes: {}, custom_attributes: {} };
  }
  if (sender_type !== "AgentBot" || sender_id === undefined) return undefined;
  return { id: Number(sender_id), name: "Bot", avatar_url: "", type: "agent_bot" };
}

/** The words of `message_type`, each at the number that stands for it in an answer. */
export const MESSAGE_TYPES: readonly unknown[] = ["incoming", "outgoing", "activity", "template"];

/** Chatwoot's members, which 99digital has too. */
export function chatwootResponse(example: Json, receipt: Receipt): Json {
  const { where, message, count } = receipt;
  const {
    content = null,
    message_type,
    private: isPrivate = false,
    content_type,
    content_attributes,
    echo_id,
    external_created_at,
  } = message;
  const attributes = typeof content_attributes === "string" ? parseJson(content_attributes) : content_attributes;
  return {
    ...example,
    id: count,
    content,
    conversation_id: where["conversation_id"],
    message_type: message_type === undefined ? 1 : MESSAGE_TYPES.indexOf(message_type),
    content_type: content_type ?? "text",
    content_attributes: {
      ...Object(attributes),
      ...(external_created_at === undefined ? {} : { external_created_at }),
    },
    created_at: FIRST_SECOND + count,
    private: isPrivate,
    source_id: message["source_id"] ?? null,
    sender: senderOf(message) ?? example["sender"],
    ...(echo_id === undefined ? {} : { echo_id }),
    ...attachments(receipt),
  };
}

/** How Chatwoot behaves. */
export const chatwoot: Behaviour = {
  created: 200,
  statuses: RAILS,
  refuse(status, rules, real) {
    if (status === 401) return { errors: [words(rules)] };
    return { error: real ?? (status === 422 ? `Validation failed: ${words(rules)}` : words(rules)) };
  },
  respond: chatwootResponse,
};

import type { PlatformName } from "../outcome/platform-name.js";
import { parseJson } from "../outcome/detail.js";
import type { Accepted, Refused } from "./check.js";

type Json = Readonly<Record<string, unknown>>;

/** A request that was accepted, and where it stands among the others. */
export interface Receipt extends Accepted {
  /** 1 for the first message of the platform. */
  readonly count: number;
}

/** How a platform answers, where its spec alone does not say. */
export interface Manners {
  readonly created: 200 | 201;
  /** The status for each kind of refusal. */
  readonly statuses: { readonly [K in Refused["kind"]]: number };
  /** The body of a refusal, in the platform's own shape. */
  refuse(status: number, rules: Refused["rules"]): Json;
  /** The body of a success: the spec's example, adjusted to what was sent. */
  answer(example: Json, receipt: Receipt): Json;
}

const words = (rules: Refused["rules"]): string => rules.map(({ field, rule }) => `${field} ${rule}`).join("; ");
const byField = (rules: Refused["rules"]): Json => Object.fromEntries(rules.map((one) => [one.field, [words([one])]]));
const FIRST_SECOND = 1_700_000_000;

const RAILS = { path: 404, method: 404, credential: 401, content_type: 415, json: 400, body: 422 } as const;

function fileType(type: string): string {
  if (/^image\/(jpeg|png|gif|bmp|webp)$/.test(type)) return "image";
  if (/^video\/(ogg|mp4|webm|quicktime)$/.test(type)) return "video";
  return type.startsWith("audio/") ? "audio" : "file";
}

/** Absent when there are none, as on the real server. */
function attachments({ files, where, count }: Receipt): Json {
  if (files.length === 0) return {};
  return {
    attachments: files.map((file, at) => ({
      id: count * 100 + at,
      message_id: count,
      file_type: fileType(file.type),
      account_id: where["account_id"] ?? 1,
      extension: null,
      data_url: `https://files.example.org/${count}/${encodeURIComponent(file.name)}`,
      thumb_url: "",
      file_size: file.size,
      width: null,
      height: null,
    })),
  };
}

/** Chatwoot's members, which 99digital has too. */
function chatwootAnswer(example: Json, receipt: Receipt): Json {
  const { where, message, count } = receipt;
  const {
    content = null,
    message_type,
    private: isPrivate = false,
    content_type,
    content_attributes,
    echo_id,
  } = message;
  const types: readonly unknown[] = ["incoming", "outgoing", "activity", "template"];
  const attributes = typeof content_attributes === "string" ? parseJson(content_attributes) : content_attributes;
  return {
    ...example,
    id: count,
    content,
    conversation_id: where["conversation_id"],
    message_type: message_type === undefined ? 1 : types.indexOf(message_type),
    content_type: content_type ?? "text",
    content_attributes: attributes ?? {},
    created_at: FIRST_SECOND + count,
    private: isPrivate,
    source_id: message["source_id"] ?? null,
    ...(echo_id === undefined ? {} : { echo_id }),
    ...attachments(receipt),
  };
}

const chatwoot: Manners = {
  created: 200,
  statuses: RAILS,
  refuse(status, rules) {
    if (status === 401) return { errors: [words(rules)] };
    return { error: status === 422 ? `Validation failed: ${words(rules)}` : words(rules) };
  },
  answer: chatwootAnswer,
};

/** The manners of the five, side by side. */
export const MANNERS: { readonly [P in PlatformName]: Manners } = {
  chatwoot,
  digital99: {
    ...chatwoot,
    answer: (example, receipt) => ({
      ...chatwootAnswer(example, receipt),
      created_at_exact: new Date((FIRST_SECOND + receipt.count) * 1000).toISOString(),
    }),
  },
  omnivibe: {
    created: 200,
    statuses: RAILS,
    refuse: (status, rules) =>
      status === 422
        ? { message: words(rules), attributes: rules.map(({ field }) => field) }
        : { status, error: words(rules) },
    answer: (example, receipt) => ({
      ...example,
      id: receipt.count,
      content: receipt.message["content"] ?? null,
      created_at: FIRST_SECOND + receipt.count,
      conversation_id: receipt.where["conversation_id"],
      ...attachments(receipt),
    }),
  },
  infobip: {
    created: 200,
    statuses: { path: 404, method: 405, credential: 401, content_type: 415, json: 400, body: 400 },
    refuse(status, rules) {
      const names: { readonly [status: number]: string } = { 401: "UNAUTHORIZED", 404: "NOT_FOUND" };
      const validationErrors = byField(rules);
      const messageId = names[status] ?? "BAD_REQUEST";
      return { requestError: { serviceException: { messageId, text: words(rules), validationErrors } } };
    },
    answer: (example, { message, count }) => ({
      ...example,
      to: message["to"],
      messageId: `1215f543ab19-345f-adbd-${String(count).padStart(18, "0")}`,
    }),
  },
  ziik: {
    created: 201,
    statuses: { path: 404, method: 405, credential: 401, content_type: 415, json: 400, body: 422 },
    refuse: (_, rules) => ({
      message: words(rules),
      errors: byField(rules),
    }),
    answer: (example, { where, message, count }) => ({
      ...example,
      id: count,
      conversationId: where["conversation"],
      is_reply: typeof message["parent_id"] === "number",
      message: message["message"],
      date: FIRST_SECOND + count,
    }),
  },
};

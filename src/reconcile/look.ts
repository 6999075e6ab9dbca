import { getVersion } from "../../generated/chatwoot.facts.js";
import type { ChatwootClient } from "../platforms/chatwoot.js";
import { markOf } from "./mark.js";
import { readPage, type Conversation, type Reader, type Row } from "./read-messages.js";

/** What is known of a conversation before a message is sent. */
export interface Before {
  /** The highest id of a message there; 0 where there is none, or it is not known. */
  readonly lastId: number;
  /** Whether this server is known to keep marks. */
  readonly keepsMarks: boolean;
}

/**
 * Whether a Chatwoot keeps marks, by its version: since 4.9.0. A fork gives the number of what it was made from. Throws a
 * `SendError` where it gets no answer.
 */
export async function keepsMarks({ client }: ChatwootClient): Promise<boolean> {
  const { data } = await client.GET(getVersion.path);
  const [major = 0, minor = 0] = String(Object(data).version).split(".").map(Number);
  return major > 4 || (major === 4 && minor >= 9);
}

/**
 * Looks at a conversation before the first message is sent there, so that `reconcile` can say later that one is absent: at its
 * newest messages, and at the version of Chatwoot. Of 99digital nobody knows whether it keeps marks until an answer shows
 * one. Throws a `SendError` where it gets no answer.
 */
export async function look(platform: "chatwoot" | "digital99", reader: Reader, where: Conversation): Promise<Before> {
  const rows = (await readPage(reader, where, {})) ?? [];
  const lastId = Math.max(0, ...rows.map(({ id }) => id));
  if (platform !== "chatwoot") return { lastId, keepsMarks: false };
  // The caller says so, and another one answers with no version.
  return { lastId, keepsMarks: await keepsMarks(reader as ChatwootClient) };
}

/** What an answer tells of its conversation and of its server: better than `look`, and for nothing. */
export function lookAt(message: Pick<Row, "id"> & object): Before {
  return { lastId: message.id, keepsMarks: markOf(message) !== undefined };
}

import type { Sent, Status } from "./sent.js";

/** What a platform tells of a message that it created, in the words of the sender. */
export type Facts = Omit<Sent, "platform" | "message">;

const STATUSES: { readonly [word: string]: Status } = {
  PENDING: "pending",
  DELIVERED: "delivered",
  sent: "sent",
  delivered: "delivered",
  read: "read",
};

/** What a platform tells of a message that it created, in its own types. */
interface Told {
  readonly id: unknown;
  readonly conversation?: unknown;
  readonly createdAtSeconds?: unknown;
  readonly status?: unknown;
}

/** Says what a platform tells in the words that all share. */
export function toFacts({ id, conversation, createdAtSeconds, status }: Told): Facts {
  const createdAt = new Date(typeof createdAtSeconds === "number" ? createdAtSeconds * 1000 : NaN);
  return {
    id: String(id),
    ...(conversation != null && { conversation: String(conversation) }),
    ...(!Number.isNaN(createdAt.getTime()) && { createdAt }),
    status: (Object.hasOwn(STATUSES, String(status)) && STATUSES[String(status)]) || "accepted",
  };
}

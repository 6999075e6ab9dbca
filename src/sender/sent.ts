import type { PlatformName } from "../outcome/platform-name.js";
import type { Messages } from "./platform-types.js";

/**
 * How far a message had come when the platform answered: `accepted` when the platform does not tell (OmniVibe, Ziik) or
 * uses a word that is not known here, `pending` on its way, `sent`, `delivered` or `read` when it says so.
 */
export type Status = "accepted" | "pending" | "sent" | "delivered" | "read";

/** A message that was sent. */
export interface Sent<P extends PlatformName = PlatformName> {
  readonly platform: P;
  /** The platform's id of the message. */
  readonly id: string;
  /** The platform's id of the conversation, if it tells. */
  readonly conversation?: string;
  /** When the platform created it, if it tells. */
  readonly createdAt?: Date;
  readonly status: Status;
  /** The platform's own message, whole. */
  readonly message: Messages[P];
}

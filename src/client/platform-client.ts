import type { Disposal } from "../outcome/disposal.js";
import type { OpenapiClient } from "./openapi-client.js";
import type { SendOptions } from "./options.js";
import type { Prepared } from "./prepared.js";

/** Posts messages to one platform. */
export interface PlatformClient<Paths, Where, New, Message> extends Disposal {
  /**
   * Posts a message. Resolves only when the platform answered with a usable message; else throws a `SendError`, whose
   * `outcome` says what is known about the message.
   */
  createMessage(where: Where, message: New, options?: SendOptions): Promise<Message>;
  /**
   * Ends the connections that are kept for the next message; calls that are under way end as they would have. `await using`
   * does it too. Needed only on Node, and seldom: an idle connection is let go after 4 s.
   */
  close(): Promise<void>;
  /** Builds the request that `createMessage` would send, without sending it. Throws a `SendError` as that would. */
  prepare(where: Where, message: New): Promise<Prepared>;
  /** The openapi-fetch client itself, with the same guarantees, for what `createMessage` does not cover. */
  readonly client: OpenapiClient<Paths>;
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { Item, Result } from "./item.js";
import type { SendAllOptions } from "./send-all-options.js";

/**
 * Sends many messages, none twice: in a conversation one after the other, conversations side by side. With a journal it can
 * be killed at any time, and goes on where it was when it is called again. Each message is told once, when it is over; the
 * source is read no further ahead than needed, and waits while nobody takes the results. What ends as `unknown` holds the
 * rest of its conversation until it is settled.
 * Throws a `SendError` (`invalid_argument`) for a wrong option, and a `JournalError` where the journal cannot be used or
 * the run was stopped, after the results of what was under way.
 */
export async function* sendAll<P extends PlatformName>(
  source: Iterable<Item<P>> | AsyncIterable<Item<P>>,
  options: SendAllOptions<P>,
): AsyncGenerator<Result<P>, void, undefined> {
  throw new Error(`to come ${typeof source} ${typeof options}`);
}

import type { SendError } from "../outcome/send-error.js";

/** How long what may still come into being takes at most, in ms, by how the request ended (seen on Chatwoot 4.11.2). */
const AFTER_MS = {
  /** A JSON answer of the application itself: its work is done. */
  application: 2_000,
  /** Any other answer, or a reset: nothing of ours is left in a kernel, and the server's own timeouts are 14 and 15 s. */
  answered: 30_000,
  /** Nobody reset the connection: the kernel goes on delivering. */
  open: 120_000,
};

/** When nothing can come into being any more, in ms since the epoch; undefined where the error does not say when it ended. */
export function settledAt(
  { endedAt, reset, status, body }: SendError,
  settleAfterMs: number | undefined,
): number | undefined {
  const isOfApplication = (status === 422 || status === 500) && typeof body === "object";
  const usual = isOfApplication ? "application" : reset || status !== undefined ? "answered" : "open";
  return endedAt === undefined ? undefined : endedAt + (settleAfterMs ?? AFTER_MS[usual]);
}

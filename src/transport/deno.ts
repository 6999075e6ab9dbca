import type { OnlyOnce } from "./from-fetch.js";

export { followSignal } from "./follow-signal.js";

/** Deno sends by `fetch`: its `node:http` repeats requests too. */
export const createTransport: undefined = undefined;

/**
 * Deno sends a request again when a connection breaks, from 2.7.6 to 2.9.5 on every connection and since then on a kept
 * one, and on HTTP/2 when its stream is refused; but only what it holds in memory. It reads a `Blob` as a stream, as it does
 * a form, and yet sends it with its length.
 */
export const onlyOnce: OnlyOnce = ({ body, ...init }) => ({
  ...init,
  body: typeof body === "string" || body instanceof ArrayBuffer ? new Blob([body]) : (body ?? null),
});

export { judgeFault } from "./faults.js";

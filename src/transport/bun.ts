import type { OnlyOnce } from "./from-fetch.js";

export { followSignal } from "./follow-signal.js";

declare const Bun: { readonly version: string; readonly semver: { order(a: string, b: string): -1 | 0 | 1 } };

/** Bun sends by `fetch`. */
export const createTransport: undefined = undefined;

/** Until 1.3.13 Bun sends a request again when a kept connection breaks, and there it is to keep none. */
export const onlyOnce: OnlyOnce = (init) =>
  Bun.semver.order(Bun.version, "1.3.14") < 0 ? { ...init, keepalive: false } : init;

export { judgeFault } from "./faults.js";

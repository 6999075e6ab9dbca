import type { OnlyOnce } from "./from-fetch.js";

export { followSignal } from "./follow-signal.js";

/** Where nothing better is known, requests go by `fetch`. */
export const createTransport: undefined = undefined;

export const onlyOnce: OnlyOnce = (init) => init;

export { judgeFault } from "./faults.js";

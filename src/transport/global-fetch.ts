import { onlyOnce } from "#transport";
import { fromFetch } from "./from-fetch.js";
import type { Dispatch } from "./transport.js";

/** Sends by the global `fetch`, looked up at the call, so that a replaced one is seen. */
export const byGlobalFetch: Dispatch = /* @__PURE__ */ fromFetch((url, init) => globalThis.fetch(url, onlyOnce(init)));

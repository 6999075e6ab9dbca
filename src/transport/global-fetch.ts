import { onlyOnce } from "#transport";
import { fromFetch, NO_FETCH } from "./from-fetch.js";
import type { Dispatch } from "./transport.js";

/** Sends by the global `fetch`, looked up at the call, so that a replaced one is seen. */
export const byGlobalFetch: Dispatch = /* @__PURE__ */ fromFetch(async (url, init) => {
  if (globalThis.fetch) return globalThis.fetch(url, onlyOnce(init));
  throw new TypeError(NO_FETCH);
});

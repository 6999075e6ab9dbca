import { onlyOnce } from "#transport";
import { fromFetch } from "./from-fetch.js";
import type { Dispatch } from "./transport.js";

const byFetch: Dispatch = /* @__PURE__ */ fromFetch((url, init) => globalThis.fetch(url, onlyOnce(init)));

/** Sends by the global `fetch`, looked up at the call, so that a replaced one is seen. Where there is none, writes nothing. */
export const byGlobalFetch: Dispatch = async (request, context, fetchOptions) => {
  if (!globalThis.fetch) throw new TypeError(NO_FETCH);
  return byFetch(request, context, fetchOptions);
};

export const NO_FETCH = "there is no fetch here: give one as an option";

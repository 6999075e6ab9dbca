import { fromFetch, type Transport } from "./transport.js";

/** The transport where there is no better one: the global `fetch`, looked up at the call, so that a replaced one is seen. */
export function createTransport(): Transport {
  return { send: fromFetch((url, init) => globalThis.fetch(url, init)), close() {} };
}

import { byGlobalFetch, type Transport } from "./transport.js";

/** The transport where there is no better one. */
export function createTransport(): Transport {
  return { send: byGlobalFetch, close() {} };
}

import { fromFetch } from "./from-fetch.js";
import type { Dispatch } from "./transport.js";

/** Where undici, up to version 7 and since then, and the `fetch` that Node has of it, look for their dispatcher. */
const DISPATCHERS = [Symbol.for("undici.globalDispatcher.1"), Symbol.for("undici.globalDispatcher.2")];

function has(thing: unknown, name: string): boolean {
  if (typeof thing !== "object" && typeof thing !== "function") return false;
  // Not `Object.hasOwn`: the mocks of node:test are proxies, which have it on asking only.
  return thing !== null && Reflect.get(thing, name) !== Reflect.get(Function.prototype, name);
}

/**
 * Whether a test has taken over the network that `fetch` goes to: by a mock in its place, as vitest, Jest, node:test and
 * sinon make them, or by undici's MockAgent. A `fetch` that is merely wrapped, as Next.js and monitoring do in production,
 * is no mock.
 */
export function isFetchMocked(): boolean {
  const isMock = ["mock", "restore", "isSinonProxy"].some((name) => has(globalThis.fetch, name));
  return isMock || DISPATCHERS.some((symbol) => has(Reflect.get(globalThis, symbol), "disableNetConnect"));
}

/** Sends by the global `fetch` as it is. */
export const byMockedFetch: Dispatch = /* @__PURE__ */ fromFetch((url, init) => globalThis.fetch(url, init));

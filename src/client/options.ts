import type { TAKEN } from "../input/check-fetch-options.js";
import type { Attempt } from "../delivery/attempt.js";
import type { Fetch } from "../transport/from-fetch.js";

/** The options that every client takes. */
export interface ClientOptions {
  /**
   * Where the platform is: `https://`, or `http://` on this machine. A trailing slash is fine, and so is a pasted path
   * of the API or of the dashboard. No user, query or fragment.
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Sends the requests. By default `node:http` on Node, and elsewhere `globalThis.fetch` as it is at the time of the call.
   * One of your own may send a request again by itself, as a browser's, Deno's and, before 1.3.14, Bun's does; then `sent`
   * means at least once. For a proxy on Deno pass `fetchOptions: { client }` instead, which is sent once.
   */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take with all its attempts, in ms, from 1 to 2147483647; 30000 by default. */
  readonly timeoutMs?: number | undefined;
  /** How many more times to try what was surely not sent, or only reads, from 0 to 10; 2 by default. */
  readonly retries?: number | undefined;
  /** How long an answer may be, in bytes after decompression; 1048576 by default. A longer one ends the call as `unknown`. */
  readonly maxResponseBytes?: number | undefined;
  /** Allows `http://` to other machines. Everyone on the way can then read the messages and the credential. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** How many connections there may be at once, from 1 to 65535; 64 by default. Node without `fetch` only. */
  readonly maxSockets?: number | undefined;
  /** A `node:http` or `node:https` agent of your own, such as one for a proxy; yours to close. Node without `fetch` only. */
  readonly agent?: object | undefined;
  /** Headers of your own, such as those of a gateway. The credential, `Accept`, `Content-*` and `Host` are not yours to set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Called with each answer to a message that was sent; a watch of `chatpost/drift` compares it with the spec. What it throws
   * or returns changes nothing.
   */
  readonly onAnswer?: ((answer: unknown) => unknown) | undefined;
  /** Called after each attempt. What it throws or returns changes nothing. */
  readonly onAttempt?: ((attempt: Attempt) => unknown) | undefined;
}

// Objects, so that the compiler misses a name that is not there.
const CLIENT: { readonly [Name in keyof ClientOptions]-?: 1 } = {
  baseUrl: 1,
  fetch: 1,
  timeoutMs: 1,
  retries: 1,
  maxResponseBytes: 1,
  allowInsecureHttp: 1,
  maxSockets: 1,
  agent: 1,
  headers: 1,
  onAnswer: 1,
  onAttempt: 1,
};
const SEND: { readonly [Name in keyof SendOptions]-?: 1 } = { timeoutMs: 1, signal: 1, fetchOptions: 1 };

/** The names of what every client takes. */
export const CLIENT_OPTIONS: readonly string[] = /* @__PURE__ */ Object.keys(CLIENT);

/** The names of what every call takes. */
export const SEND_OPTIONS: readonly string[] = /* @__PURE__ */ Object.keys(SEND);

/** The options of one call. */
export interface SendOptions {
  /** How long this call may take, in ms, from 1 to 2147483647; the client's `timeoutMs` by default. */
  readonly timeoutMs?: number | undefined;
  /** Ends the call when it aborts; its reason becomes the `cause` of the error. */
  readonly signal?: AbortSignal | undefined;
  /**
   * What else `fetch` understands where you run, such as undici's `dispatcher` for a proxy. A call that has them goes by
   * `fetch`, also on Node. `method`, `headers`, `body`, `redirect` and `signal` are not yours to set.
   */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** What else a `fetch` may be told. */
export type FetchOptions = Readonly<Record<string, unknown>> & {
  readonly [Name in (typeof TAKEN)[number]]?: undefined;
};

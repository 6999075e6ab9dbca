import { readStream, type Body } from "./body.js";
import { toBodyInit } from "./multipart.js";

/** An answer. */
export interface TransportResponse {
  readonly status: number;
  /** Their names are in small letters. */
  readonly headers: { get(name: string): string | null };
  /** Its body, at most so many bytes of it. */
  readText(maxBytes: number): Promise<Body>;
  /** Lets go of its body. */
  discard(): void;
}

/** What a transport and the call that it serves tell each other. */
export interface AttemptContext {
  /** To be set before bytes of the request may be on their way; until then the message was surely not sent. */
  written: boolean;
  /** Says what to do when the call ends early. */
  readonly onEnd: (stop: () => void) => void;
  /** Aborts when the call ends early; made only when it is asked for. */
  readonly signal: () => AbortSignal;
}

/** What a request carries. Not `BodyInit`, which not every set of types has. */
export type RequestBody = string | FormData | ArrayBuffer;

/** Header lines by their names in small letters. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** A request. */
export interface TransportRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderRecord;
  readonly body: RequestBody | undefined;
}

/** Sends one request once. `fetchOptions` are for `fetch` only. */
export type Dispatch = (
  request: TransportRequest,
  context: AttemptContext,
  fetchOptions?: object,
) => Promise<TransportResponse>;

export interface Transport {
  readonly dispatch: Dispatch;
  /** Ends the connections that are kept. */
  close(): void;
}

/** What only some transports know of. */
export interface TransportOptions {
  readonly maxSockets: number;
  readonly agent: object | undefined;
}

/** What a client needs of `fetch`; `globalThis.fetch` fits. It is called with a URL and an init, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** `fetch` does not tell when it writes, so it may have written from the start. */
export function fromFetch(fetch: Fetch): Dispatch {
  return async ({ url, method, headers, body }, context, fetchOptions) => {
    context.written = true;
    const init = {
      ...fetchOptions,
      method,
      headers,
      body: toBodyInit(body),
      redirect: "manual" as const,
      signal: context.signal(),
    };
    const response = await fetch(url, init);
    return {
      status: response.status,
      headers: response.headers,
      readText: (maxBytes) => readStream(response.body, maxBytes),
      discard() {
        response.body?.cancel().catch(() => {});
      },
    };
  };
}

/** The global `fetch`, looked up at the call, so that a replaced one is seen. */
export const byGlobalFetch: Dispatch = /* @__PURE__ */ fromFetch((url, init) => globalThis.fetch(url, init));

import { readStream, type Body } from "./body.js";

/** An answer. */
export interface Reply {
  readonly status: number;
  /** Their names are in small letters. */
  readonly headers: { get(name: string): string | null };
  /** Its body, at most so many bytes of it. */
  text(most: number): Promise<Body>;
  /** Lets go of its body. */
  drop(): void;
}

/** What a transport and the call that it serves tell each other. */
export interface Line {
  /** To be set before bytes of the request may be on their way; until then the message was surely not sent. */
  written: boolean;
  /** Says what to do when the call ends early. */
  readonly onEnd: (stop: () => void) => void;
  /** Aborts when the call ends early; made only when it is asked for. */
  readonly signal: () => AbortSignal;
}

/** What a request carries. Not `BodyInit`, which not every set of types has. */
export type Payload = string | FormData | ArrayBuffer;

/** Header lines by their names in small letters. */
export type HeaderLines = Readonly<Record<string, string>>;

/** A request. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderLines;
  readonly body: Payload;
}

/** Sends one request once. `fetchOptions` are for `fetch` only. */
export type Send = (request: Outgoing, line: Line, fetchOptions?: object) => Promise<Reply>;

export interface Transport {
  readonly send: Send;
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
export function fromFetch(fetch: Fetch): Send {
  return async ({ url, method, headers, body }, line, fetchOptions) => {
    line.written = true;
    const init = { ...fetchOptions, method, headers, body, redirect: "manual" as const, signal: line.signal() };
    const response = await fetch(url, init);
    return {
      status: response.status,
      headers: response.headers,
      text: (most) => readStream(response.body, most),
      drop() {
        response.body?.cancel().catch(() => {});
      },
    };
  };
}

/** The global `fetch`, looked up at the call, so that a replaced one is seen. */
export const byGlobalFetch: Send = /* @__PURE__ */ fromFetch((url, init) => globalThis.fetch(url, init));

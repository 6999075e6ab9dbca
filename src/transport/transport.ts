import type { Fetch } from "../options.js";

/** An answer, as far as it is looked at. A `Response` is one. */
export interface Reply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): ReplyReader; cancel(): Promise<void> } | null;
}

export interface ReplyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** What a transport and the call that it serves tell each other. */
export interface Line {
  /** To be called before bytes of the request may be on their way; until then the message was surely not sent. */
  written(): void;
  /** Says what to do when the call ends early. */
  onEnd(stop: () => void): void;
  /** Aborts when the call ends early; made only when it is asked for. */
  readonly signal: AbortSignal;
}

/** Sends one request, like `fetch`. */
export type Send = (url: string, init: RequestInit & { headers: Headers }, line: Line) => Promise<Reply>;

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

/** `fetch` does not tell when it writes, so it may have written from the start. */
export function fromFetch(fetch: Fetch): Send {
  return (url, init, line) => {
    line.written();
    return fetch(url, { ...init, signal: line.signal });
  };
}

/** The global `fetch`, looked up at the call, so that a replaced one is seen. */
export const byGlobalFetch: Send = fromFetch((url, init) => globalThis.fetch(url, init));

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

/**
 * Sends one request, like `fetch`. `written` is called before bytes of the request may be on their way; as long as it was
 * not, the message was surely not sent.
 */
export type Send = (url: string, init: RequestInit & { headers: Headers }, written: () => void) => Promise<Reply>;

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
  return (url, init, written) => {
    written();
    return fetch(url, init);
  };
}

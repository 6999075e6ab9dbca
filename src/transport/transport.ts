import type { PlatformName } from "../outcome/platform-name.js";
import type { Body } from "./body.js";

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

/**
 * Whether bytes of the request may be on their way. `false`: surely not. `true`: a transport wrote them, and no error can
 * prove that nothing was sent. `"perhaps"`: one that cannot know took the request, and an error may.
 */
export type Written = boolean | "perhaps";

/** What a transport and the call that it serves tell each other. */
export interface AttemptContext {
  /** To be set before bytes of the request may be on their way. */
  written: Written;
  /** To be set when the connection is let go by a reset, so that nothing more of the request is delivered. */
  reset: boolean;
  /** What the request waits for before a connection is even tried; undefined when for nothing. */
  waitsFor: string | undefined;
  /** Whether the call is over, by the clock. To be asked immediately before the first byte, which is not written then. */
  readonly isOver: () => boolean;
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
  /** Ends the connections that are kept, and keeps none from now on. What is under way ends as it would have. */
  close(): void;
}

/** What only some transports need to know. */
export interface TransportOptions {
  readonly platform: PlatformName;
  readonly baseUrl: string;
  readonly maxSockets: number;
  readonly agent: object | undefined;
}

import type { Outcome, Reason } from "../../src/outcome/outcome.js";
import type { Script } from "./server.js";

/** What a correct client reports: `sent`, or the outcome and the reason of its error. */
export type Says = "sent" | `${Outcome} ${Reason}`;

export interface Fault {
  readonly name: string;
  /** More than one where the operating system, not the client, decides which of them is seen. */
  readonly says: Says | readonly Says[];
  /** How many messages there are in the end; more than one only where the operating system decides. */
  readonly created: 0 | 1;
  readonly serve: Script;
  /** How many requests are begun; 1 unless told. */
  readonly attempts?: number;
  /** The request does not always arrive whole. */
  readonly partly?: boolean;
  /** fetch connects again by itself for as long as it may, without a request on the way. */
  readonly reconnects?: boolean;
  /** fetch itself keeps the connection for some seconds more, whoever aborts it. */
  readonly lingers?: boolean;
  /** How long the call may take, in ms; far longer than needed unless told. */
  readonly timeoutMs?: number;
  readonly retries?: number;
  /** How long the message is, in bytes; two unless told. */
  readonly length?: number;
  /** How the server is spoken to, and what it speaks. */
  readonly speaks?: "https, server http" | "http, server https" | "https";
  readonly status?: number;
  /** null: there must be none. */
  readonly retryAfterMs?: number | null;
  readonly platform?: "chatwoot" | "infobip";
  /** Where the transport on Node knows more, or does otherwise, than fetch. */
  readonly node?: Partial<Fault>;
}

/** Long enough for a whole request and a commit on a busy machine, short enough to wait for. */
export const SOON = 1200;

type Details = Partial<Fault>;

/** A fault of a server that reads the request, creates `created` messages, and goes on from there. */
export function after(name: string, says: Fault["says"], created: 0 | 1, then: Script, details: Details = {}): Fault {
  return {
    name,
    says,
    created,
    async serve(peer) {
      await peer.request();
      if (created) peer.commit();
      await then(peer);
    },
    ...details,
  };
}

/** The same, with a last word. */
export function answers(
  name: string,
  says: Fault["says"],
  created: 0 | 1,
  bytes: string | Uint8Array,
  details: Details = {},
): Fault {
  return after(name, says, created, (peer) => peer.end(bytes), details);
}

/** The same fault before and after the message was created: a client cannot tell them apart. */
export function either(name: string, says: Fault["says"], then: Script, details: Details = {}): Fault[] {
  return [
    after(`${name}, nothing created`, says, 0, then, details),
    after(`${name}, message created`, says, 1, then, details),
  ];
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { Outcome } from "../outcome/outcome.js";

/** What can go wrong on any platform. */
export type CommonFault =
  | { readonly fault: "refuse" | "cut-before-commit" | "cut-after-commit" | "stall" }
  | { readonly fault: "html" | "empty" | "truncated-json" | "wrong-content-type" | "redirect" }
  | {
      readonly fault: "drip";
      /** ms between two bytes; 20 by default. */
      readonly everyMs?: number;
    }
  | {
      readonly fault: "commit-later";
      /** ms from when the client left until the message is created; 1000 by default. */
      readonly afterMs?: number;
    }
  | {
      readonly fault: "rate-limit";
      /** What `Retry-After` says, in seconds; by default 1 where the platform's spec has that header, else it is not sent. */
      readonly retryAfterSeconds?: number;
    }
  | {
      readonly fault: "server-error" | "server-error-after-commit";
      /** 500 by default. */
      readonly status?: 500 | 502 | 503 | 504;
    }
  | {
      readonly fault: "refusal";
      /** One that the platform's spec describes, from 400 on. */
      readonly status: number;
      /** The name of the spec's example to answer with; its first by default. */
      readonly example?: string;
    };

/** What can go wrong where messages can be read back, which is what `chatpost/reconcile` does. */
export type ReadableFault =
  | {
      readonly fault: "erased-mark";
      /** What erases it: a deletion leaves `{ deleted: true }`, an agent's retry `{}`. A deletion by default. */
      readonly by?: "deletion" | "retry";
    }
  | { readonly fault: "drops-marks" | "page-breaks" };

/** What can go wrong, by platform: some of it on those alone that list messages, a refusal inside a success on Infobip. */
export type Fault<P extends PlatformName = PlatformName> =
  | CommonFault
  | (P extends "chatwoot" | "digital99" ? ReadableFault : never)
  | (P extends "chatwoot" | "omnivibe" ? { readonly fault: "flooding" } : never)
  | (P extends "infobip" ? { readonly fault: "rejected-in-200" } : never);

/** The name of a fault. */
export type FaultName = Fault["fault"];

/** What a fault does, and what a correct client reports. */
export interface FaultEffect {
  readonly does: string;
  /** Whether the message is created all the same. */
  readonly created: boolean;
  readonly outcome: "sent" | Outcome;
}

/** The faults, side by side. */
export const FAULTS: { readonly [F in FaultName]: FaultEffect } = {
  refuse: { does: "makes no connection", created: false, outcome: "not_sent" },
  "cut-before-commit": { does: "reads the request and closes the connection", created: false, outcome: "unknown" },
  "cut-after-commit": { does: "creates the message and closes the connection", created: true, outcome: "unknown" },
  stall: { does: "reads the request and never answers", created: false, outcome: "unknown" },
  "commit-later": {
    does: "never answers, and creates the message a while after the client left",
    created: true,
    outcome: "unknown",
  },
  drip: { does: "answers byte by byte", created: true, outcome: "sent" },
  "rate-limit": {
    does: "answers 429, with Retry-After where the platform has it or it is given",
    created: false,
    outcome: "not_sent",
  },
  "server-error": { does: "answers 5xx", created: false, outcome: "unknown" },
  "server-error-after-commit": { does: "creates the message and answers 5xx", created: true, outcome: "unknown" },
  html: { does: "answers 200 with a page", created: false, outcome: "unknown" },
  empty: { does: "creates the message and answers without a body", created: true, outcome: "unknown" },
  "truncated-json": {
    does: "creates the message and answers with half of the JSON",
    created: true,
    outcome: "unknown",
  },
  "wrong-content-type": { does: "creates the message and calls its JSON text/html", created: true, outcome: "sent" },
  redirect: { does: "answers 307 with another origin", created: false, outcome: "not_sent" },
  "erased-mark": {
    does: "creates the message, closes the connection, and somebody deletes the message",
    created: true,
    outcome: "unknown",
  },
  "drops-marks": {
    does: "creates the message without the attributes that servers before 4.9 drop",
    created: true,
    outcome: "sent",
  },
  "page-breaks": {
    does: "waits for the next list of messages and breaks off in its middle",
    created: true,
    outcome: "sent",
  },
  refusal: { does: "answers a status with the example of the spec", created: false, outcome: "rejected" },
  flooding: { does: "answers 422 as to the 201st message of a minute", created: false, outcome: "not_sent" },
  "rejected-in-200": { does: "answers 200 with the status group REJECTED", created: false, outcome: "rejected" },
};

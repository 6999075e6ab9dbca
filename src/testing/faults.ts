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
      readonly fault: "rate-limit";
      /** What `Retry-After` says, in seconds; 1 by default. */
      readonly retryAfterSeconds?: number;
    }
  | {
      readonly fault: "server-error" | "server-error-after-commit";
      /** 500 by default. */
      readonly status?: 500 | 502 | 503 | 504;
    };

/** What can go wrong, by platform: a refusal inside a success is Infobip's alone. */
export type Fault<P extends PlatformName = PlatformName> =
  CommonFault | (P extends "infobip" ? { readonly fault: "rejected-in-200" } : never);

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
  drip: { does: "answers byte by byte", created: true, outcome: "sent" },
  "rate-limit": { does: "answers 429 with Retry-After", created: false, outcome: "not_sent" },
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
  "rejected-in-200": { does: "answers 200 with the status group REJECTED", created: false, outcome: "rejected" },
};

/** A connection that gives no answer: it was refused, cut, or is silent. */
export type Broken = "refuse" | "cut" | "silence";

const page = "<!doctype html><title>Log in</title><p>Please log in.</p>";

function drip(text: string, everyMs: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, everyMs));
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, ++at));
      else controller.close();
    },
  });
}

/** Plays a fault. `commit` creates the message and gives the answer that would have been. */
export async function play(fault: Fault, commit: () => Response, rejected: () => Response): Promise<Response | Broken> {
  switch (fault.fault) {
    case "refuse":
      return "refuse";
    case "cut-before-commit":
      return "cut";
    case "cut-after-commit":
      commit();
      return "cut";
    case "stall":
      return "silence";
    case "drip": {
      const { status, headers, ...answer } = await textOf(commit());
      return new Response(drip(answer.text, fault.everyMs ?? 20), { status, headers });
    }
    case "rate-limit":
      return new Response(null, { status: 429, headers: { "Retry-After": String(fault.retryAfterSeconds ?? 1) } });
    case "server-error":
      return new Response(null, { status: fault.status ?? 500 });
    case "server-error-after-commit":
      commit();
      return new Response(null, { status: fault.status ?? 500 });
    case "html":
      return new Response(page, { headers: { "Content-Type": "text/html" } });
    case "empty":
      return new Response(null, { status: commit().status });
    case "truncated-json": {
      const { status, headers, text } = await textOf(commit());
      return new Response(text.slice(0, text.length / 2), { status, headers });
    }
    case "wrong-content-type": {
      const { status, text } = await textOf(commit());
      return new Response(text, { status, headers: { "Content-Type": "text/html" } });
    }
    case "redirect":
      return new Response(null, { status: 307, headers: { Location: "https://elsewhere.example/moved" } });
    case "rejected-in-200":
      return rejected();
  }
}

async function textOf(response: Response): Promise<{ status: number; headers: HeadersInit; text: string }> {
  return {
    status: response.status,
    headers: { "Content-Type": "application/json" },
    text: await response.text(),
  };
}

import { deleted, retried, withoutMarks } from "./erase-mark.js";
import type { Fault } from "./faults.js";
import type { Json } from "./verdict.js";

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

/** The text, and then a connection that breaks. */
function breaking(text: string): ReadableStream<Uint8Array> {
  const chunks = [new TextEncoder().encode(text)];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.error(new TypeError("terminated"));
    },
  });
}

/** What a fault is played on. */
export interface Stage {
  /** Creates the message, as it is or changed, and gives the answer that would have been. */
  commit(change?: (response: Json) => Json): Response;
  /** An answer that the spec shows: the example of that name, or the first. */
  show(status: number, example?: string): Response;
  /** Aborted when the client has left. */
  readonly left: AbortSignal;
  /** Does something after a time in ms, unless the sandbox is reset before. */
  later(act: () => void, ms: number): void;
}

/** Plays a fault. */
export async function play(fault: Fault, { commit, show, left, later }: Stage): Promise<Response | Broken> {
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
    case "commit-later": {
      const wait = (): void => later(commit, fault.afterMs ?? 1000);
      if (left.aborted) wait();
      else left.addEventListener("abort", wait, { once: true });
      return "silence";
    }
    case "erased-mark":
      commit(fault.by === "retry" ? retried : deleted);
      return "cut";
    case "drops-marks":
      return commit(withoutMarks);
    case "page-breaks": {
      const { text, ...init } = await textOf(commit());
      return new Response(breaking(text.slice(0, text.length / 2)), init);
    }
    case "drip": {
      const { status, headers, ...answer } = await textOf(commit());
      return new Response(drip(answer.text, fault.everyMs ?? 20), { status, headers });
    }
    case "rate-limit":
      return limit(show(429), fault.retryAfterSeconds);
    case "server-error":
      return show(fault.status ?? 500);
    case "server-error-after-commit":
      commit();
      return show(fault.status ?? 500);
    case "refusal":
      return show(fault.status, fault.example);
    case "flooding":
      return show(422, "flood");
    case "html":
      return new Response(page, { headers: { "Content-Type": "text/html" } });
    case "empty":
      return new Response(null, { status: commit().status });
    case "truncated-json": {
      const { status, headers, text } = await textOf(commit());
      return new Response(text.slice(0, text.length / 2), { status, headers });
    }
    case "wrong-content-type": {
      const { status, headers, text } = await textOf(commit());
      return new Response(text, { status, headers: { ...headers, "content-type": "text/html" } });
    }
    case "redirect":
      return new Response(null, { status: 307, headers: { Location: "https://elsewhere.example/moved" } });
    case "rejected-in-200":
      return show(200, "rejected");
  }
}

async function textOf(response: Response): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

function limit(response: Response, seconds: number | undefined): Response {
  if (seconds !== undefined) response.headers.set("Retry-After", String(seconds));
  return response;
}

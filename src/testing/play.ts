import type { Broken, Fault } from "./faults.js";

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

/** Plays a fault. `commit` creates the message and gives the answer that would have been; `show` is an answer of the spec. */
export async function play(
  fault: Fault,
  commit: () => Response,
  show: (status: number, example?: string) => Response,
): Promise<Response | Broken> {
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

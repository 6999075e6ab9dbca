import { detailOf, parseJson } from "../outcome/detail.js";
import { redactError, type Redact } from "../outcome/redact.js";
import { readRetryAfter } from "./retry.js";
import type { SendFacts } from "../outcome/send-error.js";
import type { Body } from "../transport/body.js";
import type { Reply } from "../transport/transport.js";
import { judgeRefusal, judgeStatus, type Doubts } from "../outcome/judge-status.js";

/** What is wrong with a success: it carries a refusal, or does not show the message. `said` are its own words. */
export type Objection = Pick<SendFacts, "outcome" | "reason"> & { readonly problem: string; readonly said?: unknown };

/** The message in the body of a success, or what is wrong with it. */
export type Judged = { readonly message: unknown } | Objection;

/** How a call ended that did not end well. */
export type Failure = Omit<SendFacts, "platform" | "attempts" | "hints"> & {
  readonly problem: string;
  readonly retry?: boolean;
};

/** What a reply is judged by. */
export interface Judge {
  /** Reads a success. */
  readonly judge: (body: unknown) => Judged;
  readonly doubts: Doubts;
  readonly maxResponseBytes: number;
  readonly redact: Redact;
}

export type Result = { message: unknown; failure?: undefined } | { message?: undefined; failure: Failure };

/** Says what a reply proves. A redirect is judged without its body. */
export function judgeReply(url: string, reply: Reply, body: Body | undefined, by: Judge): Result {
  const { status, headers } = reply;
  const { redact } = by;
  const fail = (facts: Omit<Failure, "status" | "requestId">): Result => ({
    failure: { status, requestId: detailOf(headers.get("x-request-id"), redact), ...facts },
  });
  if (!body) return fail({ ...judgeStatus(status), problem: redirectProblem(url, reply) });
  if ("fault" in body && (body.fault === "too_large" || status < 300)) {
    const why = body.fault === "too_large" ? `is longer than ${by.maxResponseBytes} bytes` : "broke off";
    const problem = `the answer (${status}) ${why}`;
    return fail({ outcome: "unknown", reason: "response", problem, cause: redactError(body.cause, redact) });
  }
  const text = "text" in body ? body.text : "";
  if (status === 200 || status === 201) {
    const judged = by.judge(parseJson(text) ?? text);
    if ("message" in judged) return judged;
    // A success that belongs to someone else shows nothing of itself.
    const { said, problem, ...objection } = judged;
    const detail = detailOf(said, redact);
    const words = `${status} ${problem}${detail ? `: ${detail}` : ""}`;
    return fail({ ...objection, problem: words, detail, body: bodyOf(text, redact) });
  }
  const said = bodyOf(text, redact);
  const detail = detailOf(said, redact);
  const retryAfterMs = readRetryAfter(headers);
  const asks = retryAfterMs === undefined ? "" : `. It asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
  const problem = `${status} ${detail ?? ""}`.trim() + asks;
  return fail({ ...judgeRefusal(status, said, by.doubts), problem, detail, body: said, retryAfterMs });
}

function bodyOf(text: string, redact: Redact): unknown {
  const bare = redact(text);
  // Behind a backslash a credential may be spelled in ways that only parsing shows.
  return parseJson(bare, bare.includes("\\") ? redact : undefined) ?? bare;
}

function redirectProblem(url: string, { status, headers }: Reply): string {
  const said = `the platform answered with a redirect${status ? ` (${status})` : ""}`;
  const location = headers.get("location") ?? "";
  if (!URL.canParse(location, url)) return said;
  // Only the origin, and only of what could be a base URL: the rest of a target is the other side's text.
  const { protocol, origin } = new URL(location, url);
  if (!/^https?:$/.test(protocol) || origin === new URL(url).origin) return said;
  return `${said} to ${origin}; use that as baseUrl if it is yours`;
}

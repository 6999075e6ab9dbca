import { detailOf } from "../outcome/detail-of.js";
import type { Failure, Judgement } from "../outcome/failure.js";
import { judgeStatus } from "../outcome/judge-status.js";
import { parseJson } from "../outcome/parse-json.js";
import { redactError, type Redact } from "../outcome/redact.js";
import type { Body } from "../transport/body.js";
import type { TransportResponse } from "../transport/transport.js";
import type { CallContext, ClientContext } from "./context.js";
import { readRetryAfter } from "./retry.js";

/** Says what a response proves. A redirect is judged without its body. */
export function judgeResponse(
  url: string,
  response: TransportResponse,
  body: Body | undefined,
  client: Pick<ClientContext, "judgeRefusal" | "credential">,
  judge: CallContext["judge"],
  redact: Redact,
): Judgement {
  const { status, headers } = response;
  const fail = (facts: Failure): Failure => ({
    status,
    requestId: detailOf(headers.get("x-request-id"), redact),
    ...facts,
  });
  if (!body) return fail({ ...judgeStatus(status), problem: redirectProblem(url, response) });
  if ("fault" in body && (body.isTooLarge || status < 300)) {
    const problem = `the answer (${status}) ${body.fault}`;
    return fail({ outcome: "unknown", reason: "response", problem, cause: redactError(body.cause, redact) });
  }
  const { text = "" } = body;
  const json = parseJson(text);
  if (!judge && status < 300) return { message: json === undefined && text !== "" ? text : json };
  if (judge && (status === 200 || status === 201)) {
    const judgement = judge(json === undefined ? text : json, json !== undefined);
    if ("message" in judgement) return judgement;
    // A success that belongs to someone else shows nothing of itself: its judge gives no body to quote.
    const detail = detailOf(judgement.body, redact);
    const problem = `${status} ${judgement.problem}${detail ? `: ${detail}` : ""}`;
    return fail({ ...judgement, problem, detail, body: bodyOf(text, redact) });
  }
  const refusal = bodyOf(text, redact);
  const detail = detailOf(refusal, redact);
  // Before anything is redacted, which may take a word that counts.
  const verdict = client.judgeRefusal(status, json);
  const retryAfterMs = readRetryAfter(headers) ?? verdict.retryAfterMs;
  const asks = retryAfterMs === undefined ? "" : `. It asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
  // The platforms answer in JSON; what wants a login in another way stands before them.
  const login = client.credential?.header !== "Authorization" && headers.get("www-authenticate") !== null;
  const isPage = login || (json === undefined && text.trim() !== "");
  const place = isPage && (status === 401 || status === 403) ? " from a proxy" : "";
  const said = detail?.startsWith(`${status} `) ? detail.slice(4) : (detail ?? "");
  const problem = `${status}${place} ${said}`.trim() + asks;
  return fail({
    ...verdict,
    problem,
    detail,
    body: refusal,
    retryAfterMs,
  });
}

function bodyOf(text: string, redact: Redact): unknown {
  const bare = redact(text);
  // Behind a backslash a credential may be spelled in ways that only parsing shows.
  return parseJson(bare, bare.includes("\\") ? redact : undefined) ?? bare;
}

function redirectProblem(url: string, { status, headers }: TransportResponse): string {
  const problem = `the platform answered with a redirect${status ? ` (${status})` : ""}`;
  const location = headers.get("location") ?? "";
  if (!URL.canParse(location, url)) return problem;
  // Only the origin, and only of what could be a base URL: the rest of a target is the other side's text.
  const { protocol, origin } = new URL(location, url);
  if (!/^https?:$/.test(protocol) || origin === new URL(url).origin) return problem;
  return `${problem} to ${origin}; use that as baseUrl if it is yours`;
}

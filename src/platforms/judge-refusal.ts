import type { JudgeRefusal } from "../outcome/judge-status.js";
import { isObject } from "./judge-object.js";

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * More than 200 messages a minute in one conversation are refused before anything is saved: it only has to wait (message.rb,
 * since 2024-04; seen on 4.11.2).
 */
export const judgeFlooding: JudgeRefusal = (status, body) => {
  const { error, message } = isObject(body) ? body : {};
  return status === 422 && /(^|: )Too many messages$/.test(textOf(error ?? message))
    ? { outcome: "not_sent", reason: "rate_limit", retry: true, retryAfterMs: 60_000 }
    : undefined;
};

/** The texts of a 422 from before the message was saved (seen on 4.11.2). */
const BEFORE_SAVING =
  /^(Validation failed: |Incoming messages are only allowed|'.*' is not a valid |string contains null byte|mismatched digest|Could not find or build blob|unable to convert unpermitted parameters)/;

/** What fails after the message was saved is answered with 422 too (chatwoot/chatwoot issue 6446). */
export const judgeRefusal: JudgeRefusal = (status, body) => {
  const error = isObject(body) ? textOf(body["error"]) : "";
  return status === 422 && !BEFORE_SAVING.test(error)
    ? { outcome: "unknown", reason: "server" }
    : judgeFlooding(status, body);
};

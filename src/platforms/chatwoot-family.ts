import type { PlatformName } from "../outcome/platform-name.js";
import type { Platform } from "../client/platform.js";
import { createCredential, type Credential, type CredentialHeader, type Secret } from "../input/credential.js";
import { invalid } from "../outcome/invalid.js";
import type { Hint, Judgement } from "../outcome/failure.js";
import type { JudgeRefusal } from "../outcome/judge-status.js";
import {
  isAnother,
  isObject,
  isTextLost,
  judgeObject,
  lessThanSent,
  refused,
  unclear,
  type JsonObject,
} from "./judge-object.js";

// What Chatwoot and its relatives have in common.

/** The paths of the API and of the dashboard, which people paste with the host. */
export const STRIPPED_SUFFIX: RegExp = /\/(app(\/(accounts|login).*)?|(public\/)?api\/v\d+(\/.*)?)$/;

/** Where something can be read, the command tells whether the platform itself does not let in, or does not find. */
export const CHECK_HINT: Hint = [/^40[14](?! from)/, "npx chatpost check tells more."];

/** The token of Chatwoot and 99digital, and the name of its header. */
export interface TokenOptions {
  /** The token, or a function that gives it: asked once per attempt, and after a 401 once more, within `retries`. */
  readonly apiAccessToken: Secret;
  /**
   * The name of the header. By default the one that every proxy lets through: stock nginx drops names with an underscore,
   * and the server reads both as one (chatwoot/chatwoot issue 1057).
   */
  readonly tokenHeader?: "Api-Access-Token" | "api_access_token" | undefined;
}

type TokenHeader = CredentialHeader & { readonly header: NonNullable<TokenOptions["tokenHeader"]> };

/** @param own the own properties of the options @param headers the two headers that the spec knows */
export function apiAccessToken(
  platform: PlatformName,
  own: TokenOptions,
  headers: { readonly apiAccessTokenDashed: TokenHeader; readonly apiAccessToken: TokenHeader },
): Credential {
  const { apiAccessTokenDashed: dashed, apiAccessToken: underscored } = headers;
  const { apiAccessToken: token, tokenHeader = dashed.header } = own;
  const isChosen = ({ header }: TokenHeader): boolean => header.toLowerCase() === String(tokenHeader).toLowerCase();
  const chosen = [dashed, underscored].find(isChosen);
  if (!chosen) throw invalid(platform, `tokenHeader must be "${dashed.header}" or "${underscored.header}"`);
  return createCredential(platform, "apiAccessToken", token, chosen);
}

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

/** How many files; a message without any has no list of them. */
const count = (files: unknown): number => Number(Object(files).length ?? 0);

/**
 * The member by which an answer shows less than was sent. Texts need not be equal: the server fills in Liquid, and may
 * rightly make an empty text of it.
 */
function shortfall({ content, attachments, private: note }: JsonObject, sent: JsonObject): string | undefined {
  const text = sent["content"];
  if (isTextLost(text, content) && !/\{[{%]/.test(String(text))) return `content: ${JSON.stringify(content)}`;
  const files = count(sent["attachments"]);
  if (count(attachments) < files) return `${count(attachments)} of ${files} attachments`;
  return typeof note === "boolean" && !note === (sent["private"] ?? false) ? `private: ${note}` : undefined;
}

/** A message with an id, of the conversation it was sent to, that has not failed, and is all that was sent. */
export const judge: Platform<unknown, { conversation_id: number }, object>["judge"] = (
  body,
  where,
  message,
): Judgement =>
  judgeObject(body, "id", (shown) => {
    const { conversation_id, echo_id, status, content_attributes } = shown;
    if (typeof conversation_id !== "number" && typeof conversation_id !== "string") {
      return unclear("a success without a conversation_id");
    }
    if (where && isAnother(conversation_id, where.conversation_id)) {
      return unclear("a success that belongs to another conversation");
    }
    const sent = isObject(message) ? message : undefined;
    // A form carries the echo_id as text; an object is none, and String() of it may throw.
    const [shownMark, sentMark] = [echo_id, sent?.["echo_id"]].map((mark) => typeof mark !== "object" && String(mark));
    if (sent && echo_id != null && shownMark !== sentMark) {
      return unclear("a success with another echo_id");
    }
    if (status === "failed") return refused("a message that failed", content_attributes);
    const less = sent && shortfall(shown, sent);
    return less ? lessThanSent(less) : { message: shown };
  });

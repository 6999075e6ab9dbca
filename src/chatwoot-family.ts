import type { PlatformName } from "./platform-name.js";
import type { Platform } from "./client.js";
import { createCredential, type Credential, type Secret } from "./credential.js";
import type { Judged } from "./reply.js";
import { invalid, own } from "./input.js";
import { isAnother, isObject, judgeObject, refused, unclear, type Shape } from "./shape.js";

// What Chatwoot and its relatives have in common.

/** The paths of the API and of the dashboard, which people paste with the host. */
export const PASTED: RegExp = /\/(app(\/(accounts|login).*)?|(public\/)?api\/v\d+(\/.*)?)$/;

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

export function apiAccessToken(platform: PlatformName, given: TokenOptions): Credential {
  const { apiAccessToken: token, tokenHeader = "Api-Access-Token" } = own(platform, "options", given);
  if (!/^api[-_]access[-_]token$/i.test(tokenHeader)) {
    throw invalid(platform, 'tokenHeader must be "Api-Access-Token" or "api_access_token"');
  }
  return createCredential(platform, "apiAccessToken", token, [tokenHeader, ""]);
}

function isList(value: unknown): value is Shape[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/**
 * Refuses a content type without its items: Chatwoot answers it with `undefined method`, which it also says after the
 * message was saved (seen on 4.11.2).
 */
export function checkItems(message: { readonly content_type?: unknown; readonly content_attributes?: unknown }): void {
  const { content_type: type, content_attributes: attributes } = message;
  if (!/^(input_select|cards|form|article)$/.test(String(type))) return;
  const items = isObject(attributes) && attributes["items"];
  const cards = type === "cards";
  if (isList(items) && (!cards || items.every(({ actions }) => isList(actions)))) return;
  const what = cards ? "cards, each with a list of actions" : "objects";
  throw invalid("chatwoot", `message.content_attributes.items must be a list of ${what}: content_type is ${type}`);
}

/**
 * Exceptions after the message was saved are answered with 422 too (chatwoot/chatwoot issue 6446); these texts come from
 * before it was.
 */
export function doubts(status: number, body: unknown): boolean {
  const error = isObject(body) ? body["error"] : undefined;
  const known = /^(Validation failed: |Incoming messages are only allowed|'.*' is not a valid )/;
  return status === 422 && !(typeof error === "string" && known.test(error));
}

/** A message with an id, of the conversation it was sent to, that has not failed. */
export const judge: Platform<unknown, { conversation_id: number }, object>["judge"] = (body, where, message): Judged =>
  judgeObject(body, "id", (shown) => {
    const { conversation_id, echo_id, status, content_attributes } = shown;
    if (typeof conversation_id !== "number" && typeof conversation_id !== "string") {
      return unclear("a success without a conversation_id");
    }
    if (where && isAnother(conversation_id, where.conversation_id)) {
      return unclear("a success that belongs to another conversation");
    }
    // A form carries the echo_id as text; and String() of an object out of JSON may throw.
    const asked: unknown = message && Reflect.get(message, "echo_id");
    if (message && echo_id != null && (typeof echo_id === "object" || String(echo_id) !== String(asked))) {
      return unclear("a success with another echo_id");
    }
    if (status === "failed") return refused("a message that failed", content_attributes);
    return { message: shown };
  });

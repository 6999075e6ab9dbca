import type { PlatformName } from "./platform-name.js";
import type { Credential, Platform } from "./client.js";
import type { Judged } from "./deliver.js";
import { checkCredential, own } from "./input.js";
import { judgeObject, refused, unclear } from "./shape.js";

// What Chatwoot and its relatives have in common.

/** The paths of the API and of the dashboard, which people paste with the host. */
export const PASTED: RegExp = /\/(app|(public\/)?api\/v\d+)(\/.*)?$/;

/**
 * The token in the header that every proxy lets through: stock nginx drops names with an underscore, and Rack reads
 * `Api-Access-Token` and `api_access_token` as one (chatwoot/chatwoot issue 1057).
 */
export function apiAccessToken(platform: PlatformName, given: { readonly apiAccessToken: string }): Credential {
  const { apiAccessToken: token } = own(platform, "options", given);
  const value = checkCredential(platform, "apiAccessToken", token);
  return { header: "Api-Access-Token", value, secrets: [value] };
}

/** A message with an id, of the conversation it was sent to, that has not failed. */
export const judge: Platform<unknown, { conversation_id: number }, object>["judge"] = (body, where, message): Judged =>
  judgeObject(body, "id", (shown) => {
    const { conversation_id, echo_id, status, content_attributes } = shown;
    if (conversation_id === undefined) return unclear("a success without a conversation_id");
    // Some forks answer with a UUID here, which cannot be compared.
    if (where && typeof conversation_id === "number" && conversation_id !== where.conversation_id) {
      return unclear("a success that belongs to another conversation");
    }
    if (message && echo_id != null && String(echo_id) !== String(Reflect.get(message, "echo_id")))
      return unclear("a success with another echo_id");
    if (status === "failed") return refused("a message that failed:", content_attributes);
    return { message: shown };
  });

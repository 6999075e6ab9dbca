import type { PlatformName } from "../outcome/platform-name.js";
import { NO_NUL } from "./broken-rules.js";
import { byField, FIRST_SECOND, words, type Behaviour } from "./behaviour.js";
import { attachments, chatwoot, chatwootResponse, RAILS } from "./chatwoot-behaviour.js";

/** How the five behave, side by side. */
export const BEHAVIOURS: { readonly [P in PlatformName]: Behaviour } = {
  chatwoot,
  digital99: {
    ...chatwoot,
    respond: (example, receipt) => ({
      ...chatwootResponse(example, receipt),
      created_at_exact: new Date((FIRST_SECOND + receipt.count) * 1000).toISOString(),
    }),
  },
  omnivibe: {
    created: 200,
    statuses: RAILS,
    fails: (rules) => rules.some(({ field, rule }) => field === "attachments[]" || rule === NO_NUL),
    refuse: (status, rules, text) =>
      status === 422
        ? {
            message: text?.replace("Validation failed: ", "") ?? words(rules),
            attributes: rules.map(({ field }) => field),
          }
        : { status, error: words(rules) },
    respond: (example, receipt) => ({
      ...example,
      id: receipt.count,
      content: receipt.message["content"] ?? null,
      created_at: FIRST_SECOND + receipt.count,
      conversation_id: receipt.where["conversation_id"],
      ...attachments(receipt),
    }),
  },
  infobip: {
    created: 200,
    statuses: { path: 404, method: 405, credential: 401, content_type: 415, json: 400, body: 400 },
    refuse(status, rules) {
      const names: { readonly [status: number]: string } = { 401: "UNAUTHORIZED", 404: "NOT_FOUND" };
      const validationErrors = byField(rules);
      const messageId = names[status] ?? "BAD_REQUEST";
      return { requestError: { serviceException: { messageId, text: words(rules), validationErrors } } };
    },
    respond: (example, { message, count }) => ({
      ...example,
      to: message["to"],
      messageId: `1215f543ab19-345f-adbd-${String(count).padStart(18, "0")}`,
    }),
  },
  ziik: {
    created: 201,
    statuses: { path: 404, method: 405, credential: 401, content_type: 415, json: 400, body: 422 },
    refuse: (_, rules) => ({
      message: words(rules),
      errors: byField(rules),
    }),
    respond: (example, { where, message, count }) => ({
      ...example,
      id: count,
      conversationId: where["conversation"],
      is_reply: typeof message["parent_id"] === "number",
      message: message["message"],
      date: FIRST_SECOND + count,
    }),
  },
};

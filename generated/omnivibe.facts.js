// This file was made from the spec by `npm run generate`. Do not edit it.
export const serverUrl = "https://{host}";
export const baseUrl = "https://app.omnivibe.com.br";
export const secretIds = ["inbox_identifier", "contact_identifier"];
export const credentials = {};
export const createMessage = {
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
  ids: { inbox_identifier: "string", contact_identifier: "string", conversation_id: "integer" },
};

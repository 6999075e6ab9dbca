// This file was made from the spec by `npm run generate`. Do not edit it.
export const serverUrl = "https://{host}";
export const baseUrl = "https://app.chatwoot.com";
export const secretIds = [];
export const credentials = {
  apiAccessToken: { header: "api_access_token", prefix: "" },
  apiAccessTokenDashed: { header: "Api-Access-Token", prefix: "" },
};
export const listMessages = {
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
  ids: { account_id: "integer", conversation_id: "integer" },
};
export const createMessage = {
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
  ids: { account_id: "integer", conversation_id: "integer" },
};
export const getVersion = { method: "GET", path: "/api", ids: {} };
export const getProfile = { method: "GET", path: "/api/v1/profile", ids: {} };

// This file was made from the spec by `npm run generate`. Do not edit it.
export const serverUrl = "https://{tenant}.ziik.io/api";
export const baseUrl = "https://your-tenant.ziik.io/api";
export const secretIds = [];
export const credentials = { bearerToken: { header: "Authorization", prefix: "Bearer" } };
export const createMessage = {
  method: "POST",
  path: "/conversations/{conversation}/messages",
  ids: { conversation: "integer" },
};

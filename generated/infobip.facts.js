// This file was made from the spec by `npm run generate`. Do not edit it.
export const serverUrl = "https://{host}";
export const baseUrl = "https://api.infobip.com";
export const secretIds = [];
export const credentials = {
  basic: { header: "Authorization", prefix: "Basic" },
  apiKey: { header: "Authorization", prefix: "App" },
  ibssoToken: { header: "Authorization", prefix: "IBSSO" },
  bearerToken: { header: "Authorization", prefix: "Bearer" },
};
export const createMessage = {
  method: "POST",
  path: "/omnichat/1/applications/{applicationKey}/integrations/{integrationType}/message",
  ids: { applicationKey: "string", integrationType: "string" },
};

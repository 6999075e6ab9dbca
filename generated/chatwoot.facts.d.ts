// This file was made from the spec by `npm run generate`. Do not edit it.
export declare const serverUrl: "https://{host}";
export declare const baseUrl: "https://app.chatwoot.com";
export declare const secretIds: readonly string[];
export declare const credentials: {
  readonly apiAccessToken: { readonly header: "api_access_token"; readonly prefix: "" };
  readonly apiAccessTokenDashed: { readonly header: "Api-Access-Token"; readonly prefix: "" };
};
export declare const listMessages: {
  readonly method: "GET";
  readonly path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
  readonly ids: { readonly account_id: "integer"; readonly conversation_id: "integer" };
};
export declare const createMessage: {
  readonly method: "POST";
  readonly path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
  readonly ids: { readonly account_id: "integer"; readonly conversation_id: "integer" };
};
export declare const getVersion: { readonly method: "GET"; readonly path: "/api"; readonly ids: {} };
export declare const getProfile: { readonly method: "GET"; readonly path: "/api/v1/profile"; readonly ids: {} };

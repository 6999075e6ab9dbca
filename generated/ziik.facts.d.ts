// This file was made from the spec by `npm run generate`. Do not edit it.
export declare const serverUrl: "https://{tenant}.ziik.io/api";
export declare const baseUrl: "https://your-tenant.ziik.io/api";
export declare const secretIds: readonly string[];
export declare const credentials: {
  readonly bearerToken: { readonly header: "Authorization"; readonly prefix: "Bearer" };
};
export declare const createMessage: {
  readonly method: "POST";
  readonly path: "/conversations/{conversation}/messages";
  readonly ids: { readonly conversation: "integer" };
};

// This file was made from the spec by `npm run generate`. Do not edit it.
export declare const serverUrl: "https://{host}";
export declare const baseUrl: "https://api.infobip.com";
export declare const secretIds: readonly string[];
export declare const credentials: {
  readonly basic: { readonly header: "Authorization"; readonly prefix: "Basic" };
  readonly apiKey: { readonly header: "Authorization"; readonly prefix: "App" };
  readonly ibssoToken: { readonly header: "Authorization"; readonly prefix: "IBSSO" };
  readonly bearerToken: { readonly header: "Authorization"; readonly prefix: "Bearer" };
};
export declare const createMessage: {
  readonly method: "POST";
  readonly path: "/omnichat/1/applications/{applicationKey}/integrations/{integrationType}/message";
  readonly ids: { readonly applicationKey: "string"; readonly integrationType: "string" };
};

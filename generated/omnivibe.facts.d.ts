// This file was made from the spec by `npm run generate`. Do not edit it.
export declare const serverUrl: "https://{host}";
export declare const baseUrl: "https://app.omnivibe.com.br";
export declare const secretIds: readonly string[];
export declare const credentials: {};
export declare const createMessage: {
  readonly method: "POST";
  readonly path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages";
  readonly ids: {
    readonly inbox_identifier: "string";
    readonly contact_identifier: "string";
    readonly conversation_id: "integer";
  };
};

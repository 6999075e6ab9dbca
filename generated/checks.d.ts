// This file was made from the spec by `npm run generate`. Do not edit it.

/** A check made from the spec. After it answered false, `errors` says why. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

/** One broken rule: where, which, and in words. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A header that may carry the credential, and the word its value begins with. */
export interface Credential {
  readonly header: string;
  readonly prefix: string;
}

/** What the spec says of an answer. */
export interface Answer {
  /** The media type; empty where the spec describes no body. */
  readonly type: string;
  /** The names of the headers that it describes. */
  readonly headers: readonly string[];
  readonly examples: Readonly<Record<string, unknown>>;
}

/** What the spec says of an operation, and the checks of its parts; a part that it does not describe has none. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly baseUrl: string;
  readonly security: readonly Credential[];
  /** The JSON types of the parameters of the path and of the query, and of the parts of a multipart body. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly responses: Readonly<Record<string, Answer>>;
  readonly checkPath: Check;
  readonly checkQuery: Check;
  readonly checkJson?: Check;
  readonly checkForm?: Check;
}

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A broken rule in words: where, and what is expected there. */
export interface Rule {
  readonly field: string;
  readonly rule: string;
}

/** A request that is accepted. */
export interface Accepted {
  /** The name of its operation. */
  readonly name: string;
  readonly where: Json;
  readonly query: Json;
  /** The body: parsed JSON, or the parts of a form by their names; empty where the operation has none. */
  readonly message: Json;
  /** The message as the platform reads it. */
  readonly read: Json;
  /** The files of a form. */
  readonly files: readonly File[];
  /** What is a mistake and is accepted all the same. */
  readonly notes: readonly Rule[];
}

/** A request that the spec does not allow, and each rule that it breaks, in words. */
export interface Refused {
  readonly kind: "path" | "method" | "credential" | "content_type" | "json" | "body";
  readonly rules: readonly Rule[];
  /** The real server would take it, and make something else of it. */
  readonly mistake?: boolean;
  /** The name of the spec's example that answers it, where one is meant. */
  readonly example?: string;
  /** What the real server says, where that is known. */
  readonly real?: string | undefined;
}

import type { Client } from "openapi-fetch";

interface Operation {
  parameters: { path: object };
  requestBody: { content: object };
  responses: object;
}
type Post<Paths> = Extract<Paths[keyof Paths], { post: object }>["post"] & Operation;
type Json<R> = R extends { content: { "application/json": infer T } } ? T : never;

/** The message that a spec answers with: the JSON of its 200 or 201. */
export type Created<Paths> = Json<Post<Paths>["responses"][Extract<keyof Post<Paths>["responses"], 200 | 201>]>;

/**
 * The openapi-fetch client of a platform, the one that `createMessage` uses: its `POST`, and its middleware. Middleware
 * sees each request once, before its attempts, and how the call ended; it can change neither the credential, nor the
 * origin, nor the outcome. Typed by the spec itself, because openapi-fetch's own types take open enums apart and let a
 * misspelled member pass. It checks ids, and that JSON can carry the body; what the body says is yours to check.
 */
export interface OpenapiClient<Paths> extends Pick<Client<object>, "use" | "eject"> {
  /** Posts a body as it is. Throws a `SendError` unless it succeeds, so there is always `data` and never `error`. */
  POST(
    path: keyof Paths,
    init: {
      readonly params: { readonly path: Post<Paths>["parameters"]["path"] };
      readonly body: Post<Paths>["requestBody"]["content"][keyof Post<Paths>["requestBody"]["content"]] | FormData;
      readonly headers?: Readonly<Record<string, string>>;
      readonly signal?: AbortSignal;
    },
  ): Promise<{ readonly data: Created<Paths>; readonly response: Response }>;
}

import type { Client } from "openapi-fetch";
import type { Bodies, Created, PostPath, Where } from "./operation.js";

/** What a body is posted with. */
export interface PostInit<Where, Body> {
  readonly params: { readonly path: Where };
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What a body was answered with. */
export interface Posted<Data> {
  readonly data: Data;
  readonly response: Response;
}

/**
 * The openapi-fetch client of a platform, the one that `createMessage` uses: its `POST`, and its middleware. Middleware
 * sees each request once, before its attempts, and how the call ended; it can change neither the credential, nor the
 * origin, nor the outcome. Typed by the spec itself, because openapi-fetch's own types take open enums apart and let a
 * misspelled member pass. It checks ids, and that JSON can carry the body; what the body says is yours to check.
 */
export interface OpenapiClient<Paths> extends Pick<Client<object>, "use" | "eject"> {
  /**
   * Posts a body as it is. Throws a `SendError` unless it succeeds, so there is always `data` and never `error`. An answer
   * on the path of `createMessage` is judged as a message; one on another path of your own spec by its status alone.
   */
  POST<Path extends PostPath<Paths>>(
    path: Path,
    init: PostInit<Where<Paths, Path>, Bodies<Paths, Path>[keyof Bodies<Paths, Path>] | FormData>,
  ): Promise<Posted<Created<Paths, Path>>>;
}

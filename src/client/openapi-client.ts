import type { Client } from "openapi-fetch";
import type { Bodies, Created, GetParams, GetPath, Got, PostPath, Where } from "./operation.js";

interface Init {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What a body is posted with. */
export interface PostInit<Where, Body> extends Init {
  readonly params: { readonly path: Where };
  readonly body: Body;
}

/** What a path is got with. */
export interface GetInit<Params> extends Init {
  readonly params: Params;
}

/** It may be left out where no parameter is required. */
type GetArguments<Params> =
  RequiredIn<Params> extends never ? [init?: Partial<GetInit<Params>>] : [init: GetInit<Params>];
type RequiredIn<Params> = {
  [Name in keyof Params]-?: {} extends Pick<Params, Name> ? never : Name;
}[keyof Params];

/** What a request was answered with. */
export interface Answered<Data> {
  readonly data: Data;
  readonly response: Response;
}

/**
 * The openapi-fetch client of a platform, the one that `createMessage` uses: its `POST`, its `GET`, and its middleware.
 * Middleware sees each request once, before its attempts, and how the call ended; it can change neither the credential, nor
 * the origin, nor the outcome. Typed by the spec itself, because openapi-fetch's own types take open enums apart and let a
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
  ): Promise<Answered<Created<Paths, Path>>>;
  /**
   * Reads a path, and sends nothing. Tried again, within `retries` and the time of the call, after whatever may pass: a
   * broken connection, a 5xx, an answer that is not whole. Throws a `SendError` unless it is answered with JSON; its outcome
   * is `rejected` where the platform said no, and else `not_sent`, never `unknown`.
   */
  GET<Path extends GetPath<Paths>>(
    path: Path,
    ...init: GetArguments<GetParams<Paths, Path>>
  ): Promise<Answered<Got<Paths, Path>>>;
}

/** An operation as openapi-typescript writes it; a part that it has not is `never`, and optional. */
interface AnyOperation {
  readonly parameters: { readonly path?: unknown };
  readonly requestBody?: unknown;
  readonly responses: object;
}

/** The paths of a spec that one can post to. */
export type PostPath<Paths> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly post: AnyOperation } ? Path : never;
}[keyof Paths];

type Post<Paths, Path extends keyof Paths> = Paths[Path] extends { readonly post: infer One extends AnyOperation }
  ? One
  : never;

/** The path parameters of the operation that posts to a path. */
export type Where<Paths, Path extends keyof Paths> = Post<Paths, Path>["parameters"]["path"] extends infer Names extends
  object
  ? Names
  : Record<string, never>;

/** Its bodies by their media types; where it has none, that of none is undefined. */
export type Bodies<Paths, Path extends keyof Paths> = Post<Paths, Path>["requestBody"] extends undefined
  ? { readonly none: undefined }
  : NonNullable<Post<Paths, Path>["requestBody"]> extends { readonly content: infer Types extends object }
    ? Types
    : never;

type Ok<Responses> = Responses[Extract<keyof Responses, 200 | 201 | 202 | 203>];

/** The JSON that it answers a success with; one that is not described may be anything. */
export type Created<Paths, Path extends keyof Paths> =
  Ok<Post<Paths, Path>["responses"]> extends { readonly content: { readonly "application/json": infer Answer } }
    ? Answer
    : unknown;

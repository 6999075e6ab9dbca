/** An operation as openapi-typescript writes it; a part that it has not is `never`, and optional. */
interface AnyOperation {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown };
  readonly requestBody?: unknown;
  readonly responses: object;
}

/** The paths of a spec that have an operation by a method. */
type PathWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [M in Method]: AnyOperation } ? Path : never;
}[keyof Paths];
/** The paths of a spec that one can post to. */
export type PostPath<Paths> = PathWith<Paths, "post">;
/** The paths of a spec that one can get. */
export type GetPath<Paths> = PathWith<Paths, "get">;

// Of several paths, those that have it.
type Operation<Paths, Path extends keyof Paths, Method extends string> = Path extends unknown
  ? Paths[Path] extends { readonly [M in Method]: infer One extends AnyOperation }
    ? One
    : never
  : never;
type Post<Paths, Path extends keyof Paths> = Operation<Paths, Path, "post">;

/** The path parameters of the operation that posts to a path. */
export type Where<Paths, Path extends keyof Paths> = Post<Paths, Path>["parameters"]["path"] extends infer Names extends
  object
  ? Names
  : Record<string, never>;

/** The parameters of the operation that gets a path. */
export type GetParams<Paths, Path extends keyof Paths> = ParamsOf<Operation<Paths, Path, "get">["parameters"]>;
type ParamsOf<All> = Pick<All, Extract<keyof All, "path" | "query">>;

/** Its bodies by their media types; where it has none, that of none is undefined. */
export type Bodies<Paths, Path extends keyof Paths> = Post<Paths, Path>["requestBody"] extends undefined
  ? { readonly none: undefined }
  : NonNullable<Post<Paths, Path>["requestBody"]> extends { readonly content: infer Types extends object }
    ? Types
    : never;

type Ok<Responses> = Responses[Extract<keyof Responses, 200 | 201 | 202 | 203>];

/** The JSON that an operation answers a success with; one that is not described may be anything. */
type Answer<One extends AnyOperation> =
  Ok<One["responses"]> extends { readonly content: { readonly "application/json": infer Body } } ? Body : unknown;
/** What a body is answered with that was posted to a path. */
export type Created<Paths, Path extends keyof Paths> = Answer<Post<Paths, Path>>;
/** What is answered where a path is got. */
export type Got<Paths, Path extends keyof Paths> = Answer<Operation<Paths, Path, "get">>;

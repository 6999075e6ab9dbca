import createClient, { type Client } from "openapi-fetch";

/** What a request carries. Not `BodyInit`, which not every set of types has. */
export type Payload = string | FormData | ArrayBuffer;

/** A request as openapi-fetch built it. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Payload | null;
  readonly signal?: AbortSignal;
}

/** A success whose body was read, judged and parsed. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request and answers with a usable success, or throws a `SendError`. */
export type Send = (request: Outgoing) => Promise<Answer>;

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
 * The openapi-fetch client of a spec: its `POST`, and its middleware. Typed by the spec itself, because openapi-fetch's
 * own types take open enums and `Blob` apart. It checks ids and keeps to the base URL; the body is yours to check.
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

/** The path with its ids, which were checked before. */
function fillPath(path: string, where: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(where[name])));
}

/** The client that is handed out: it works with the platform's own `Request` and `Response`. */
export function createNativeClient<Paths extends object>(
  baseUrl: string,
  checkIds: (where: never) => object,
  send: Send,
): OpenapiClient<Paths> {
  const client = createClient<Paths>({
    baseUrl,
    // checkIds() refuses whatever is not the ids of this platform.
    pathSerializer: (path, where) => fillPath(path, { ...checkIds(where as never) }),
    fetch: async (request) => {
      const { url, method, headers, signal } = request;
      const { status, body } = await send({ url, method, headers, signal, body: await request.arrayBuffer() });
      return Response.json(body, { status });
    },
  });
  // openapi-fetch's client takes what OpenapiClient takes; that it answers with data is what `send` promises.
  return client as unknown as OpenapiClient<Paths>;
}

/**
 * openapi-fetch builds a request by `new Request(url, init)` and looks at nothing but its `method`. In place of the
 * platform's class, which fetch would copy once more, it gets one that keeps what it was given, so that each attempt can
 * send it afresh.
 */
class PlainRequest implements Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Payload | null;
  constructor(
    readonly url: string,
    init: RequestInit,
  ) {
    this.method = init.method ?? "";
    this.headers = init.headers as Headers; // openapi-fetch's mergeHeaders() always makes a Headers
    this.body = (init.body as Payload | undefined) ?? null; // the serializer below hands on what it gets
  }
}

/** What one post needs: where to, the body as it goes out, and what sends it. */
export interface Posting<Where> {
  readonly where: Where;
  readonly body: Payload;
  readonly send: Send;
}

/** A `POST` that builds, reads and parses nothing twice. */
export function createPost<Paths extends object>(
  baseUrl: string,
): (path: keyof Paths, posting: Posting<object>) => Promise<Created<Paths>> {
  // The proof of the casts below: the lines of openapi-fetch 0.17 that read a request and an answer look at `method`,
  // `status`, `ok`, `headers.get("Content-Length")` and `json()`, and test/openapi.test.ts holds it to that.
  const client = createClient<Record<string, { post: Operation }>>({
    baseUrl,
    Request: PlainRequest as unknown as typeof Request,
    bodySerializer: (body) => body,
    headers: {},
    // There is no query, and openapi-fetch's own serializer would write a polluted Object.prototype into one.
    querySerializer: () => "",
    pathSerializer: fillPath,
  });
  return async (path, { where, body, send }) => {
    const { data } = await client.POST(String(path), {
      // Said again as members of its own, because openapi-fetch would read them off a polluted Object.prototype.
      baseUrl,
      headers: {},
      params: { path: where },
      body: body as never,
      fetch: async (request) => {
        const { status, body } = await send(request as unknown as Outgoing);
        return { ok: true, status, headers: { get: () => "1" }, json: async () => body } as unknown as Response;
      },
    });
    return data as Created<Paths>; // `send` answers with what the spec's 200 or 201 describes
  };
}

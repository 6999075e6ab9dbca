import createClient, { type Client } from "openapi-fetch";
import type { HeaderLines, Outgoing, Payload } from "../transport/transport.js";

/** A success whose body was read, judged and parsed. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request and answers with a usable success, or throws a `SendError`. */
export type Deliver = (request: Outgoing, signal?: AbortSignal) => Promise<Answer>;

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
function fillPath(path: string, where: object): string {
  return Object.entries(where).reduce(
    (filled, [name, id]) => filled.replace(`{${name}}`, encodeURIComponent(String(id))),
    path,
  );
}

/** The client that is handed out: it works with the platform's own `Request` and `Response`. */
export function createNativeClient<Paths extends object>(
  baseUrl: string,
  checkIds: (where: never) => object,
  deliver: Deliver,
): OpenapiClient<Paths> {
  const client = createClient<Paths>({
    baseUrl,
    // checkIds() refuses whatever is not the ids of this platform.
    pathSerializer: (path, where) => fillPath(path, checkIds(where as never)),
    fetch: async (request) => {
      const { url, method, signal } = request;
      const headers = Object.fromEntries(request.headers);
      const { status, body } = await deliver({ url, method, headers, body: await request.arrayBuffer() }, signal);
      return Response.json(body, { status });
    },
  });
  // openapi-fetch's client takes what OpenapiClient takes; that it answers with data is what `deliver` promises.
  return client as unknown as OpenapiClient<Paths>;
}

const JSON_LINES: HeaderLines = { "content-type": "application/json" };
const FORM_LINES: HeaderLines = {};

/**
 * openapi-fetch builds a request by `new Request(url, init)` and looks at nothing but its `method`. In place of the
 * platform's class, which fetch would copy once more, it gets one that keeps what it was given, so that each attempt can
 * send it afresh. The body comes as a member of our own, because openapi-fetch merges the headers twice for a `body`.
 */
class PlainRequest implements Outgoing {
  readonly method: string;
  readonly body: Payload;
  readonly headers: HeaderLines;
  constructor(
    readonly url: string,
    { method, payload }: { readonly method: string; readonly payload: Payload },
  ) {
    this.method = method;
    this.body = payload;
    // The boundary of a form is the transport's to choose.
    this.headers = typeof payload === "string" ? JSON_LINES : FORM_LINES;
  }
}

/** What one post needs: where to, the body as it goes out, and what delivers it. */
export interface Posting {
  readonly where: object;
  readonly payload: Payload;
  readonly deliver: Deliver;
}

// openapi-fetch looks for an answer without a body; where there is a length, there is one.
const HEADERS = { get: () => "1" };

/** A `POST` that builds, reads and parses nothing twice. */
export function createPost<Paths extends object>(
  baseUrl: string,
): (path: keyof Paths, posting: Posting) => Promise<Created<Paths>> {
  // The proof of the casts below: the lines of openapi-fetch 0.17 that read a request and an answer look at `method`,
  // `status`, `ok`, `headers.get("Content-Length")` and `json()`, and test/openapi.test.ts holds it to that.
  const client = createClient<Record<string, { post: Operation }>>({ baseUrl, headers: {} });
  return async (path, { where, payload, deliver }) => {
    const init = {
      // All that openapi-fetch reads, as members of its own, because it would read them off a polluted Object.prototype.
      baseUrl,
      headers: {},
      body: undefined,
      middleware: [],
      parseAs: "json",
      Request: PlainRequest,
      querySerializer: () => "",
      pathSerializer: fillPath,
      params: { path: where },
      payload,
      fetch: (request: unknown) =>
        deliver(request as Outgoing).then(({ status, body }) => ({
          ok: true,
          status,
          headers: HEADERS,
          json: () => body,
        })),
    };
    const { data } = await client.POST(String(path), init as never);
    return data as Created<Paths>; // `deliver` answers with what the spec's 200 or 201 describes
  };
}

import createClient, { createQuerySerializer, type Client } from "openapi-fetch";
import type { Delivered } from "../delivery/deliver.js";
import { isForbidden } from "../input/check-headers.js";
import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { SendError } from "../outcome/send-error.js";
import { toBodyInit } from "../transport/multipart.js";
import type { HeaderRecord, RequestBody, TransportRequest } from "../transport/transport.js";
import { fillPath } from "./fill-path.js";
import { toResponse } from "./to-response.js";

/** The methods that a client has. */
export type Method = "GET" | "POST";

/** What openapi-fetch composes a request of. */
export interface Parts {
  readonly path: object;
  readonly query: object; // without a prototype
  readonly body: RequestBody | undefined;
  readonly headers: HeaderRecord;
}

/** A request that openapi-fetch composed, middleware included, and that nobody has sent yet. */
export interface Composed {
  readonly request: TransportRequest;
  /** Where there is middleware: shows it how the call ends, and resolves when it has seen it. */
  readonly observe: ((delivered: Promise<Delivered>) => Promise<unknown>) | undefined;
}

/** The one openapi-fetch client of a platform; what sends is somebody else's. */
export interface Composer extends Pick<Client<object>, "use" | "eject"> {
  /** Composes a request. Rejects when a part is wrong, or when middleware fails: nothing was sent then. */
  compose(method: Method, path: string, parts: Parts): Promise<Composed>;
}

interface AnyPaths {
  [path: string]: {
    post: {
      parameters: { path: object; header: object; query: object };
      requestBody: { content: { "application/json": unknown } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}

const querySerializer = /* @__PURE__ */ createQuerySerializer();

/** Makes the client. Its requests go to the base URL only, and the header of the credential is not theirs. */
export function createComposer(
  platform: PlatformName,
  baseUrl: string,
  ownHeaders: HeaderRecord,
  credentialHeader: string | undefined,
): Composer {
  // Each attempt sends the body afresh, and a Request can be read once.
  const bodies = new WeakMap<object, RequestBody>();
  let isObserved = false;

  // Nobody but `compose` sees a request unless there is middleware: until then a record does what the class would, at a
  // fraction of its cost. A Proxy, because middleware may answer with a native Request, which must be an instance of it.
  const ComposedRequest = new Proxy(Request, {
    construct(Native, [url, init]: [string, Omit<RequestInit, "body"> & { body?: RequestBody }]) {
      const { method, headers, body } = init;
      const request = isObserved ? new Native(url, { ...init, body: toBodyInit(body) }) : { url, method, headers };
      if (body !== undefined) bodies.set(request, body);
      return request;
    },
  });

  const client = createClient<AnyPaths>({ baseUrl, headers: ownHeaders, Request: ComposedRequest });

  /** What is to be sent, to the platform and to nobody else, whatever middleware made of it. */
  async function toTransportRequest(request: Request): Promise<TransportRequest> {
    const url = new URL(request.url).href;
    if (!url.startsWith(`${baseUrl}/`)) throw invalid(platform, "a client sends to its own baseUrl only");
    const { method } = request;
    const body = bodies.get(request) ?? (isObserved && method !== "GET" ? await request.arrayBuffer() : undefined);
    const headers: Record<string, string> = {};
    for (const [name, value] of request.headers) if (!isForbidden(name, credentialHeader)) headers[name] = value;
    // The boundary of a form is the transport's too.
    if (body instanceof FormData) delete headers["content-type"];
    return { url, method, headers, body };
  }

  return {
    compose: (method, path, { path: where, query, body, headers }) =>
      new Promise((composed, fail) => {
        let handedOver: Promise<Delivered> | undefined;
        // All its methods take the same.
        const ended = client[method as "POST"](path, {
          params: { path: where, header: {}, query },
          body,
          headers,
          // Hands the request over, and answers when the outcome is known. A second call is the same call.
          async fetch(made) {
            const request = await toTransportRequest(made);
            handedOver ??= new Promise((answer) => {
              const observe = (delivered: Promise<Delivered>): Promise<unknown> => (answer(delivered), ended);
              composed({ request, observe: isObserved ? observe : undefined });
            });
            return toResponse(await handedOver);
          },
          bodySerializer: (encoded) => encoded,
          pathSerializer: fillPath,
          // All else that openapi-fetch would read off a polluted Object.prototype.
          querySerializer,
          baseUrl,
          parseAs: "stream",
          middleware: [],
          Request: ComposedRequest,
        });
        ended.then(
          () => fail(invalid(platform, "a middleware answered in place of the platform")),
          (error: unknown) => {
            if (error instanceof SendError) return fail(error);
            // What is said of a header shows it.
            fail(isObserved ? invalid(platform, "a middleware failed", error) : invalid(platform, "a header is wrong"));
          },
        );
      }),
    use(...middleware) {
      isObserved ||= middleware.length > 0;
      client.use(...middleware);
    },
    eject: client.eject,
  };
}

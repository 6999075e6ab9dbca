import { WebhookError } from "./webhook-error.js";

/** Headers, as the Fetch standard has them or as Node, Express and Lambda do. */
export type WebhookHeaders =
  { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request as a server has it: a `Request`, or its headers with the raw bytes or the text of its body. */
export type WebhookRequest =
  | { readonly headers: WebhookHeaders; readonly bodyUsed: boolean; arrayBuffer(): Promise<ArrayBuffer> }
  | { readonly headers: WebhookHeaders; readonly body: string | Uint8Array | ArrayBuffer };

/** A header by its name in small letters; undefined where it is missing, or there more than once. */
export function headerOf({ headers }: Pick<WebhookRequest, "headers">, name: string): string | undefined {
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  const found = Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? [value ?? []] : []));
  const values = found.flat();
  return values.length === 1 ? String(values[0]) : undefined;
}

/** The bytes of the body as they came. */
export async function rawBody(request: WebhookRequest): Promise<Uint8Array> {
  if ("arrayBuffer" in request) {
    if (!request.bodyUsed) return new Uint8Array(await request.arrayBuffer());
    throw new WebhookError(
      "invalid_argument",
      "the request was read before: pass { headers, body } with what was read",
    );
  }
  const { body } = request;
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new WebhookError(
    "invalid_argument",
    'the raw bytes of the body are needed, not what was parsed of them: in Express, express.raw({ type: "application/json" }) on this route, before express.json()',
  );
}

import type { Redact } from "../outcome/redact.js";
import { toBodyInit } from "../transport/multipart.js";
import type { TransportRequest } from "../transport/transport.js";

/** A message that is ready to be sent, and was not. */
export interface Prepared {
  /** What `createMessage` would send, with the real credential. */
  readonly request: Request;
  /** The same as a curl command, with the credential and your own headers redacted. */
  readonly curl: string;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** What openapi-fetch and the client say themselves; other headers are the caller's, or secret. */
const SHOWN_HEADERS = /^(accept|content-type|user-agent)$/;

/** Turns a finished request into one to look at. */
export function toPrepared({ url, method, headers, body }: TransportRequest, redact: Redact): Prepared {
  const lines = [`curl --request ${method} ${quote(redact(url))}`];
  for (const [name, value] of Object.entries(headers)) {
    lines.push(`--header ${quote(`${name}: ${SHOWN_HEADERS.test(name) ? value : "[redacted]"}`)}`);
  }
  if (typeof body === "string") lines.push(`--data-raw ${quote(body)}`);
  if (body instanceof FormData) {
    for (const [name, part] of body) {
      // curl reads a file where a value begins with @ or <, unless it is told that this is text.
      if (typeof part === "string") lines.push(`--form-string ${quote(`${name}=${part}`)}`);
      else {
        const file = `@"${part.name.replace(/["\\]/g, "\\$&")}"`;
        lines.push(`--form ${quote(`${name}=${file}${part.type && `;type=${part.type}`}`)}`);
      }
    }
  }
  return { request: new Request(url, { method, headers, body: toBodyInit(body) }), curl: lines.join(" \\\n  ") };
}

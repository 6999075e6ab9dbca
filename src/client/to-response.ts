import type { Delivered } from "../delivery/deliver.js";

/** What openapi-fetch is answered with. */
export function toResponse({ status, message }: Delivered): Response {
  return message === undefined ? new Response(null, { status }) : Response.json(message, { status });
}

import type { Delivered } from "../delivery/deliver.js";

/** What openapi-fetch is answered with. */
export function toResponse({ status, message }: Delivered): Response {
  // 204 and 205 have no body, whatever came with them.
  const isEmpty = message === undefined || status === 204 || status === 205;
  return isEmpty ? new Response(null, { status }) : Response.json(message, { status });
}

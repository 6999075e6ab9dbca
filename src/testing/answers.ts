import type { Operation } from "../../generated/checks.js";

/** An answer of JSON, as servers call it. */
export function json(body: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { "Content-Type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } });
}

/** The answer that a spec shows for a status: its example of that name, or its first; without a body where it has none. */
export function exampleOf({ responses }: Operation, status: number, name?: string): Response {
  const { type = "", headers = [], examples = {} } = responses[status] ?? {};
  const body = name === undefined ? Object.values(examples)[0] : examples[name];
  const more: Record<string, string> = headers.includes("Retry-After") ? { "Retry-After": "1" } : {};
  if (body === undefined) return new Response(null, { status, headers: more });
  if (typeof body !== "string") return json(body, status, more);
  return new Response(body, { status, headers: { ...more, "Content-Type": type } });
}

import { complete, type Plan } from "./deliver.js";
import type { Outgoing } from "./openapi.js";

/** A message that is ready to be sent, and was not. */
export interface Prepared {
  /** What `createMessage` would send, with the real credential. */
  readonly request: Request;
  /** The same as a curl command, with the credential and your own headers blotted out. */
  readonly curl: string;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Turns a request into one to look at. */
export async function prepare({ url, method, headers, body }: Outgoing, plan: Plan): Promise<Prepared> {
  const shown = [...headers, ["accept", "application/json"]];
  await complete(headers, plan);
  const hidden = [...headers].filter(([name]) => !shown.some(([one]) => one === name));
  const lines = [
    `curl --request ${method} ${quote(url)}`,
    ...shown.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...hidden.map(([name]) => `--header ${quote(`${name}: [redacted]`)}`),
  ];
  if (typeof body === "string") lines.push(`--data ${quote(body)}`);
  if (body instanceof FormData) {
    for (const [name, part] of body) {
      const value = typeof part === "string" ? part : `@${part.name}${part.type && `;type=${part.type}`}`;
      lines.push(`--form ${quote(`${name}=${value}`)}`);
    }
  }
  return { request: new Request(url, { method, headers, body }), curl: lines.join(" \\\n  ") };
}

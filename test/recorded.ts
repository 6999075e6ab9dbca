// What a real Chatwoot 4.11.2 was sent, as bytes, and what it answered.
import { readFileSync } from "node:fs";

export interface Recording {
  readonly name: string;
  readonly platform: "chatwoot" | "omnivibe";
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where it is long. */
  readonly body64?: string;
  /** Another path, or another sender, than that of most. */
  readonly where?: string;
  readonly who?: string;
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
  /** `mistake`: the server takes it, and makes an empty or a wrong message of it. */
  readonly judge: "accept" | "refuse" | "mistake" | "state";
}

export const RECORDINGS: readonly Recording[] = (
  JSON.parse(readFileSync(new URL("recordings/chatwoot-4.11.2.json", import.meta.url), "utf8")) as {
    cases: Recording[];
  }
).cases;

/** The message that a recorded body carries, as a caller would have given it. */
export async function messageOf({ headers, body64 = "" }: Recording): Promise<Record<string, unknown>> {
  const bytes = Buffer.from(body64, "base64");
  const body = bytes.subarray(Math.max(0, bytes.indexOf("--xxBOUNDxx"))); // undici reads no preamble
  if (headers["Content-Type"] === "application/json") return JSON.parse(body.toString()) as Record<string, unknown>;
  const form = await new Response(body, { headers }).formData();
  const attachments = form.getAll("attachments[]");
  form.delete("attachments[]");
  const message = Object.fromEntries(form);
  const attributes = message["content_attributes"];
  return {
    ...message,
    ...(typeof attributes === "string" && { content_attributes: JSON.parse(attributes) as unknown }),
    ...(attachments.length > 0 && { attachments }),
  };
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { SandboxFile } from "./records.js";
import { toHex } from "./to-hex.js";
import type { Json } from "./verdict.js";

/** What the Chatwoot family takes for granted where it is absent. */
const DEFAULTS: Json = { private: false, message_type: "outgoing", content_type: "text" };

/** The hash of bytes in hexadecimal; empty in a page without HTTPS, where there is none. */
export async function hash(bytes: BufferSource): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto }; // absent outside of secure contexts
  const digest = await subtle?.digest("SHA-256", bytes);
  return digest ? toHex(digest) : "";
}

/** A value whose members stand in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return members.map(([name, member]) => [name, sorted(member)]);
}

/** What a message says, however it is written: without its marks, which a resend may change, and its defaults. */
function meaning(message: Json): unknown {
  const { content_attributes: attributes, echo_id: _, ...rest } = message;
  const { chatpost: __, ...others } = Object(attributes) as Json;
  const kept = Object.entries(rest).filter(([name, value]) => value !== null && DEFAULTS[name] !== value);
  return sorted({ ...Object.fromEntries(kept), ...(Object.keys(others).length > 0 ? { attributes: others } : {}) });
}

/** A text that is the same for the same message in the same place, and short. */
export async function fingerprint(
  platform: PlatformName,
  where: Json,
  message: Json,
  files: readonly SandboxFile[],
): Promise<string> {
  const text = JSON.stringify([
    platform,
    sorted(where),
    meaning(message),
    files.map(({ name, size, sha256 }) => [name, size, sha256]),
  ]);
  return (text.length > 200 && (await hash(new TextEncoder().encode(text)))) || text;
}

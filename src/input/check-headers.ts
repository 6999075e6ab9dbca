import type { PlatformName } from "../outcome/platform-name.js";
import { invalid } from "../outcome/invalid.js";
import { ownProperties } from "./own-properties.js";

// What frames a message on its connection is the transport's to say: a wrong length would begin another request.
const FRAMING =
  /^(content-length|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-(?!authorization$).*)$/i;

// What the client itself says in headers.
const RESERVED = /^(accept|accept-encoding|content-.*)$/i;

const spelled = (name: string): string => name.toLowerCase().replaceAll("_", "-");

/** Many servers read both signs as one. */
const isSame = (name: string, other: string | undefined): boolean =>
  other !== undefined && spelled(name) === spelled(other);

/** Whether a header is for nobody but the transport, or for the credential. */
export const isForbidden = (name: string, credentialHeader: string | undefined): boolean =>
  FRAMING.test(name) || isSame(name, credentialHeader);

/**
 * Headers of the caller's own, their names in small letters. Never shows their values. A login to what stands before the
 * platform is the caller's, where the platform's credential has another header.
 */
export function checkHeaders(
  platform: PlatformName,
  given: Readonly<Record<string, string>> | undefined,
  credentialHeader: string | undefined,
): Record<string, string> {
  const headers = Object.entries(ownProperties(platform, "headers", given));
  for (const [name, value] of headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw invalid(platform, "headers has a name that HTTP does not allow");
    if (name === "__proto__") throw invalid(platform, "headers.__proto__ is a name that fetch loses");
    if (FRAMING.test(name) || RESERVED.test(name))
      throw invalid(platform, `headers.${name} is set by the client itself`);
    if (isSame(name, credentialHeader)) {
      throw invalid(platform, `headers.${name} carries the credential: give that as an option of its own`);
    }
    if (typeof value !== "string" || /[^\t\x20-\x7e]/.test(value)) {
      throw invalid(platform, `headers.${name} must be a string of ASCII without line breaks`);
    }
  }
  // Blanks around a value do not travel, and a secret is known by what travels.
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value.trim()]));
}

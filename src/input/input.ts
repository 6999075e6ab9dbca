import type { PlatformName } from "../outcome/platform-name.js";
import { SendError } from "../outcome/send-error.js";

/** Which path parameters there are, and which of the two kinds each is. */
export type Ids<Where> = { readonly [K in keyof Where]-?: Where[K] extends number ? "integer" : "string" };

/** The error for something that the caller gave and that no server should see. */
export function invalid(platform: PlatformName, problem: string, cause?: unknown): SendError {
  return new SendError(problem, { platform, outcome: "not_sent", reason: "invalid_argument", cause });
}

// Strings stay out of messages: an identifier may be a secret (OmniVibe), and so may a misplaced token.
export function describe(value: unknown): string {
  if (typeof value === "string") return value === "" ? "an empty string" : "a string";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** Reads what the caller gave: a getter of it may throw, and it may be nested deeper than the stack is. */
export function reading<T>(platform: PlatformName, name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SendError) throw error;
    throw invalid(platform, `${name} cannot be read: it is nested too deeply, or a getter failed`, error);
  }
}

/** Own properties only: a polluted prototype sets no option. */
export function own<T extends object>(platform: PlatformName, name: string, value: T | undefined): T {
  if (value === undefined) return Object.create(null) as T; // every T passed here has optional members only, or is checked member by member
  if (typeof value !== "object" || value === null)
    throw invalid(platform, `${name} must be an object, got ${describe(value)}`);
  return reading(platform, name, () => Object.assign(Object.create(null), value));
}

export function checkFunction<T>(platform: PlatformName, name: string, value: T): T {
  if (value === undefined || typeof value === "function") return value;
  throw invalid(platform, `${name} must be a function, got ${describe(value)}`);
}

/** A signal by what it can do: it may come from another realm, or from a library. */
export function checkSignal(platform: PlatformName, value: AbortSignal | undefined): AbortSignal | undefined {
  if (value === undefined) return value;
  const { aborted, addEventListener, removeEventListener } = Object(value) as Partial<AbortSignal>; // any object has optional members
  const able = typeof addEventListener === "function" && typeof removeEventListener === "function";
  if (typeof aborted === "boolean" && able) return value;
  throw invalid(platform, `options.signal must be an AbortSignal, got ${describe(value)}`);
}

export function checkWhole(
  platform: PlatformName,
  name: string,
  value: number | undefined,
  [least, most, usual]: readonly [least: number, most: number, usual: number],
): number {
  if (value === undefined) return usual;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalid(platform, `${name} must be a whole number from ${least} to ${most}, got ${describe(value)}`);
}

/** The path parameters, and nothing else of what was given. */
export function checkIds<Where extends object>(platform: PlatformName, given: Where, ids: Ids<Where>): Where {
  const all = own(platform, "where", given);
  const where: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(ids)) {
    const value: unknown = (where[name] = Reflect.get(all, name));
    if (kind === "integer") {
      if (Number.isSafeInteger(value) && Number(value) > 0) continue;
      throw invalid(platform, `where.${name} must be a positive integer, got ${describe(value)}`);
    }
    if (typeof value !== "string" || value === "") {
      throw invalid(platform, `where.${name} must be a string that is not empty, got ${describe(value)}`);
    }
    // A dot segment would move the request to another path, and a lone surrogate cannot be encoded.
    if (/^\.\.?$/.test(value) || /\p{Surrogate}/u.test(value)) {
      throw invalid(platform, `where.${name} must not be a dot segment or hold half a character`);
    }
  }
  return where as Where; // the names of `ids` are those of Where, and each value was checked
}

/** What is wrong with a credential, if anything. Never shows it. */
export function credentialProblem(name: string, value: unknown): string | undefined {
  if (typeof value !== "string" || value === "")
    return `${name} must be a string that is not empty, got ${describe(value)}`;
  const at = value.search(/[^\x21-\x7e]/);
  return at < 0
    ? undefined
    : `${name} must be visible ASCII without spaces; character ${at + 1} of ${value.length} is not`;
}

// What the client itself says in headers, or the connection.
const RESERVED =
  /^(authorization|api[-_]access[-_]token|accept|accept-encoding|content-.*|host|cookie|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-.*)$/i;

/** Headers of the caller's own, their names in small letters. Never shows their values. */
export function checkHeaders(
  platform: PlatformName,
  given: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const headers = Object.entries(own(platform, "headers", given));
  for (const [name, value] of headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw invalid(platform, "headers has a name that HTTP does not allow");
    if (name === "__proto__") throw invalid(platform, "headers.__proto__ is a name that fetch loses");
    if (RESERVED.test(name)) throw invalid(platform, `headers.${name} is set by the client itself`);
    if (typeof value !== "string" || /[^\t\x20-\x7e]/.test(value)) {
      throw invalid(platform, `headers.${name} must be a string of ASCII without line breaks`);
    }
  }
  // Blanks around a value do not travel, and a secret is known by what travels.
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value.trim()]));
}

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without trailing slash and without what people paste after it. */
export function checkBaseUrl(
  platform: PlatformName,
  given: string | URL,
  pasted: RegExp,
  allowInsecureHttp: boolean,
): string {
  const wrong = (problem: string): SendError => invalid(platform, `baseUrl ${problem}`);
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    // The parser's own error holds the whole text, and with it any password.
    throw wrong("must be a URL such as https://chat.example.org");
  }
  if (!/^https?:$/.test(url.protocol)) throw wrong("must begin with https://");
  if (url.username || url.password) throw wrong("must not hold a user or a password");
  if (/[?#]/.test(String(given))) throw wrong("must not have a query or a fragment");
  if (/[{}\\\s]|\/(\.|%2e){1,2}(\/|$)/i.test(String(given))) {
    throw wrong("must not have spaces, braces, backslashes or dot segments");
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(url.hostname)) {
    throw wrong(
      "must begin with https://, because http:// sends the credential readably; or set allowInsecureHttp: true",
    );
  }
  return url.origin + url.pathname.replace(pasted, "").replace(/\/+$/, "");
}

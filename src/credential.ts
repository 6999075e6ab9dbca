import { credentialProblem, invalid } from "./input.js";
import type { PlatformName } from "./platform-name.js";
import { spellings } from "./redact.js";

/** A credential, or a function that gives one: it is asked once per attempt, and again after a 401. */
export type Secret = string | (() => string | Promise<string>);

/** How a client shows who it is. */
export interface Credential {
  /** Puts the credential on a request; throws an error without secrets when there is none to put. */
  readonly authorize: (headers: Headers) => void | Promise<void>;
  /** Whether asking again may give another one. */
  readonly renewable: boolean;
  /** What must never be shown, in all its spellings; grows as a function gives new ones. */
  readonly secrets: readonly string[];
}

/** A credential that travels in a header, behind a prefix, as it is or encoded. */
export function createCredential(
  platform: PlatformName,
  name: string,
  given: Secret | undefined,
  [header, prefix]: readonly [header: string, prefix: string],
  encode: (value: string) => string = (value) => value,
): Credential {
  const secrets: string[] = [];
  const authorize = (headers: Headers, value: unknown): void => {
    const encoded = typeof value === "string" && value ? encode(value) : value;
    const problem = credentialProblem(name, encoded);
    if (problem) throw new Error(problem);
    // The last few are enough: an answer repeats the credential that it was sent.
    if (!secrets.includes(String(encoded))) secrets.unshift(...spellings(String(encoded)), ...spellings(String(value)));
    secrets.splice(30);
    headers.set(header, prefix + encoded);
  };
  if (typeof given === "function") {
    return { secrets, renewable: true, authorize: async (headers) => authorize(headers, await given()) };
  }
  try {
    authorize(new Headers(), given);
  } catch (error) {
    throw invalid(platform, (error as Error).message); // authorize() throws nothing else
  }
  return { secrets, renewable: false, authorize: (headers) => authorize(headers, given) };
}

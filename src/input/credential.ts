import type { PlatformName } from "../outcome/platform-name.js";
import { describe } from "./describe.js";
import { invalid } from "../outcome/invalid.js";

/**
 * A credential, or a function that gives one: it is asked once per attempt, and after a 401 once more, within `retries`.
 * When it fails, the `SendError` (`not_sent`, `credential`) shows the code or the name of its error and no more of it, because
 * its words may hold what it asked with.
 */
export type Secret = string | (() => string | Promise<string>);

/** How a client shows who it is. */
export interface Credential {
  /** Gives the header of the credential; asks for it where it must. Rejects with an error without secrets. */
  authorize(): Authorization | Promise<Authorization>;
  /** Whether asking again may give another one. */
  readonly renewable: boolean;
  /** The name of its header. */
  readonly header: string;
}

/** What authorizes one attempt, and what must not be shown of it. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** The header that a credential travels in, and what stands before it there. */
export interface CredentialHeader {
  readonly header: string;
  readonly prefix: string;
}

/** What is wrong with a credential, if anything. Never shows it. */
function credentialProblem(name: string, value: unknown): string | undefined {
  if (typeof value !== "string" || value === "")
    return `${name} must be a string that is not empty, got ${describe(value)}`;
  const [, scheme] = /^(Bearer|App|Basic|IBSSO)\s/i.exec(value) ?? [];
  if (scheme) return `${name} must be the token alone, without "${scheme}" before it`;
  const at = value.search(/[^\x21-\x7e]/);
  return at < 0
    ? undefined
    : `${name} must be visible ASCII without spaces; character ${at + 1} of ${value.length} is not`;
}

/** Says that the function failed, with the code or the name of its error: its words may hold what it asked with. */
function failed(name: string, error: unknown): never {
  const { name: kind, code } = Object(error) as Partial<Record<string, unknown>>; // any object has optional members
  const sign = [code, kind].find((one) => typeof one === "string" && /^([A-Z_]+|[A-Za-z]+Error)$/.test(one));
  throw new Error(`the function of ${name} failed${sign ? ` (${sign})` : ""}`);
}

/** A credential that travels in a header, behind a prefix, as it is or encoded. */
export function createCredential(
  platform: PlatformName,
  name: string,
  given: Secret | undefined,
  { header, prefix }: CredentialHeader,
  encode: (value: string) => string = (value) => value,
): Credential {
  const toAuthorization = (value: unknown): Authorization => {
    const encoded = typeof value === "string" && value ? encode(value) : value;
    const problem = credentialProblem(name, encoded);
    if (problem) throw new TypeError(problem);
    return {
      headers: { [header.toLowerCase()]: prefix ? `${prefix} ${encoded}` : String(encoded) },
      secrets: [String(encoded), String(value)],
    };
  };
  if (typeof given === "function") {
    const ask = async (): Promise<unknown> => given();
    return {
      renewable: true,
      header,
      authorize: async () => toAuthorization(await ask().catch((error) => failed(name, error))),
    };
  }
  try {
    const fixed = toAuthorization(given);
    return { renewable: false, header, authorize: () => fixed };
  } catch (error) {
    throw invalid(platform, (error as Error).message); // toAuthorization() throws nothing else
  }
}

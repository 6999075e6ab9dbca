import { credentialProblem, invalid } from "./input.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { spellings } from "../outcome/redact.js";

/** A credential, or a function that gives one: it is asked once per attempt, and after a 401 once more, within `retries`. */
export type Secret = string | (() => string | Promise<string>);

/** How a client shows who it is. */
export interface Credential {
  /**
   * Puts the credential on a request, and what must not be shown of it into `secrets`. Where it has to ask for it, it
   * answers with a promise, which rejects with an error without secrets.
   */
  readonly authorize: (headers: Record<string, string>, secrets: string[]) => Promise<void> | undefined;
  /** Whether asking again may give another one. */
  readonly renewable: boolean;
}

/** A credential that travels in a header, behind a prefix, as it is or encoded. */
export function createCredential(
  platform: PlatformName,
  name: string,
  given: Secret | undefined,
  [header, prefix]: readonly [header: string, prefix: string],
  encode: (value: string) => string = (value) => value,
): Credential {
  const read = (value: unknown): { written: string; secrets: string[] } => {
    const encoded = typeof value === "string" && value ? encode(value) : value;
    const problem = credentialProblem(name, encoded);
    if (problem) throw new Error(problem);
    return { written: prefix + encoded, secrets: [...spellings(String(encoded)), ...spellings(String(value))] };
  };
  const line = header.toLowerCase();
  const put = (
    { written, secrets }: ReturnType<typeof read>,
    headers: Record<string, string>,
    shown: string[],
  ): void => {
    shown.push(...secrets);
    headers[line] = written;
  };
  if (typeof given === "function") {
    return { renewable: true, authorize: async (headers, secrets) => put(read(await given()), headers, secrets) };
  }
  let fixed: ReturnType<typeof read>;
  try {
    fixed = read(given);
  } catch (error) {
    throw invalid(platform, (error as Error).message); // read() throws nothing else
  }
  return { renewable: false, authorize: (headers, secrets) => void put(fixed, headers, secrets) };
}

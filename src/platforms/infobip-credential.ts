import { credentials } from "../../generated/infobip.facts.js";
import { createCredential, type Credential, type Secret } from "../input/credential.js";
import { invalid } from "../outcome/invalid.js";

interface Members {
  apiKey: Secret;
  username: string;
  password: Secret;
  ibssoToken: Secret;
  bearerToken: Secret;
}
type Exactly<K extends keyof Members> = { readonly [P in K]: Members[P] } & {
  readonly [P in Exclude<keyof Members, K>]?: undefined;
};

/** An API key, a user with a password, the token of a session, or a token of OAuth 2: exactly one of the four. */
export type InfobipCredential =
  Exactly<"apiKey"> | Exactly<"username" | "password"> | Exactly<"ibssoToken"> | Exactly<"bearerToken">;

const KINDS = ["apiKey", "username", "ibssoToken", "bearerToken"] as const;

/** The Authorization header in the form that belongs to the credential. @param options their own properties */
export function authorization(options: InfobipCredential): Credential {
  const [kind, second] = KINDS.filter((one) => options[one] !== undefined);
  if (kind === undefined || second !== undefined || (kind !== "username" && options.password !== undefined)) {
    const kinds = "apiKey, username with password, ibssoToken and bearerToken";
    throw invalid("infobip", `options must hold exactly one of ${kinds}`);
  }
  const header = credentials[kind === "username" ? "basic" : kind];
  if (kind !== "username") return createCredential("infobip", kind, options[kind], header);
  const { username, password } = options;
  if (typeof username !== "string" || username === "" || /:|\p{Surrogate}/u.test(username)) {
    throw invalid("infobip", "username must be a string that is not empty and has no colon and no half character");
  }
  return createCredential("infobip", "password", password, header, (value) => {
    // Half a character has no UTF-8: what would arrive is another password.
    if (/\p{Surrogate}/u.test(value)) throw new TypeError("password must not hold half a character");
    return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${value}`)));
  });
}

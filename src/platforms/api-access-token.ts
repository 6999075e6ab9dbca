import { createCredential, type Credential, type CredentialHeader, type Secret } from "../input/credential.js";
import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** The token of Chatwoot and 99digital, and the name of its header. */
export interface TokenOptions {
  /** The token, or a function that gives it: asked once per attempt, and after a 401 once more, within `retries`. */
  readonly apiAccessToken: Secret;
  /**
   * The name of the header. By default the one that every proxy lets through: stock nginx drops names with an underscore,
   * and the server reads both as one (chatwoot/chatwoot issue 1057).
   */
  readonly tokenHeader?: "Api-Access-Token" | "api_access_token" | undefined;
}

type TokenHeader = CredentialHeader & { readonly header: NonNullable<TokenOptions["tokenHeader"]> };

/** @param own the own properties of the options @param headers the two headers that the spec knows */
export function apiAccessToken(
  platform: PlatformName,
  own: TokenOptions,
  headers: { readonly apiAccessTokenDashed: TokenHeader; readonly apiAccessToken: TokenHeader },
): Credential {
  const { apiAccessTokenDashed: dashed, apiAccessToken: underscored } = headers;
  const { apiAccessToken: token, tokenHeader = dashed.header } = own;
  const isChosen = ({ header }: TokenHeader): boolean => header.toLowerCase() === String(tokenHeader).toLowerCase();
  const chosen = [dashed, underscored].find(isChosen);
  if (!chosen) throw invalid(platform, `tokenHeader must be "${dashed.header}" or "${underscored.header}"`);
  return createCredential(platform, "apiAccessToken", token, chosen);
}

import type { PlatformName } from "../outcome/platform-name.js";
import { OPERATIONS, PLATFORMS } from "./operations.js";

/** A request that the sandbox accepts: the spec's shortest JSON example, with ids and a credential that fit. */
export interface ExampleRequest {
  readonly path: string;
  /** The header with the credential; undefined where there is none. */
  readonly header: string | undefined;
  readonly body: string;
}

function credentialFor(prefix: string): string {
  if (prefix === "Basic") return `Basic ${btoa("any:any")}`;
  return prefix ? `${prefix} any` : "any";
}

function example(platform: PlatformName): ExampleRequest {
  const { path, parameters, security, requests } = OPERATIONS[platform].createMessage;
  const [credential] = security;
  const bodies = Object.values(requests["application/json"] ?? {}).map((value) => JSON.stringify(value));
  return {
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => (parameters[name] === "integer" ? "1" : name)),
    header: credential && `${credential.header}: ${credentialFor(credential.prefix)}`,
    body: bodies.sort((a, b) => a.length - b.length)[0] ?? "{}",
  };
}

/** A request for each platform, to try. */
export const EXAMPLES: { readonly [P in PlatformName]: ExampleRequest } = Object.fromEntries(
  PLATFORMS.map((platform) => [platform, example(platform)]),
) as { [P in PlatformName]: ExampleRequest }; // one for each of PLATFORMS

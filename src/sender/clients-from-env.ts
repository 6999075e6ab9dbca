import type { ClientOptions } from "../client/options.js";
import { processEnv, type Env } from "../input/env.js";
import type { PlatformName } from "../outcome/platform-name.js";
import * as chatwoot from "../platforms/chatwoot.js";
import * as digital99 from "../platforms/digital99.js";
import * as infobip from "../platforms/infobip.js";
import * as omnivibe from "../platforms/omnivibe.js";
import * as ziik from "../platforms/ziik.js";
import { PLATFORMS } from "./is-platform.js";
import type { Clients } from "./platform-types.js";

/** The options of a client whose address and credential stand in the environment. */
export type SharedOptions = Omit<ClientOptions, "baseUrl"> & { readonly baseUrl?: undefined };

/** How each client is made of its variables. */
const MAKE: { readonly [P in PlatformName]: (env: Env | undefined, options: SharedOptions) => Clients[P] } = {
  chatwoot: (env, options) => chatwoot.createChatwootClient({ ...options, ...chatwoot.fromEnv(env) }),
  omnivibe: (env, options) => omnivibe.createOmniVibeClient({ ...options, ...omnivibe.fromEnv(env) }),
  digital99: (env, options) => digital99.createDigital99Client({ ...options, ...digital99.fromEnv(env) }),
  infobip: (env, options) => infobip.createInfobipClient({ ...options, ...infobip.fromEnv(env) }),
  ziik: (env, options) => ziik.createZiikClient({ ...options, ...ziik.fromEnv(env) }),
};

/** The client of one platform, made of its variables. Throws a `SendError` (`invalid_argument`) that names what is missing. */
export function clientFromEnv<P extends PlatformName>(platform: P, options: SharedOptions = {}, env?: Env): Clients[P] {
  return MAKE[platform](env, options);
}

/**
 * A client of each platform that has a variable in the environment, such as `CHATWOOT_API_ACCESS_TOKEN`; the others are
 * absent. The options are those of each of them. Throws a `SendError` (`invalid_argument`) where what a platform needs is not whole.
 */
export function clientsFromEnv(
  options?: SharedOptions,
  env: Env = processEnv(),
): { readonly [P in PlatformName]?: Clients[P] } {
  const isSet = (platform: string): boolean =>
    Object.entries(env).some(([name, value]) => name.startsWith(`${platform.toUpperCase()}_`) && value);
  return Object.fromEntries(PLATFORMS.filter(isSet).map((name) => [name, clientFromEnv(name, options, env)]));
}

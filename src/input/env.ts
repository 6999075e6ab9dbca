import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/** `apiAccessToken` of `chatwoot` is `CHATWOOT_API_ACCESS_TOKEN`. */
const variable = (platform: PlatformName, option: string): string =>
  `${platform}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();

/** The options that stand in the environment; read only when this is called. Empty variables count as absent. */
export function readEnv<Option extends string>(
  platform: PlatformName,
  options: readonly Option[],
  env: Env = processEnv(),
): { [O in Option]?: string } {
  const found: { [O in Option]?: string } = {};
  for (const option of options) {
    const value = env[variable(platform, option)];
    if (value) found[option] = value;
  }
  return found;
}

/** Like `readEnv`, for the base URL. A name that is nearly its own is refused: the credential would go to the default host. */
export function readBaseUrl(platform: PlatformName, env: Env = processEnv()): { baseUrl?: string } {
  const found = readEnv(platform, ["baseUrl"], env);
  if (found.baseUrl) return found;
  const name = variable(platform, "baseUrl");
  const nearly = new RegExp(
    `^${platform}_((API|SERVER|INSTANCE)_)?(BASE_?)?(URL|URI|HOST|ENDPOINT|DOMAIN|BASE|SERVER|INSTANCE)$`,
    "i",
  );
  const other = Object.keys(env).find((one) => nearly.test(one) && one !== name && env[one]);
  if (other) throw invalid(platform, `${other} is set, and ${name} is not: the name is ${name}`);
  return found;
}

/** Like `readEnv`, for options that must be there. */
export function needEnv<Option extends string>(
  platform: PlatformName,
  options: readonly Option[],
  env: Env = processEnv(),
): { [O in Option]: string } {
  const found = readEnv(platform, options, env);
  const missing = options.filter((option) => found[option] === undefined);
  if (missing.length === 0) return found as { [O in Option]: string }; // none is missing
  throw invalid(platform, `set ${missing.map((option) => variable(platform, option)).join(" and ")}`);
}

/** The environment of the process; empty where there is none. */
export function processEnv(): Env {
  // Not every platform has a process, and those that have one agree on its env.
  const { process } = globalThis as { process?: { env?: Env } };
  return process?.env ?? {};
}

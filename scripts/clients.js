// A client of any platform, made as its users make one: by the factory and the `fromEnv` of its subpath.

/** @typedef {Record<string, string>} Env */

/** @param {string} platform @returns {Promise<{ factory: string, fromEnv: (env: Env) => object, create: (options: object) => any }>} */
export async function loadPlatform(platform) {
  const subpath = `chatpost/${platform}`;
  const module = await import(subpath);
  const factory = Object.keys(module).find((name) => name.startsWith("create")) ?? "";
  return { factory, fromEnv: module.fromEnv, create: module[factory] };
}

/**
 * What the environment must hold for a client: `fromEnv` says what it lacks, and each variable gets a placeholder.
 * @param {(env: Env) => object} fromEnv @param {Env} [given]
 */
export function environmentFor(fromEnv, given = {}) {
  const env = { ...given };
  for (;;) {
    try {
      fromEnv(env);
      return env;
    } catch (error) {
      const [, name] = /: set (?:exactly one of )?([A-Z\d_]+)/.exec(String(error)) ?? [];
      if (name === undefined || name in env) throw error;
      env[name] = `your-${name.split("_").at(-1)?.toLowerCase()}`;
    }
  }
}

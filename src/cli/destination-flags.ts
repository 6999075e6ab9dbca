import { secretIds } from "../../generated/secret-ids.js";
import { readEnv } from "../input/env.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { destinationIds } from "../sender/destination-ids.js";
import { isPlatform, PLATFORMS } from "../sender/is-platform.js";
import type { Arguments, Option } from "./read-arguments.js";

/** `account_id` is `--account-id`, `applicationKey` is `--application-key`. */
const flagOf = (name: string): string => name.replace(/[A-Z]/g, "-$&").replaceAll("_", "-").toLowerCase();
const isSecretId = (platform: PlatformName, name: string): boolean => secretIds[platform].includes(name);
const variableOf = (platform: PlatformName, name: string): string => `${platform}_${name}`.toUpperCase();

/** The options that say where a message goes. */
export function destinationOptions(platforms: readonly PlatformName[]): { [name: string]: Option } {
  const options: { [name: string]: Option } = {};
  for (const platform of platforms) {
    for (const [name, type] of Object.entries(destinationIds(platform))) {
      const flag = flagOf(name);
      const others = options[flag] ? `${options[flag].does}, ` : `the ${name} of `;
      const isSecret = isSecretId(platform, name);
      const secret = isSecret ? `; better in the environment, because it is secret: ${variableOf(platform, name)}` : "";
      options[flag] = {
        type: "string",
        value: type === "integer" ? "ID" : "TEXT",
        does: `${others}${platform}${secret}`,
      };
    }
  }
  return options;
}

/** Where a message goes, out of the options of its platform. */
function fromFlags(args: Arguments, platform: PlatformName): object {
  const ids = Object.entries(destinationIds(platform)).map(([name, type]) => {
    const isSecret = isSecretId(platform, name);
    const text = args.text(flagOf(name)) ?? (isSecret ? readEnv(platform, [name])[name] : undefined);
    if (text === undefined) {
      return args.refuse(`${platform} needs --${flagOf(name)}${isSecret ? ` or ${variableOf(platform, name)}` : ""}`);
    }
    if (type === "integer" && !/^\d+$/.test(text)) return args.refuse(`--${flagOf(name)} must be a whole number`);
    return [name, type === "integer" ? Number(text) : text] as const;
  });
  return { platform, ...Object.fromEntries(ids) };
}

/** Where a message goes: `--destination`, or the platform and its options. Ends the command where it is not whole. */
export function readDestination(args: Arguments, platform: PlatformName | undefined): { platform: PlatformName } {
  if (!args.has("destination")) {
    if (!platform) return args.refuse(`where to? Name a platform first: ${PLATFORMS.join(", ")}`);
    return { platform, ...fromFlags(args, platform) };
  }
  const twice = PLATFORMS.flatMap((one) => Object.keys(destinationIds(one)).map(flagOf)).find((flag) => args.has(flag));
  if (twice !== undefined) return args.refuse(`--destination and --${twice} exclude each other`);
  const destination = args.json("destination");
  const { platform: named }: { platform?: unknown } = Object(destination);
  if (!isPlatform(named) || (platform && named !== platform)) {
    return args.refuse(`--destination must have the platform ${platform ?? PLATFORMS.join(" or ")}`);
  }
  return { ...Object(destination), platform: named };
}

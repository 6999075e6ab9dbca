/// <reference types="node" />
import { isSendError } from "../index.js";
import { clientFromEnv, clientsFromEnv } from "../node.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { destinationOptions, readDestination } from "./destination-flags.js";
import { EXIT } from "./exit-code.js";
import { isPlatform, PLATFORMS } from "../sender/is-platform.js";
import { lookOf, type Finding, type Get } from "./looks.js";
import { readArguments } from "./read-arguments.js";

function tell(platform: PlatformName | undefined, { good, says }: Finding, host = ""): void {
  const who = [platform, host && `at ${host}`].filter(Boolean).join(" ");
  console.log(`${good ? "ok   " : "WRONG"}  ${who && good ? `${who}: ` : ""}${says}`);
  if (!good) process.exitCode = EXIT.failed;
}

/** Looks at one platform. */
async function look(platform: PlatformName, destination: object | undefined): Promise<void> {
  let host: string | undefined;
  const { client } = clientFromEnv(platform, { onAttempt: (attempt) => void (host = attempt.host) });
  // At run time a raw client reads any path.
  const { GET } = client as object as { GET(path: string, init: object): Promise<{ data?: unknown }> };
  const get: Get = async (path, params = {}) => (await GET(path, { params })).data;
  for await (const finding of lookOf(platform)(get, destination)) tell(platform, finding, host);
}

/** Looks at each platform whose variables are set, without sending anything. */
export async function run(args: string[]): Promise<void> {
  const [first = ""] = args;
  const named = isPlatform(first) ? first : undefined;
  const shown = named ? [named] : PLATFORMS;
  const given = readArguments(named ? args.slice(1) : args, {
    synopsis: [`chatpost check ${named ?? "[platform]"} [where]`],
    does: `Looks whether a message could be sent, and sends none: does the host answer, whose is the token, can the conversation
be read that is named. Without a platform it looks at each that has its variables in the environment.`,
    options: {
      ...destinationOptions(shown),
      destination: { type: "string", value: "JSON", does: "where to, as createSender takes it" },
    },
    notes: ["Exit: 0 nothing is wrong; 1 something is; 2 wrong use."],
  });
  const [word] = given.positionals;
  if (word !== undefined) given.refuse(`there is no platform ${word}; there is ${PLATFORMS.join(", ")}`);
  const isNamed = given.has("destination") || Object.keys(destinationOptions(shown)).some((flag) => given.has(flag));
  const destination = isNamed ? readDestination(given, named) : undefined;
  const only = destination?.platform ?? named;
  try {
    const clients = only ? [only] : Object.keys(clientsFromEnv());
    const platforms = PLATFORMS.filter((platform) => clients.includes(platform));
    if (platforms.length === 0) {
      given.refuse("no platform has its variables in the environment, such as CHATWOOT_API_ACCESS_TOKEN");
    }
    for (const platform of platforms) await look(platform, destination);
  } catch (error) {
    if (!isSendError(error)) throw error;
    tell(error.platform, { good: false, says: error.message });
  }
}

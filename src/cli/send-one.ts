/// <reference types="node" />
import { buffer } from "node:stream/consumers";
import { createSender, isSendError, type Attempt } from "../index.js";
import { clientFromEnv } from "../node.js";
import { contentOptions, readContent } from "./content-flags.js";
import { destinationOptions, readDestination } from "./destination-flags.js";
import { exitCodeOf } from "./exit-code.js";
import { isPlatform, PLATFORMS } from "../sender/is-platform.js";
import { openFiles } from "./open-files.js";
import { prepareOnly } from "./prepare-only.js";
import { readArguments, type Arguments, type Usage } from "./read-arguments.js";

function usageOf(platforms: typeof PLATFORMS): Usage {
  const [platform = "<platform>"] = platforms.length === 1 ? platforms : [];
  return {
    synopsis: [
      `chatpost send ${platform} [where] [what] "Hello"`,
      `chatpost send ${platform} [where] -             # the text from standard input`,
      ...(platforms.length > 1 ? ["chatpost send --from messages.jsonl      # see chatpost send --from --help"] : []),
    ],
    does: "Sends one message and prints its id. Credentials come from the environment: see chatpost check.",
    options: {
      ...destinationOptions(platforms),
      destination: { type: "string", value: "JSON", does: "where to, as createSender takes it" },
      ...contentOptions(platforms),
      json: { type: "boolean", does: "prints one object: platform, id, status, outcome, attempts, requestId" },
      "dry-run": { type: "boolean", does: "checks it, prints the request as a curl line, and sends nothing" },
    },
    notes: [
      "Exit: 0 sent; 1 rejected or not sent; 2 wrong use; 3 nobody knows: look before sending it again.",
      ...(platforms.length > 1 ? [`Platforms: ${platforms.join(", ")}`] : []),
    ],
  };
}

async function readInput(given: Arguments): Promise<string> {
  try {
    const bytes = await buffer(process.stdin);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r?\n$/, "");
  } catch {
    return given.refuse("what comes from standard input is not UTF-8");
  }
}

/** Sends one message. */
export async function sendOne(args: string[]): Promise<void> {
  const [first = ""] = args;
  const named = isPlatform(first) ? first : undefined;
  const given = readArguments(named ? args.slice(1) : args, usageOf(named ? [named] : PLATFORMS));
  const words = given.positionals;
  if (!named && words.length > 1) given.refuse(`there is no platform ${first}; there is ${PLATFORMS.join(", ")}`);
  if (words.length > 1) given.refuse("the text is more than one argument: put it into quotes");
  const { platform, ...where } = readDestination(given, named);
  const [word] = words;
  const body = word === "-" ? await readInput(given) : word;
  const content = readContent(given, body);

  // Whoever leaves is told whether the message may be there.
  const leaving = new AbortController();
  process.once("SIGINT", () => leaving.abort(new Error("Ctrl-C")));
  let last: Attempt | undefined;
  function tell(facts: { id?: string; outcome: string; status: number | undefined; attempts: number }): void {
    const { requestId } = last ?? {};
    if (given.has("json")) console.log(JSON.stringify({ platform, ...facts, requestId }));
    else if (facts.id !== undefined) console.log(facts.id);
  }
  try {
    const client = clientFromEnv(platform, { onAttempt: (attempt) => void (last = attempt) });
    const isDry = given.has("dry-run");
    const clients = { [platform]: isDry ? prepareOnly(client, (curl) => console.log(curl)) : client };
    // It is given the platform of its one client, and refuses what that one does not take.
    const send = createSender(clients as object as { [P in typeof platform]: never }) as (
      to: object,
      message: object,
      options: { readonly signal: AbortSignal },
    ) => Promise<{ readonly id: string }>;
    const { id } = await send({ platform, ...where }, await openFiles(content, "."), { signal: leaving.signal });
    if (!isDry) tell({ id, outcome: "sent", status: last?.status, attempts: last?.attempt ?? 1 });
  } catch (error) {
    if (!isSendError(error)) throw error;
    console.error(error.message);
    tell({ outcome: error.outcome, status: error.status, attempts: error.attempts });
    process.exitCode = exitCodeOf(error);
  }
}

/// <reference types="node" />
import type { PlatformName } from "../outcome/platform-name.js";
import { isLoopback } from "../testing/is-loopback.js";
import { createSandbox, EXAMPLES, FAULTS, PLATFORMS, type Fault, type Sandbox } from "../testing/index.js";
import { fail } from "./fail.js";
import { isPlatform } from "../sender/is-platform.js";
import { readArguments, type Usage } from "./read-arguments.js";
import { readPlatform } from "./read-platform.js";
import { line, summary } from "./report.js";

const FAULT_NAMES = Object.keys(FAULTS).filter((name) => name !== "refusal");

const USAGE: Usage = {
  synopsis: ["chatpost sandbox [options]"],
  does: `Serves the five platforms on 127.0.0.1, from their specs. GET /_sandbox/messages tells what arrived; the guide "The
sandbox in any language" has the rest.`,
  options: {
    port: { type: "string", value: "N", does: "the port; 4010 by default, 0 for one that is free" },
    only: {
      type: "string",
      multiple: true,
      value: "PLATFORM",
      does: "a platform to serve; may be given several times",
    },
    lenient: { type: "boolean", does: "take the mistakes that the real servers take, and say what they make of them" },
    fault: { type: "string", value: "NAME", does: "what goes wrong with every request" },
    every: { type: "string", value: "N", does: "only with every so many requests" },
    keep: {
      type: "string",
      value: "N",
      does: "how many messages are kept with what they hold; the last 10000 by default",
    },
    spec: { type: "string", multiple: true, value: "PLATFORM=FILE", does: "a spec of your own, YAML or JSON" },
    host: { type: "string", value: "ADDRESS", does: "where to listen: whoever reaches it may send, read and steer" },
  },
  notes: [`Faults: ${FAULT_NAMES.join(", ")}`, `Platforms: ${PLATFORMS.join(", ")}`],
};

interface Options {
  readonly specs: { readonly [platform: string]: string };
  readonly port: number;
  readonly every: number;
  readonly only: readonly PlatformName[];
  readonly keep: number;
  readonly strict: boolean;
  readonly fault: string | undefined;
  readonly host: string;
}

function readOptions(args: string[]): Options {
  const given = readArguments(args, USAGE);
  function wholeNumber(option: string, usual: number, least: number, most: number): number {
    const text = given.text(option) ?? String(usual);
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    return given.refuse(`--${option} must be a whole number from ${least} to ${most}`);
  }
  const [word] = given.positionals;
  if (word !== undefined) given.refuse(`what is ${JSON.stringify(word)}?`);
  const only = given.texts("only").map((name) => readPlatform(given, "only", name));
  if (given.has("every") && !given.has("fault")) given.refuse("--every goes with --fault");
  const specs = given.texts("spec").map((text) => /^(\w+)=(.+)$/.exec(text)?.slice(1) ?? [text]);
  const odd = specs.find(([platform, file]) => !file || !isPlatform(platform));
  if (odd) {
    given.refuse(`--spec must be a platform and a file, such as chatwoot=my-chatwoot.yaml, not ${odd.join("=")}`);
  }
  return {
    specs: Object.fromEntries(specs),
    port: wholeNumber("port", 4010, 0, 65535),
    every: wholeNumber("every", 1, 1, 1_000_000),
    only: PLATFORMS.filter((name) => only.length === 0 || only.includes(name)),
    keep: wholeNumber("keep", 10_000, 0, 1_000_000_000),
    strict: !given.has("lenient"),
    fault: given.text("fault"),
    host: given.text("host") ?? "127.0.0.1",
  };
}

/** Sets a fault for all that are served and have it. */
function arm(sandbox: Sandbox, platforms: readonly PlatformName[], fault: string, every: number): void {
  const problems = platforms.flatMap((platform) => {
    try {
      sandbox.always(platform, { fault } as Fault<"infobip">, every); // it checks
      return [];
    } catch (error) {
      return [Object(error).message.replace("chatpost: ", "")];
    }
  });
  if (problems.length === platforms.length) fail(`--fault: ${problems[0]}`);
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): never {
  const words: { readonly [code: string]: string } = {
    EADDRINUSE: `port ${port} is taken; choose another with --port, or --port 0 for one that is free`,
    EADDRNOTAVAIL: `--host must be an address of this machine, not ${host}`,
    ENOTFOUND: `--host must be an address of this machine, not ${host}`,
    EACCES: `port ${port} may not be used by you; choose one from 1024 on with --port`,
  };
  const text = words[error.code ?? ""];
  if (text === undefined && !error.message.startsWith("chatpost: ")) throw error;
  console.error(text === undefined ? error.message : `chatpost: ${text}`);
  process.exit(1);
}

/** Serves the sandbox until it is told to end. */
export async function run(args: string[]): Promise<void> {
  const { port, only, strict, fault, every, host, keep, specs } = readOptions(args);
  const open = async (): Promise<Sandbox> =>
    createSandbox({ only, strict, keep, specs, onRequest: (...all) => console.log(line(...all)) });
  const sandbox = await open().catch((error) => explain(error, port, host));
  if (fault !== undefined) arm(sandbox, only, fault, every);
  const server = await sandbox.listen({ port, host }).catch((error) => explain(error, port, host));
  for (const platform of only) {
    const { path, header, body } = EXAMPLES[platform];
    console.log(`${platform}  ${server.urls[platform]}`);
    console.log(`  curl -s ${server.urls[platform]}${path} \\`);
    if (header) console.log(`    -H '${header}' \\`);
    console.log(`    -H 'Content-Type: application/json' -d '${body}'\n`);
  }
  if (!isLoopback(host)) {
    console.error(`chatpost: whoever reaches ${host} may send to this sandbox, read what it was sent, and steer it`);
  }
  console.log("Each request is logged here. Ctrl-C ends the sandbox, and says what was sent twice or refused.\n");
  const end = (): void => {
    console.log(summary(sandbox));
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

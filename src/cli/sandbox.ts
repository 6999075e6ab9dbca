/// <reference types="node" />
import { parseArgs } from "node:util";
import type { PlatformName } from "../outcome/platform-name.js";
import { createSandbox, EXAMPLES, FAULTS, PLATFORMS, type Fault, type Sandbox } from "../testing/index.js";
import { fail } from "./fail.js";
import { line, summary } from "./report.js";

const USAGE = `chatpost sandbox [--port 4010] [--only chatwoot] [--lenient] [--fault NAME [--every N]] [--host 127.0.0.1] [--keep N] [--spec chatwoot=FILE]

Serves the five platforms on 127.0.0.1, from their specs. GET /_sandbox/messages tells what arrived; the guide "The
sandbox in any language" has the rest.
  --port     the port; 4010 by default, 0 for one that is free
  --only     a platform to serve; may be given several times: ${PLATFORMS.join(", ")}
  --lenient  take the mistakes that the real servers take, and say what they make of them
  --fault    what goes wrong with every request: ${Object.keys(FAULTS)
    .filter((name) => name !== "refusal")
    .join(", ")}
  --every    only with every so many requests
  --keep     how many messages are kept with what they hold, the last ones; 10000 by default
  --spec     a spec of your own for a platform, YAML or JSON; may be given several times
  --host     the address to listen on; whoever reaches another than this machine's own may send, read and steer`;

const OPTIONS = {
  port: { type: "string", default: "4010" },
  only: { type: "string", multiple: true },
  lenient: { type: "boolean", default: false },
  fault: { type: "string" },
  every: { type: "string" },
  spec: { type: "string", multiple: true },
  keep: { type: "string", default: "10000" },
  host: { type: "string", default: "127.0.0.1" },
  help: { type: "boolean", default: false },
} as const;

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  return fail(`--${option} must be a whole number from ${least} to ${most}`, USAGE);
}

function readArguments(args: string[]) {
  let given;
  try {
    given = parseArgs({ args, options: OPTIONS });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), USAGE);
  }
  const { help, only, lenient, port, fault, every, host, keep, spec } = given.values;
  if (help) {
    console.log(USAGE);
    process.exit();
  }
  const wrong = only?.find((name) => !PLATFORMS.includes(name as PlatformName)); // the question is whether it is one
  if (wrong !== undefined) fail(`--only must be one of ${PLATFORMS.join(", ")}, not ${wrong}`, USAGE);
  if (every !== undefined && fault === undefined) fail("--every goes with --fault", USAGE);
  const specs = (spec ?? []).map((text) => /^(\w+)=(.+)$/.exec(text)?.slice(1) ?? [text]);
  const odd = specs.find(([platform, file]) => !file || !PLATFORMS.includes(platform as PlatformName)); // the question, too
  if (odd) fail(`--spec must be a platform and a file, such as chatwoot=my-chatwoot.yaml, not ${odd.join("=")}`, USAGE);
  return {
    specs: Object.fromEntries(specs),
    port: wholeNumber("port", port, 0, 65535),
    every: every === undefined ? 1 : wholeNumber("every", every, 1, 1_000_000),
    only: PLATFORMS.filter((name) => only?.includes(name) ?? true),
    keep: wholeNumber("keep", keep, 0, 1_000_000_000),
    strict: !lenient,
    fault,
    host,
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
  const { port, only, strict, fault, every, host, keep, specs } = readArguments(args);
  const sandbox = createSandbox({ only, strict, keep, specs, onRequest: (...all) => console.log(line(...all)) });
  if (fault !== undefined) arm(sandbox, only, fault, every);
  const server = await sandbox.listen({ port, host }).catch((error) => explain(error, port, host));
  for (const platform of only) {
    const { path, header, body } = EXAMPLES[platform];
    console.log(`${platform}  ${server.urls[platform]}`);
    console.log(`  curl -s ${server.urls[platform]}${path} \\`);
    if (header) console.log(`    -H '${header}' \\`);
    console.log(`    -H 'Content-Type: application/json' -d '${body}'\n`);
  }
  if (!/^(localhost|127(\.\d+){3}|::1)$/.test(host)) {
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

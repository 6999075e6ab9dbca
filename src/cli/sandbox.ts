/// <reference types="node" />
import { parseArgs } from "node:util";
import type { PlatformName } from "../outcome/platform-name.js";
import { createSandbox, EXAMPLES, PLATFORMS, type Rejection, type SandboxRequest } from "../testing/index.js";
import { fail } from "./fail.js";

const USAGE = `chatpost sandbox [--port 4010] [--only chatwoot] [--lenient]

Serves the five platforms on 127.0.0.1, from their specs.
  --port   the port; 4010 by default
  --only   a platform to serve; may be given several times: ${PLATFORMS.join(", ")}
  --lenient  take the mistakes that the real servers take, and say what they make of them`;

function readArguments(args: string[]): { port: number; only: readonly PlatformName[]; strict: boolean } {
  const options = {
    port: { type: "string", default: "4010" },
    only: { type: "string", multiple: true },
    lenient: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  let given;
  try {
    given = parseArgs({ args, options });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), USAGE);
  }
  const { values } = given;
  if (values.help) {
    console.log(USAGE);
    process.exit();
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail("--port must be a whole number from 0 to 65535", USAGE);
  const wrong = values.only?.find((name) => !PLATFORMS.includes(name as PlatformName)); // the question is whether it is one
  if (wrong) fail(`--only must be one of ${PLATFORMS.join(", ")}, not ${wrong}`, USAGE);
  return {
    port,
    strict: !values.lenient,
    only: values.only ? PLATFORMS.filter((name) => values.only?.includes(name)) : PLATFORMS,
  };
}

function report({ platform, method, url, verdict, status }: SandboxRequest, rejection: Rejection | undefined): void {
  const rules = rejection?.rules.map(({ field, rule }) => `${field} ${rule}`).join("; ");
  const path = new URL(url).pathname;
  console.log([platform ?? "?", method, path, status ?? "-", verdict, rules].filter(Boolean).join("  "));
}

/** Serves the sandbox until it is told to end. */
export async function run(args: string[]): Promise<void> {
  const { port, only, strict } = readArguments(args);
  const sandbox = createSandbox({ only, strict, onRequest: report });
  const server = await sandbox.listen({ port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`chatpost: port ${port} is taken; choose another with --port, or --port 0 for one that is free`);
    process.exit(1);
  });
  for (const platform of only) {
    const { path, header, body } = EXAMPLES[platform];
    console.log(`${platform}  ${server.urls[platform]}`);
    console.log(`  curl -s ${server.urls[platform]}${path} \\`);
    if (header) console.log(`    -H '${header}' \\`);
    console.log(`    -H 'Content-Type: application/json' -d '${body}'\n`);
  }
  console.log("Each request is logged here. Ctrl-C ends the sandbox.\n");
  process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
  process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
}

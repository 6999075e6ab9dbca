#!/usr/bin/env node
/// <reference types="node" />
import { parseArgs } from "node:util";
import type { PlatformName } from "./outcome/platform-name.js";
import { createSandbox, EXAMPLES, PLATFORMS, type Rejection, type SandboxRequest } from "./testing/index.js";

const USAGE = `chatpost sandbox [--port 4010] [--only chatwoot] [--lenient]

Serves the five platforms on 127.0.0.1, from their specs.
  --port   the port; 4010 by default
  --only   a platform to serve; may be given several times: ${PLATFORMS.join(", ")}
  --lenient  take the mistakes that the real servers take, and say what they make of them

chatpost generate <spec> --out <file.d.ts> [--check]

Makes TypeScript types from your own copy of a spec.`;

function fail(problem: string): never {
  console.error(`chatpost: ${problem}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments(): { port: number; only: readonly PlatformName[]; strict: boolean } {
  const options = {
    port: { type: "string", default: "4010" },
    only: { type: "string", multiple: true },
    lenient: { type: "boolean", default: false },
  } as const;
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = given;
  if (positionals.join(" ") !== "sandbox") fail(`there is no command "${positionals.join(" ")}"`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail("--port must be a whole number from 0 to 65535");
  const wrong = values.only?.find((name) => !PLATFORMS.includes(name as PlatformName)); // the question is whether it is one
  if (wrong) fail(`--only must be one of ${PLATFORMS.join(", ")}, not ${wrong}`);
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

async function serve(): Promise<void> {
  const { port, only, strict } = readArguments();
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

// A script, because it shares scripts/types.js with `npm run generate`, and needs what the sandbox does not.
if (process.argv[2] === "generate") await import(String(new URL("../scripts/chatpost-generate.js", import.meta.url)));
else await serve();

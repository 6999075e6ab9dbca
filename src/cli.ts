#!/usr/bin/env node
/// <reference types="node" />
import { version } from "../generated/version.js";
import { fail } from "./cli/fail.js";

interface Command {
  readonly does: string;
  load(): Promise<{ run(args: string[]): Promise<void> }>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  send: { does: "sends one message, or those of a file", load: () => import("./cli/send.js") },
  check: { does: "looks whether a message could be sent, and sends none", load: () => import("./cli/check.js") },
  status: { does: "tells how the messages of a file stand", load: () => import("./cli/status.js") },
  settle: { does: "writes down what a person saw of a message", load: () => import("./cli/settle.js") },
  sandbox: { does: "serves the five platforms on your own machine", load: () => import("./cli/sandbox.js") },
  generate: { does: "makes TypeScript types from your own copy of a spec", load: () => import("./cli/generate.js") },
};

const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(10)}${does}`);
const USAGE = `chatpost <command>

${lines.join("\n")}

\`chatpost <command> --help\` says how it is used; \`chatpost --version\` which version this is.`;

const [first, ...rest] = process.argv.slice(2);
// `chatpost help send` is `chatpost send --help`.
const [name, ...args] = first === "help" && rest.length > 0 ? [...rest, "--help"] : [first, ...rest];
const known = Object.keys(COMMANDS);
const command = name !== undefined && known.includes(name) ? COMMANDS[name] : undefined;
if (command) await (await command.load()).run(args);
else if (name === "--help" || name === "-h" || name === "help") console.log(USAGE);
else if (name === "--version" || name === "-v") console.log(version);
else if (name === undefined) fail("which command?", USAGE);
else fail(`there is no command ${JSON.stringify(name)}; there is ${known.join(", ")}`);

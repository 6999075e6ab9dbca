/// <reference types="node" />
import { parseArgs } from "node:util";
import { fail } from "./fail.js";

/** An option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What stands for its value in the usage. */
  readonly value?: string;
  readonly does: string;
}

/** How a command is used. */
export interface Usage {
  readonly synopsis: readonly string[];
  readonly does: string;
  readonly options: { readonly [name: string]: Option };
  /** What else there is to know. */
  readonly notes?: readonly string[];
}

/** What a command was given. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option; undefined where it is not there. */
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  /** The value of an option that is there, parsed. */
  json(name: string): unknown;
  has(name: string): boolean;
  /** Ends the command, and names the one that says how it is used. */
  refuse(problem: string): never;
}

function toText({ synopsis, does, options, notes = [] }: Usage): string {
  const rows = Object.entries(options).map(([name, { value, does: told }]) => [
    `--${name}${value ? ` ${value}` : ""}`,
    told,
  ]);
  const width = Math.max(...rows.map(([flag = ""]) => flag.length));
  const lines = rows.map(([flag = "", told]) => `  ${flag.padEnd(width)}  ${told}`);
  return [...synopsis, "", does, "", ...lines, ...notes.flatMap((note) => ["", note])].join("\n");
}

/** Reads the arguments of a command. Ends it where they are wrong, or ask for help. */
export function readArguments(args: string[], usage: Usage): Arguments {
  const options = { ...usage.options, help: { type: "boolean", does: "tells this" } } as const;
  const text = toText({ ...usage, options });
  const [command] = /^chatpost \w+( --from)?/.exec(text) ?? [];
  const refuse = (problem: string): never => fail(`${problem}; see ${command} --help`);
  const types = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]: [string, Option]) => [name, { type, multiple }]),
  );
  const end = args.indexOf("--");
  if ((end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h")) {
    console.log(text);
    process.exit(0);
  }
  const seen = new Set<string>();
  const { tokens, values, positionals } = parseArgs({
    args,
    options: types,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option: Option | undefined = Object.hasOwn(types, name) ? usage.options[name] : undefined;
    if (!option) {
      const known = Object.keys(options).map((one) => `--${one}`);
      return refuse(`there is no option ${rawName}; there is ${known.join(", ")}`);
    }
    if (option.type === "string" && (value === undefined || (!token.inlineValue && value.startsWith("--")))) {
      return refuse(`${rawName} needs a value`);
    }
    if (seen.has(name) && !option.multiple) return refuse(`${rawName} is given twice`);
    seen.add(name);
    if (option.type === "boolean" && value !== undefined) return refuse(`${rawName} takes no value`);
  }
  const texts = (name: string): string[] => [values[name] ?? []].flat().map(String);
  return {
    positionals,
    texts,
    text: (name) => texts(name).at(-1),
    json(name) {
      try {
        return JSON.parse(texts(name).at(-1) ?? "");
      } catch {
        return refuse(`--${name} must be JSON`);
      }
    },
    has: (name) => values[name] !== undefined,
    refuse,
  };
}

/// <reference types="node" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { PlatformName } from "../outcome/platform-name.js";
import type { AllOperations, Operations } from "./operations.js";

interface Script {
  liveOperations(spec: unknown, Ajv2020: unknown): Readonly<Record<string, unknown>>;
}

/** A package of the project that this runs in: by npx the sandbox lies elsewhere. */
function load(name: string, path: string): unknown {
  try {
    return createRequire(join(process.cwd(), "any.js"))(path);
  } catch {
    throw new Error(`chatpost: a spec of your own needs ${name}; run: npm install --save-dev ajv@8 yaml@2`);
  }
}

function read(path: string): unknown {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".json")) return JSON.parse(text);
  const { parse } = load("yaml", "yaml") as { parse(text: string): unknown }; // what yaml 2 exports
  return parse(text);
}

async function operationsOf(path: string): Promise<Operations> {
  const { default: Ajv2020 } = load("ajv", "ajv/dist/2020.js") as { default: unknown }; // what ajv 8 exports
  const script: Script = await import(String(new URL("../../scripts/operation-checks.js", import.meta.url)));
  try {
    const operations = script.liveOperations(read(path), Ajv2020);
    if (operations["createMessage"]) return operations as Operations; // as those of generated/, which are made alike
  } catch (error) {
    const { message } = Object(error);
    if (String(message).startsWith("chatpost:")) throw error;
    throw new Error(`chatpost: ${path} cannot be used as a spec: ${String(message)}`, { cause: error });
  }
  throw new Error(`chatpost: ${path} has no operation with the operationId createMessage`);
}

/** The operations of the platforms, of some of them from specs of the user's own: paths of YAML or JSON files. */
export async function ownSpecs(
  known: AllOperations,
  paths: { readonly [P in PlatformName]?: string | undefined },
): Promise<AllOperations> {
  const own: Partial<Record<PlatformName, Operations>> = {};
  for (const platform of Object.keys(known) as PlatformName[]) {
    const path = paths[platform];
    if (path !== undefined) own[platform] = await operationsOf(path);
  }
  return { ...known, ...own };
}

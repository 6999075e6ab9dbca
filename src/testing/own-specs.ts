/// <reference types="node" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { PlatformName } from "../outcome/platform-name.js";
import type { AllOperations, Operations } from "./operations.js";
// @ts-ignore: a script of the package, which has no declarations; `tsc -p test` reads it, and has nothing to ignore.
import { liveOperations } from "../../scripts/operation-checks.js";

/** A package of the project that this runs in: by npx the sandbox lies elsewhere. */
function load(name: string, path: string): unknown {
  try {
    return createRequire(join(process.cwd(), "any.js"))(path);
  } catch {
    throw new Error(`chatpost: a spec of your own needs ${name}; run: npm install --save-dev ajv@8 yaml@2`);
  }
}

function read(path: string): unknown {
  const text = readFileSync(resolve(path), "utf8"); // whole, so that a failure names the folder
  if (path.endsWith(".json")) return JSON.parse(text);
  const { parse } = load("yaml", "yaml") as { parse(text: string): unknown }; // what yaml 2 exports
  return parse(text);
}

function operationsOf(path: string): Operations {
  const { default: Ajv2020 } = load("ajv", "ajv/dist/2020.js") as { default: new (options: object) => object }; // what ajv 8 exports
  try {
    const operations: object = liveOperations({ paths: {}, ...Object(read(path)) }, Ajv2020);
    if ("createMessage" in operations) return operations as Operations; // as those of generated/, which are made alike
  } catch (error) {
    const { message } = Object(error);
    if (String(message).startsWith("chatpost:")) throw error;
    throw new Error(`chatpost: ${path} cannot be used as a spec: ${String(message)}`, { cause: error });
  }
  throw new Error(`chatpost: ${path} has no operation with the operationId createMessage`);
}

/**
 * The operations of the platforms, of some of them from specs of the user's own: paths of YAML or JSON files. Throws where
 * one cannot be used.
 */
export function ownSpecs(
  known: AllOperations,
  paths: { readonly [P in PlatformName]?: string | undefined },
): AllOperations {
  const own: Partial<Record<PlatformName, Operations>> = {};
  for (const platform of Object.keys(known) as PlatformName[]) {
    const path = paths[platform];
    if (path === undefined) continue;
    if (typeof path !== "string") throw new Error(`chatpost: the spec of ${platform} must be a path`);
    own[platform] = operationsOf(path);
  }
  return { ...known, ...own };
}

// TypeScript consumers: each version, each way to resolve modules, with the DOM's types and with Node's only.
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "./workshop.js";

const VERSIONS = /** @type {const} */ ([
  ["5.4", "ts54"],
  ["5.9", "ts59"],
  ["6", "ts6"],
  ["7", "ts7"],
]);
const RESOLUTIONS = /** @type {const} */ ([
  ["bundler", "esnext"],
  ["node16", "node16"],
  ["nodenext", "nodenext"],
]);
const WORLDS = /** @type {const} */ ([
  ["DOM", ["ES2022", "DOM", "DOM.Iterable"], []],
  ["@types/node", ["ES2022"], ["node"]],
]);

/** A module that has every path of the package with types. @param {string} folder */
function everyPath(folder) {
  /** @type {{ name: string, exports: Record<string, { types?: string }> }} */
  const { name, exports } = createRequire(join(folder, "any.js"))("chatpost/package.json");
  const paths = Object.keys(exports).filter((path) => exports[path]?.types);
  return paths.map((path, at) => `export * as path${at} from "${path.replace(".", name)}";`).join("\n");
}

/** @type {import("./run.js").Consumer[]} */
export const TYPES = VERSIONS.map(([version, name]) => ({
  folder: `types/${name}`,
  files: ["types/consumer.ts", "types/require.cts"],
  checks: RESOLUTIONS.flatMap(([moduleResolution, module]) =>
    WORLDS.map(([world, lib, types]) => [
      `TypeScript ${version}, ${moduleResolution}, ${world}`,
      async (folder) => {
        const compilerOptions = {
          ...{ module, moduleResolution, lib, types, target: "ES2022", noEmit: true },
          ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
        };
        const common = moduleResolution === "nodenext" && version !== "5.4" ? ["require.cts"] : [];
        const config = join(folder, "tsconfig.json");
        await writeFile(join(folder, "paths.ts"), everyPath(folder));
        await writeFile(config, JSON.stringify({ compilerOptions, files: ["consumer.ts", "paths.ts", ...common] }));
        await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", config], folder);
      },
    ]),
  ),
}));

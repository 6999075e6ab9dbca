// A JavaScript consumer with `import`: every path of the package loads, then the scenario.
import { createRequire } from "node:module";
import { run } from "./entry.js";

const paths = Object.keys(createRequire(import.meta.url)("chatpost/package.json").exports);
for (const path of paths.filter((path) => !path.endsWith(".json") && !path.endsWith(".yaml"))) {
  await import(path.replace(".", "chatpost"));
}
console.log(JSON.stringify(await run(JSON.parse(process.env.PEER ?? ""))));

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default defineConfig({
  // package.json points these to dist; tests are about src.
  resolve: { alias: { "#listen": source("testing/listen.ts"), "#transport": source("transport/node.ts") } },
  test: { root: fileURLToPath(new URL("..", import.meta.url)), maxWorkers: 2 },
});

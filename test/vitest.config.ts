import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default defineConfig({
  // package.json points these to dist; tests are about src.
  resolve: {
    alias: {
      "#listen": source("testing/listen.ts"),
      "#own-specs": source("testing/own-specs.ts"),
      "#transport": source("transport/node.ts"),
    },
  },
  // One more than the cores of a small machine, because the faults mostly wait.
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    maxWorkers: 3,
    // A test that hangs ends; one on a crowded machine is only slow.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

import { env } from "node:process";
import { defineConfig } from "vite";

const entry = env["ENTRY"] ?? "entry.js";

export default defineConfig({
  logLevel: "warn",
  // On a server the package is bundled too, as it is where nothing can be installed.
  ssr: { noExternal: true },
  build: { lib: { entry, formats: ["es"], fileName: entry.replace(/\.js$/, "") }, emptyOutDir: true },
});

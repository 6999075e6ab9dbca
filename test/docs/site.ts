import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const SITE = fileURLToPath(new URL("../../docs", import.meta.url));

/** Every page, from the top folder of the site. `npm run test:docs` builds it before. */
export const PAGES: readonly string[] = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"))
  : [];

export const read = (path: string): string => readFileSync(join(SITE, path), "utf8");
export const urlOf = (path: string): string => pathToFileURL(join(SITE, path)).href;

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { GUIDES } from "../prose.js";

export const SITE = fileURLToPath(new URL("../../docs", import.meta.url));

/** Every page, from the top folder of the site. `npm run test:docs` builds it before. */
export const PAGES: readonly string[] = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"))
  : [];

export const read = (path: string): string => readFileSync(join(SITE, path), "utf8");
export const urlOf = (path: string): string => pathToFileURL(join(SITE, path)).href;

/** The pages of the package's own API. */
export const API_PAGES: readonly string[] = PAGES.filter((path) =>
  /^(classes|functions|interfaces|types|variables)\//.test(path),
);

/** The pages of the guides. */
export const GUIDE_PAGES: readonly string[] = GUIDES.map((path) => path.replace(".md", ".html"));

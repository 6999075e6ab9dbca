import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));

/** The guides, from the top folder. */
export const GUIDES: readonly string[] = readdirSync(join(ROOT, "guides")).map((name) => `guides/${name}`);

/** What a user of the package reads, by its path from the top folder. */
export const PROSE: Readonly<Record<string, string>> = Object.fromEntries(
  ["README.md", "AGENTS.md", ...GUIDES].map((path) => [path, readFileSync(join(ROOT, path), "utf8")]),
);

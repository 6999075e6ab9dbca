// The README, and the guides in the order in which it names them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** Paths from the top folder of the package. */
export const GUIDES = [...new Set([...readme.matchAll(/\]\((guides\/[\w-]+\.md)\)/g)].map(([, path = ""]) => path))];

/** @returns {{ language: string, code: string }[]} what the README and the guides show as code */
export function proseFences() {
  const texts = [readme, ...GUIDES.map((path) => readFileSync(join(root, path), "utf8"))];
  return texts.flatMap((text) =>
    [...text.matchAll(/^```(\w+).*\n([^]*?)\n```$/gm)].map(([, language = "", code = ""]) => ({ language, code })),
  );
}

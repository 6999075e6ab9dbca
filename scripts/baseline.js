// npm run baseline, after a release: keeps its specs and type tests, for `npm run diff` to compare with.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const baseline = join(root, "test", "baseline");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

for (const part of ["specs", "types"]) rmSync(join(baseline, part), { recursive: true, force: true });
cpSync(join(root, "specs"), join(baseline, "specs"), { recursive: true });
mkdirSync(join(baseline, "types"));
for (const file of readdirSync(join(root, "test")).filter((name) => name.endsWith(".test-d.ts"))) {
  // A type that became narrower is fine for those who read it, so the copy asks for no more than that.
  const text = readFileSync(join(root, "test", file), "utf8")
    .replaceAll('"../src/', '"../../../src/')
    .replaceAll('"../generated/', '"../../../generated/')
    .replaceAll(".toEqualTypeOf<", ".toExtend<");
  writeFileSync(join(baseline, "types", file), text);
}
writeFileSync(join(baseline, "version"), `${version}\n`);
console.log(`test/baseline/ is ${version}`);

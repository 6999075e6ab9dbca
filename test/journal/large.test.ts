// A file of 200 MB goes through a process that has not half of that.
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { desk, item } from "./desk.js";

const PROGRAM = fileURLToPath(new URL("../kills/large.js", import.meta.url));

test("a file of 200 MB, sent and skipped, in 48 MB", { timeout: 120_000 }, async () => {
  using at = desk();
  const file = join(at.folder, "large.jsonl");
  const stream = createWriteStream(file);
  for (let line = 1; line <= 10_000; line++) {
    const text = `${JSON.stringify(item(`line ${line} ${"x".repeat(20_000)}`, line))}\n`;
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
  for (const _ of ["sent", "skipped"]) {
    const args = ["--max-old-space-size=48", PROGRAM, file, at.journal];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toBe("10000");
  }
});

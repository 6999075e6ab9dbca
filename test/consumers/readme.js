// The first example of the README, in an empty folder with nothing but the package, against `npx chatpost sandbox`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { run } from "./workshop.js";

/** @type {import("./run.js").Consumer} */
export const README = {
  checks: [
    [
      "the README's first example, npx chatpost sandbox",
      async (_, { fresh }) => {
        const folder = await fresh("readme");
        const readme = await readFile(join(folder, "node_modules/chatpost/README.md"), "utf8");
        await writeFile(join(folder, "example.mjs"), /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "");

        const args = ["--no", "chatpost", "--", "sandbox", "--port", "0"];
        const sandbox = spawn("npx", args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"], detached: true });
        try {
          let url = "";
          for await (const line of createInterface(sandbox.stdout)) {
            url = /^chatwoot +(http:\S+)/.exec(line)?.[1] ?? "";
            if (url) break;
          }
          const env = { CHATWOOT_API_ACCESS_TOKEN: "any", CHATWOOT_BASE_URL: url };
          const { stdout, stderr } = await run(process.execPath, ["example.mjs"], folder, env);
          if (stdout !== "1\n" || stderr) throw new Error(`it printed\n${stdout}${stderr}`);
          return "printed the message's id";
        } finally {
          // npx, the shell that it starts, and the sandbox.
          if (sandbox.pid) process.kill(-sandbox.pid);
          await once(sandbox, "close");
        }
      },
    ],
  ],
};

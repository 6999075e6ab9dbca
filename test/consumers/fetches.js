// The `fetch` of other people, given to a client: what they answer with, and what they throw, is read.
import { run } from "./workshop.js";

const WORDS = "sent number, 0 files; rejected not_found 404 Resource could not be found";
const WANTED = `${WORDS}; sent number, 1 files`;
/** cross-fetch is node-fetch 2 here, which fails on the stream of a Blob after it has begun to send. */
const NO_FILES = `${WORDS}; unknown network undefined undefined`;

/** @type {import("./run.js").Consumer} */
export const FETCHES = {
  folder: "fetches",
  checks: [
    [
      "fetch of other people",
      async (folder) => {
        const { stdout } = await run(process.execPath, ["fetches.mjs"], folder);
        const lines = stdout.trim().split("\n");
        const isRight = (/** @type {string} */ line) =>
          line.endsWith(`: ${line.startsWith("crossFetch") ? NO_FILES : WANTED}`);
        const wrong = lines.filter((line) => !isRight(line));
        if (lines.length !== 5 || wrong.length > 0) throw new Error(`expected  ${WANTED}\n${wrong.join("\n")}`);
        return lines.map((line) => line.split(":")[0]).join(", ");
      },
    ],
  ],
};

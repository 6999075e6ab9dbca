import { isSendError } from "../index.js";
import { EXIT } from "./exit-code.js";
import type { FileSender } from "./open-sender.js";
import { readItems } from "./read-items.js";
import type { FileOptions } from "./send-file-options.js";

/** How many wrong lines are told of. */
const MOST_TOLD = 20;

/**
 * Reads the whole file before anything is sent, and says how many messages it has. Ends the command where a line is wrong, and
 * tells of each by its number. In a dry run each message is checked as its client would before it sends it.
 */
export async function checkFile({ from, only, isDry }: FileOptions, { check, platforms }: FileSender): Promise<number> {
  const ids = new Map<string, number>();
  let count = 0;
  let wrong = 0;
  const tell = (line: number, problem: string): void => {
    if (wrong++ < MOST_TOLD) console.error(`line ${line}: ${problem}`);
  };
  for await (const read of readItems(from, only)) {
    count++;
    if ("problem" in read) {
      tell(read.line, read.problem);
      continue;
    }
    const { line, item } = read;
    const { id, destination, message } = item;
    const { platform } = destination;
    if (!platforms.includes(platform)) tell(line, `${platform} has no variables in the environment`);
    else if (isDry) {
      await check(destination, message).catch((error: unknown) => {
        if (!isSendError(error)) throw error;
        tell(line, error.message);
      });
    }
    // A run finds that out by its journal.
    if (!isDry || id === undefined) continue;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, line);
    else tell(line, `its id ${id} is that of line ${first}`);
  }
  if (wrong > 0) {
    const more = wrong > MOST_TOLD ? `; the first ${MOST_TOLD} are told` : "";
    console.error(`${wrong} of ${count} lines are wrong${more}. Nothing was sent.`);
    process.exit(EXIT.usage);
  }
  return count;
}

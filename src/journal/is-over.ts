import { invalid } from "../outcome/invalid.js";
import { resume } from "./resume.js";
import type { RunContext } from "./run-context.js";
import type { Task } from "./task.js";

/** Whether the journal says that a message needs no more; tells it then. An id that was given to another one is refused. */
export function createIsOver({ journal: { index }, emit }: RunContext): (task: Task) => boolean {
  // What was read and has not begun is not in the journal yet.
  const waiting = new Map<string, string>();
  return ({ item, id, line, platform, content }) => {
    const entry = index.get(id);
    if (item.id !== undefined && !entry && !waiting.has(id)) waiting.set(id, content);
    const other = entry ? entry.content : waiting.get(id);
    if (other !== undefined && other !== content) {
      const error = invalid(platform, `the id ${id} was given to another message before`);
      emit({ item, id, line, state: "not_sent", error }, platform);
      return true;
    }
    if (!entry) return false;
    // Whether it can be settled is not asked here.
    if (resume(entry.last, { now: 0, settles: undefined }) !== "skip") return false;
    const was = entry.last.type === "ended" && entry.last.state === "rejected" ? "rejected" : "sent";
    emit({ item, id, line, state: "skipped", was, at: entry.at, closed: index.isClosed(entry) }, platform);
    return true;
  };
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { Task } from "./task.js";

/** What goes to one place, one after the other. */
export interface Conversation {
  readonly to: string;
  readonly platform: PlatformName;
  /** What is to be sent, in the order of the source. */
  readonly queue: Task[];
  /** Of which nobody knows whether it is there, by id; undefined where its line was not read yet. */
  readonly open: Map<string, Task | undefined>;
  /** Something is under way, or in line for it, or waits for its time. */
  isBusy: boolean;
  /** The id of the message that holds the rest until this run is over. */
  heldBy: string | undefined;
}

/** The conversations that something is to be done about. */
export interface Conversations {
  get(to: string, platform: PlatformName): Conversation;
  all(): Iterable<Conversation>;
  /** Forgets one that nothing is to be done about any more. */
  forget(conversation: Conversation): void;
}

export function createConversations(): Conversations {
  const known = new Map<string, Conversation>();
  return {
    get(to, platform) {
      let found = known.get(to);
      if (!found) {
        found = { to, platform, queue: [], open: new Map(), isBusy: false, heldBy: undefined };
        known.set(to, found);
      }
      return found;
    },
    all: () => known.values(),
    forget({ to, queue, open, isBusy, heldBy }) {
      if (queue.length === 0 && open.size === 0 && !isBusy && heldBy === undefined) known.delete(to);
    },
  };
}

/** Puts a message back where the source has it: before those that come after it. */
export function putBack({ queue }: Conversation, task: Task): void {
  const at = queue.findIndex(({ line }) => line > task.line);
  queue.splice(at < 0 ? queue.length : at, 0, task);
}

import type { Conversation, Conversations } from "./conversations.js";
import type { Routes } from "./routes.js";
import type { RunContext } from "./run-context.js";
import type { Task } from "./task.js";

/** What a run does: it posts, and asks. */
export interface Jobs {
  /** How many messages were read and are not over. */
  backlog: number;
  /** Of how many nobody knows now. */
  open: number;
  /** What was asked about in vain, and could be again. */
  readonly unclear: Set<Task>;
  /** Whether something was settled since all that is unclear was asked about again. */
  isNews: boolean;
  inFlight(): number;
  /** How many conversations wait for a place only. */
  startable(): number;
  /** Puts a conversation in line where its next message may be sent. */
  offer(conversation: Conversation): void;
  /** Nothing is under way in a conversation any more. */
  resume(conversation: Conversation): void;
  /** Of this message nobody knows; it may be asked about after so many ms. */
  unsettled(conversation: Conversation, task: Task, ms: number): void;
  askLater(task: Task, ms: number): void;
  /** Asks once more about all that is unclear, unless that was in vain already. */
  askAgain(): boolean;
  /** Begins what may begin. */
  pump(): void;
}

/** What jobs need beside what all parts share. */
export interface JobContext extends RunContext {
  readonly conversations: Conversations;
  readonly routes: Routes;
  readonly isOver: (task: Task) => boolean;
  readonly hold: (conversation: Conversation, by: string) => void;
}

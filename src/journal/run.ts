import { askIn, leftBehind } from "./ask.js";
import { createConversations, type Conversation } from "./conversations.js";
import type { Item, Progress } from "./item.js";
import { createIsOver } from "./is-over.js";
import { isUnsettled } from "./journal-index.js";
import { createJobs } from "./jobs.js";
import { createRoutes } from "./routes.js";
import type { RunContext } from "./run-context.js";
import { createToTask, platformOf } from "./task.js";

/** The messages that were read and are not over. */
export interface Run {
  /** Takes a message from the source. */
  place(item: Item, line: number): void;
  /** Begins what may begin. */
  pump(): void;
  inFlight(): number;
  /** How many are unknown now and may be settled still. */
  unsettled(): number;
  /** The platforms that are sent nothing now, and why. */
  paused(): Progress["paused"];
  /** Whether nothing is under way, and nothing will be by itself. */
  isIdle(): boolean;
  /** Whether more of the source is needed. */
  isHungry(): boolean;
  /** Where it is idle: asks once more, or gives up what is held. Whether there was anything. */
  unblock(): boolean;
  /** Gives up what nobody knows of, and what is held by it. */
  giveUp(): void;
  /** Whether all is sent or rejected, also what earlier runs left. */
  isWhole(): boolean;
}

/** How many messages are read ahead at most. */
const MOST_AHEAD = 1000;

export function createRun(context: RunContext): Run {
  const { settings, journal, emit, timers, changed } = context;
  const { index } = journal;
  const openedAt = { wall: Date.now(), steady: performance.now() };
  const conversations = createConversations();
  const toTask = createToTask(index.key());
  const routes = createRoutes(context);
  let held = 0;
  for (const { id, begun, ...entry } of index.entries()) {
    if (begun && isUnsettled({ id, begun, ...entry }))
      conversations.get(begun.to, begun.platform).open.set(id, undefined);
  }
  const isOver = createIsOver(context);
  const jobs = createJobs({ ...context, conversations, routes, isOver, hold });

  /** Gives up all that waits in a conversation: its unknowns, and what is held by the message with this id. */
  function hold(conversation: Conversation, by: string): void {
    const { open, queue } = conversation;
    conversation.heldBy = by;
    held++;
    for (const task of open.values()) {
      if (!task?.unknown) continue;
      const { item, id, line, platform, unclear: known } = task;
      jobs.unclear.delete(task);
      const why = known?.why ?? "nobody can be asked about it";
      emit({ item, id, line, state: "unknown", error: task.unknown.error, why, row: known?.row }, platform);
      open.set(id, undefined);
      jobs.open--;
      jobs.backlog--;
    }
    for (const { item, id, line, platform } of queue.splice(0)) {
      emit({ item, id, line, state: "held", behind: by }, platform);
      jobs.backlog--;
    }
  }

  function place(item: Item, line: number): void {
    const task = toTask(item, line);
    if ("error" in task) return emit({ item, line, state: "not_sent", ...task }, platformOf(item) ?? "other");
    if (isOver(task)) return;
    const { id, to, platform } = task;
    const conversation = conversations.get(to, platform);
    const entry = index.get(id);
    task.mark = entry?.begun?.mark;
    jobs.backlog++;
    if (entry?.begun && conversation.open.has(id) && !conversation.open.get(id)) {
      const before = { lastId: entry.begun.lastId ?? 0, keepsMarks: entry.keepsMarks };
      task.unknown = { error: leftBehind(entry, openedAt.wall), before };
      const passed = performance.now() - openedAt.steady;
      jobs.unsettled(conversation, task, askIn(task.unknown.error, settings.settleAfterMs) - passed);
    } else conversation.queue.push(task);
    if (conversation.heldBy === undefined) jobs.offer(conversation);
    else hold(conversation, conversation.heldBy);
  }

  return {
    place,
    pump: () => jobs.pump(),
    inFlight: () => jobs.inFlight(),
    unsettled: () => jobs.open,
    paused: () => routes.paused(),
    isIdle: () =>
      jobs.inFlight() === 0 && timers.count() === 0 && !routes.some(({ ready, asks }) => ready[0] ?? asks[0]),
    isHungry: () => jobs.backlog < MOST_AHEAD && jobs.startable() < settings.concurrency,
    unblock() {
      if (jobs.askAgain()) return true;
      let any = false;
      for (const conversation of conversations.all()) {
        const { queue, open } = conversation;
        if (queue.length === 0 && ![...open.values()].some((task) => task)) continue;
        const [by] = open.keys();
        hold(conversation, by ?? conversation.heldBy ?? "");
        any = true;
      }
      if (any) changed();
      return any;
    },
    giveUp() {
      for (const conversation of conversations.all()) {
        const [by] = conversation.open.keys();
        if (by !== undefined) hold(conversation, by);
        for (const { item, id, line, platform, lastError } of conversation.queue) {
          if (lastError) emit({ item, id, line, state: "not_sent", error: lastError }, platform);
        }
      }
    },
    isWhole: () => held === 0 && ![...conversations.all()].some(({ open }) => open.size > 0),
  };
}

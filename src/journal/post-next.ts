import { waitAfter, stopFor } from "./again.js";
import { askIn } from "./ask.js";
import { putBack, type Conversation } from "./conversations.js";
import type { JobContext, Jobs } from "./job-context.js";
import { post } from "./post.js";
import type { Route } from "./routes.js";
import type { Task } from "./task.js";

/** Sends a message of a conversation, and sees to what comes of it. */
export async function postNext(
  { lane, marks }: Route,
  conversation: Conversation,
  task: Task,
  { settings, journal, send, timers, emit, stop, hold }: JobContext,
  jobs: Jobs,
): Promise<void> {
  const { item, id, line, platform } = task;
  const silence = marks.asksFirst() || lane.breaker.isOpen() ? await marks.ask() : undefined;
  if (silence) {
    lane.end(performance.now());
    lane.silent(performance.now(), silence);
    putBack(conversation, task);
    return jobs.resume(conversation);
  }
  const posted = await post(task, { send, journal, marks, onFailure: stop });
  lane.end(performance.now(), posted.startedAt, posted.error);
  if (posted.state === "sent") {
    marks.saw(task, posted.sent.message);
    jobs.backlog--;
    emit({ item, id, line, state: "sent", sent: posted.sent }, platform);
  } else if (posted.state === "unknown") {
    task.unknown = posted;
    jobs.unsettled(conversation, task, askIn(posted.error, settings.settleAfterMs));
  } else {
    const { state, error } = posted;
    const fatal = stopFor(error);
    const waitMs = state === "rejected" || fatal ? undefined : waitAfter(task, error, settings.giveUpMs);
    if (waitMs === undefined) {
      jobs.backlog--;
      emit({ item, id, line, state, error }, platform);
      if (fatal) stop(fatal);
      // Another run sends it, and those behind it must not come before. One that is wrong itself holds nothing.
      else if (state === "not_sent" && error.reason !== "invalid_argument") hold(conversation, id);
    } else {
      task.lastError = error;
      putBack(conversation, task);
      if (waitMs > 0) return timers.later(waitMs, () => jobs.resume(conversation));
    }
  }
  jobs.resume(conversation);
}

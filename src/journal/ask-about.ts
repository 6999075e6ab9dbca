import { ask } from "./ask.js";
import { putBack } from "./conversations.js";
import type { JobContext, Jobs } from "./job-context.js";
import type { Route } from "./routes.js";
import type { Task } from "./task.js";

/** Asks about a message of which nobody knows, and sees to what comes of it. */
export async function askAbout(
  { platform, marks, lane }: Route,
  task: Task,
  { settings, journal, emit, stop, isStopped, conversations }: JobContext,
  jobs: Jobs,
): Promise<void> {
  const reader = settings.readers[platform];
  if (marks.asksFirst()) await marks.ask();
  const { unknown, item, id, line } = task;
  if (unknown) {
    const before = { ...unknown.before, keepsMarks: marks.kept(unknown.before.keepsMarks) };
    task.unknown = { error: unknown.error, before };
  }
  const answer = reader && (await ask(task, reader, settings.settleAfterMs));
  lane.end(performance.now());
  // A run that ends tells of it as unknown.
  if (!answer || isStopped()) return;
  if (answer.state === "later" || answer.state === "unclear") {
    task.unclear = answer;
    if (answer.state === "unclear") jobs.unclear.add(task);
    else jobs.askLater(task, answer.ms + 5);
    return;
  }
  jobs.isNews = true;
  const conversation = conversations.get(task.to, platform);
  conversation.open.delete(id);
  jobs.open--;
  task.unknown = task.unclear = undefined;
  journal.append({ type: "settled", id, as: answer.state, by: "platform", at: Date.now() }).catch(stop);
  if (answer.state === "absent") putBack(conversation, task);
  else {
    jobs.backlog--;
    marks.saw(task, answer.sent.message);
    emit({ item, id, line, state: "sent", sent: answer.sent }, platform);
  }
  jobs.resume(conversation);
}

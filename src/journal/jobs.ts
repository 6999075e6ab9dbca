import { askAbout } from "./ask-about.js";
import type { Conversation } from "./conversations.js";
import type { JobContext, Jobs } from "./job-context.js";
import { postNext } from "./post-next.js";
import type { Route } from "./routes.js";
import type { Task } from "./task.js";

/** Makes the jobs of a run. */
export function createJobs(context: JobContext): Jobs {
  const { timers, changed, stop, conversations, routes, isOver, hold } = context;
  let inFlight = 0;

  /** Does one thing on a platform; whatever it rejects with ends the run. */
  function start({ lane }: Route, work: () => Promise<void>): void {
    inFlight++;
    lane.begin(performance.now());
    void work()
      .catch(stop)
      .finally(() => {
        inFlight--;
        changed();
      });
  }

  function nextOf(conversation: Conversation): Task | undefined {
    for (let task = conversation.queue.shift(); task; task = conversation.queue.shift()) {
      if (!isOver(task)) return task;
      jobs.backlog--;
    }
    jobs.resume(conversation);
    return undefined;
  }

  function pumpOne(route: Route): void {
    const { platform, lane, ready, asks } = route;
    const now = performance.now();
    const fatal = ready.length > 0 && lane.fatal(now);
    if (fatal) return stop(fatal);
    while (asks.length > 0 && lane.wait(now, "asks") === 0) {
      const task = asks.shift();
      if (task) start(route, () => askAbout(route, task, context, jobs));
    }
    while (ready.length > 0 && lane.wait(now) === 0) {
      const conversation = ready.shift();
      const task = conversation && nextOf(conversation);
      if (!task) continue;
      lane.breaker.tries();
      start(route, () => postNext(route, conversation, task, context, jobs));
    }
    const asksIn = asks.length > 0 ? lane.wait(now, "asks") : Infinity;
    const ms = Math.min(asksIn, ready.length > 0 ? Math.min(lane.wait(now), lane.patience(now)) : Infinity);
    if (Number.isFinite(ms)) timers.later(ms, changed, platform);
    else timers.cancel(platform);
  }

  const jobs: Jobs = {
    backlog: 0,
    open: 0,
    unclear: new Set(),
    isNews: true,
    inFlight: () => inFlight,
    startable() {
      let count = 0;
      for (const { lane, ready } of routes.all()) if (!lane.paused(performance.now())) count += ready.length;
      return count;
    },
    offer(conversation) {
      const { platform, queue, open, isBusy, heldBy } = conversation;
      if (isBusy || heldBy !== undefined || queue.length === 0 || open.size > 0) return;
      conversation.isBusy = true;
      routes.get(platform).ready.push(conversation);
    },
    resume(conversation) {
      conversation.isBusy = false;
      jobs.offer(conversation);
      conversations.forget(conversation);
      changed();
    },
    unsettled(conversation, task, ms) {
      conversation.open.set(task.id, task);
      jobs.open++;
      const { marks } = routes.get(task.platform);
      const { heldBy = marks.canFind(task.mark) ? undefined : task.id } = conversation;
      if (heldBy !== undefined) return hold(conversation, heldBy);
      jobs.askLater(task, ms);
    },
    askLater(task, ms) {
      timers.later(Math.max(0, ms), () => {
        routes.get(task.platform).asks.push(task);
        changed();
      });
    },
    askAgain() {
      if (!jobs.isNews || jobs.unclear.size === 0) return false;
      jobs.isNews = false;
      for (const task of jobs.unclear) routes.get(task.platform).asks.push(task);
      jobs.unclear.clear();
      changed();
      return true;
    },
    pump() {
      for (const route of routes.all()) pumpOne(route);
    },
  };
  return jobs;
}

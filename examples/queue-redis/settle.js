// node settle.js list             the messages of which nobody knows, or which were not sent
// node settle.js settle           asks Chatwoot for those that it can prove, and sends again what is absent
// node settle.js ID sent|absent   what a person saw: it is there, or it is not and may be sent again
// Run one at a time: from cron, say.
import { setTimeout as sleep } from "node:timers/promises";
import { isSendError, SendError } from "chatpost";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { resume } from "chatpost/journal";
import { reconcile } from "chatpost/reconcile";
import { openQueue, readSending, SETTLE_AFTER_MS, uuidOf } from "./queue.js";

const { queue, redis, close } = openQueue();

/** Writes what is known now, and gives the job to a worker: it sends it again, or knows that it is done. */
async function release(job, as) {
  const now = await queue.getJob(job.id);
  // The attempt that was asked about, and no later one.
  if (now?.attemptsMade !== job.attemptsMade || !(await now.isFailed())) return console.log(job.data.id, "has changed");
  await now.updateData({ ...now.data, last: { type: "settled", as } });
  await now.retry("failed");
  console.log(job.data.id, as === "sent" ? "sent" : "absent: it is sent again");
}

async function settle() {
  const failed = await queue.getFailed();
  const isBeingSent = await readSending(redis);
  const jobs = failed.filter(({ id }) => !isBeingSent(id));
  for (const { id, data } of failed)
    if (isBeingSent(id)) console.log(data.id, "its worker has not ended: it is stopped, or still sending");
  // Counted from here, whatever the clocks of workers say.
  const endedAt = Date.now();
  const settles = performance.now() + SETTLE_AFTER_MS;
  const todo = ({ data }) => resume(data.last, { now: performance.now(), settles });
  for (const job of jobs) if (todo(job) !== "hold") await release(job, job.data.last?.as ?? "absent");
  const unknown = jobs.filter((job) => todo(job) === "hold");
  if (unknown.length > 0) await sleep(settles - performance.now() + 5);

  const reader = createChatwootClient(fromEnv()); // with a user's token
  for (const job of unknown.filter((one) => todo(one) === "settle")) {
    const { id, where, message, before } = job.data;
    const error = new SendError("its worker did not find out", {
      platform: "chatwoot",
      outcome: "unknown",
      reason: "network",
      endedAt,
    });
    try {
      const mark = message.content_attributes.chatpost;
      const unsettled = { where, message, id: mark, error, before, settleAfterMs: SETTLE_AFTER_MS };
      const found = await reconcile(reader, unsettled);
      if (found.state === "unclear") console.log(id, "unclear:", found.why);
      else await release(job, found.state);
    } catch (error) {
      if (!isSendError(error)) throw error;
      console.log(id, "could not be asked about:", error.message);
    }
  }
}

const [word, as] = process.argv.slice(2);
if (word === "settle") await settle();
else if (word === "list")
  for (const { data, failedReason } of await queue.getFailed()) console.log(data.id, data.where, failedReason);
else if (as === "sent" || as === "absent") {
  const job = await queue.getJob(uuidOf(word));
  const isBeingSent = await readSending(redis);
  if (job && (await job.isFailed()) && !isBeingSent(job.id)) await release(job, as);
  else console.error(`no message ${word} waits for a person`);
} else console.error("node settle.js list | settle | ID sent | ID absent");
await close();

// node settle.js list             the messages of which nobody knows, or which were not sent
// node settle.js settle           asks Chatwoot for those that it can prove, and lets their conversations go on
// node settle.js ID sent|absent   what a person saw: it is there, or it is not and may be sent again
import { setTimeout as sleep } from "node:timers/promises";
import { isSendError, SendError } from "chatpost";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { resume } from "chatpost/journal";
import { reconcile } from "chatpost/reconcile";
import { openLocks, openQueue, QUEUE, SETTLE_AFTER_MS, uuidOf } from "./queue.js";

const boss = await openQueue();
const locks = openLocks();

async function failedJobs() {
  const { rows } = await boss
    .getDb()
    .executeSql(`select id, data, output from pgboss.job where name = $1 and state = 'failed' order by completed_on`, [
      QUEUE,
    ]);
  return rows;
}

/** Those that nobody is sending, or settling, and nobody will until this process ends. */
async function lockedJobs() {
  const taken = new Set();
  for (const { id, data } of await failedJobs()) {
    if (await locks.take(id)) taken.add(id);
    else console.log(data.id, "its worker has not ended: it is stopped, or still sending");
  }
  return (await failedJobs()).filter(({ id }) => taken.has(id));
}

/** What the job's end tells, as a journal would have it; a job that expired has no outcome. */
const lastOf = ({ output }) =>
  output?.outcome === undefined ? { type: "begun" } : { type: "ended", state: output.outcome };

const why = ({ output }) => output?.message ?? output?.value?.message ?? "its worker died";

/** Lets a conversation go on: with this message again, or, where there is an answer, with the next one. */
async function release({ id, data }, answer) {
  const tx = await boss.getDb().beginTransaction();
  try {
    await boss.retry(QUEUE, id, { db: tx.db });
    if (answer) await boss.complete(QUEUE, id, answer, { db: tx.db, includeQueued: true });
    await tx.commit();
  } finally {
    await tx.rollback();
  }
  await locks.free(id);
  console.log(data.id, answer ? "sent" : "absent: it is sent again");
}

async function settle() {
  const jobs = await lockedJobs();
  // Counted from here, whatever the clocks of workers say.
  const endedAt = Date.now();
  const settles = performance.now() + SETTLE_AFTER_MS;
  const todo = (job) => resume(lastOf(job), { now: performance.now(), settles });
  for (const job of jobs) if (todo(job) === "send" && job.output.retryable) await release(job);
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
      else await release(job, found.state === "sent" ? { outcome: "sent", id: found.message.id } : undefined);
    } catch (error) {
      if (!isSendError(error)) throw error;
      console.log(id, "could not be asked about:", error.message);
    }
  }
}

const [word, as] = process.argv.slice(2);
if (word === "settle") await settle();
else if (word === "list") for (const job of await failedJobs()) console.log(job.data.id, job.data.where, why(job));
else if (as === "sent" || as === "absent") {
  const job = (await lockedJobs()).find(({ id }) => id === uuidOf(word));
  if (job) await release(job, as === "sent" ? { outcome: "sent" } : undefined);
  else console.error(`no message ${word} waits for a person`);
} else console.error("node settle.js list | settle | ID sent | ID absent");
await Promise.all([boss.stop(), locks.close()]);

// node worker.js: sends what is in the queue. Run as many as you like, on as many machines.
import { DelayedError, Worker } from "bullmq";
import { isSendError } from "chatpost";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { resume } from "chatpost/journal";
import { connect, LOCK_MS, nameOfSender, QUEUE, TIMEOUT_MS } from "./queue.js";

const chatwoot = createChatwootClient({ ...fromEnv(), timeoutMs: TIMEOUT_MS, retries: 0 });

/** The last record of a job. One that only waited for its turn again was surely not sent. */
function lastOf({ data: { last }, stalledCounter, attemptsMade }) {
  return last?.stalled === stalledCounter && last.made === attemptsMade ? undefined : last;
}

async function deliver(job, token) {
  const what = resume(lastOf(job), { now: 0, settles: undefined });
  if (what === "skip") return job.data.last;
  if (what !== "send") throw new Error("unknown whether it was sent: its worker died or was stopped");
  await redis.sadd(name, job.id);
  try {
    // Only who has the job may send it. A worker that was stopped meanwhile has lost it.
    const asked = performance.now();
    if (!(await job.extendLock(token, LOCK_MS))) throw new Error("not sent: it has lost its worker");
    const last = { type: "begun", stalled: job.stalledCounter, made: job.attemptsMade };
    await job.updateData({ ...job.data, last });
    if (performance.now() - asked > LOCK_MS / 2) throw new Error("not sent: its worker was stopped");
    const { id } = await chatwoot.createMessage(job.data.where, job.data.message);
    return { outcome: "sent", id };
  } catch (error) {
    if (!isSendError(error)) throw error;
    if (error.outcome === "rejected" && error.status !== 401) return error.toJSON();
    if (!error.retryable) throw error; // it waits: node settle.js
    await job.moveToDelayed(Date.now() + (error.retryAfterMs ?? 1000), token);
    throw new DelayedError();
  } finally {
    await redis.srem(name, job.id);
  }
}

const name = nameOfSender();
const redis = connect(name);
const connection = connect();
const worker = new Worker(QUEUE, deliver, {
  connection,
  concurrency: Number(process.env.CONCURRENCY ?? 4),
  limiter: { max: Number(process.env.PER_SECOND ?? 40), duration: 1000 }, // of all workers together
  lockDuration: LOCK_MS,
  stalledInterval: LOCK_MS,
  maxStalledCount: 1000, // `last` decides what becomes of it, not how often a worker died
});
worker.on("error", (error) => console.error(error.message));
process.once("SIGTERM", async () => {
  await worker.close();
  await Promise.all([connection.quit(), redis.quit()]);
});

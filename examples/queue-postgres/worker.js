// node worker.js: sends what is in the queue. Run as many as you like, on as many machines. What fails waits: node settle.js
import { setTimeout as sleep } from "node:timers/promises";
import { isSendError } from "chatpost";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { EXPIRE_SECONDS, openLocks, openQueue, QUEUE, TIMEOUT_MS } from "./queue.js";

const EVERY_MS = 1000 / Number(process.env.PER_SECOND ?? 10); // this worker's part of what the platform takes
const LATE_MS = 1000;

const chatwoot = createChatwootClient({ ...fromEnv(), timeoutMs: TIMEOUT_MS, retries: 0 });
const boss = await openQueue();
const locks = openLocks();
let isOpen = true;
let free = 0;

const post = ({ where, message }) =>
  chatwoot.createMessage(where, message).then(
    ({ id }) => ({ outcome: "sent", id }),
    (error) => (isSendError(error) ? error.toJSON() : Promise.reject(error)),
  );

async function deliver(job) {
  const until = performance.now() + EXPIRE_SECONDS * 1000 - TIMEOUT_MS - LATE_MS;
  for (;;) {
    free = Math.max(free + EVERY_MS, performance.now());
    await sleep(free - performance.now());
    if (!(await locks.take(job.id))) continue;
    try {
      // Only who has the job may send it. A worker that was stopped meanwhile has lost it, or is late and asks again.
      const asked = performance.now();
      if ((await boss.touch(QUEUE, job)).affected === 0) return;
      if (performance.now() - asked > LATE_MS) continue;
      const end = await post(job.data);
      const isOver = end.outcome === "sent" || (end.outcome === "rejected" && end.status !== 401);
      if (isOver) return await boss.complete(QUEUE, job, end);
      const wait = end.retryAfterMs ?? 1000;
      if (!end.retryable || performance.now() + wait > until) return await boss.fail(QUEUE, job, end);
      await sleep(wait);
    } finally {
      await locks.free(job.id);
    }
  }
}

async function work() {
  while (isOpen) {
    try {
      const [job] = await boss.fetch(QUEUE);
      await (job ? deliver(job) : sleep(200));
    } catch (error) {
      console.error(error.message); // of the database: the job expires, and is settled
      await sleep(1000);
    }
  }
}

process.once("SIGTERM", () => (isOpen = false));
await Promise.all(Array.from({ length: Number(process.env.CONCURRENCY ?? 4) }, work));
await Promise.all([boss.stop(), locks.close()]);

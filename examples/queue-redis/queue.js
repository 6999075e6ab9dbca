// What producer, worker and settle share: the queue and its settings. Why each stands there: README.md.
import { createHash, randomUUID } from "node:crypto";
import { Queue } from "bullmq";
import { Redis } from "ioredis";

export const QUEUE = "chatwoot";
/** How long one send may take. */
export const TIMEOUT_MS = Number(process.env.TIMEOUT_MS ?? 30_000);
/** How long after its last sign a message may still come into being: more than `TIMEOUT_MS` and the server's own 15 s. */
export const SETTLE_AFTER_MS = Number(process.env.SETTLE_AFTER_MS ?? 120_000);
/** How long a job is its worker's without a sign of it. One that gives none for longer is dead, or stopped. */
export const LOCK_MS = Number(process.env.LOCK_MS ?? 30_000);

const url = process.env.REDIS_URL ?? "redis://127.0.0.1:6379";
export const connect = (connectionName) => {
  const redis = new Redis(url, { maxRetriesPerRequest: null, connectionName }); // it goes on when the server is back
  redis.on("error", (error) => console.error(error.message));
  return redis;
};

export function openQueue() {
  const connection = connect();
  const queue = new Queue(QUEUE, { connection });
  queue.on("error", (error) => console.error(error.message));
  return { queue, redis: connection, close: () => queue.close().then(() => connection.quit()) };
}

/** What the connection of a worker is called, and the set of what it may be sending. */
export const nameOfSender = () => `sending:${randomUUID()}`;

/** Tells whether a worker that has not ended may be sending a job. One that is stopped has not ended: its connection stays. */
export async function readSending(redis) {
  const names = (await redis.client("LIST")).match(/(?<= name=)sending:\S+/g) ?? [];
  const ids = new Set((await Promise.all(names.map((name) => redis.smembers(name)))).flat());
  return (id) => ids.has(id);
}

/** A UUID made of a message's id, the same for the same message: the mark by which it can be found. */
export const uuidOf = (id) =>
  createHash("sha256")
    .update(id)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");

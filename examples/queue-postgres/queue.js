// What producer, worker and settle share: the queue and its settings. Why each stands there: README.md.
import { createHash } from "node:crypto";
import pg from "pg";
import { PgBoss } from "pg-boss";

export const QUEUE = "chatwoot";
/** How long one send may take. */
export const TIMEOUT_MS = Number(process.env.TIMEOUT_MS ?? 30_000);
/** How long after its last sign a message may still come into being: more than `TIMEOUT_MS` and the server's own 15 s. */
export const SETTLE_AFTER_MS = Number(process.env.SETTLE_AFTER_MS ?? 120_000);
/** How long a worker may have a job. One that has it for longer is dead, or stopped. */
export const EXPIRE_SECONDS = Math.ceil(TIMEOUT_MS / 1000) + Number(process.env.MARGIN_SECONDS ?? 60);
/** How often somebody looks for such jobs. */
const LOOK_SECONDS = Number(process.env.LOOK_SECONDS ?? 15);

const TEN_YEARS = 10 * 365 * 24 * 60 * 60;

export async function openQueue() {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on("error", (error) => console.error(error.message)); // it goes on when the server is back
  await boss.start();
  await boss.createQueue(QUEUE, {
    policy: "key_strict_fifo", // a conversation's jobs in their order, and none past one that failed
    retryLimit: 0, // nothing is sent again by itself
    expireInSeconds: EXPIRE_SECONDS,
    retentionSeconds: TEN_YEARS, // what waits behind a failed job is not deleted
    deleteAfterSeconds: 0, // nor is what failed, which would let its conversation go on; nor what tells a second enqueue
  });
  return boss;
}

/**
 * Locks that end with the process that took them. Who may be sending a job holds its lock, also while it is stopped, so that
 * nobody takes it for dead.
 */
export function openLocks() {
  let session;
  async function connect() {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    client.on("error", () => {}); // the next question tells
    await client.connect();
    return client;
  }
  async function ask(what, id) {
    const asked = (session ??= connect());
    try {
      const client = await asked;
      const { rows } = await client.query(`select pg_${what}(hashtextextended($1, 0)) as done`, [id]);
      return rows[0].done;
    } catch (error) {
      if (session === asked) session = undefined;
      asked.then((client) => client.end()).catch(() => {}); // and its locks with it
      throw error;
    }
  }
  return {
    take: (id) => ask("try_advisory_lock", id),
    free: (id) => ask("advisory_unlock", id),
    close: async () => (await session)?.end(),
  };
}

/** A UUID made of a message's id, the same for the same message: of the job, and the mark by which it can be found. */
export const uuidOf = (id) =>
  createHash("sha256")
    .update(id)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");

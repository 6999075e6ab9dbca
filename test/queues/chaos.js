// Many messages through a queue while workers are killed and stopped at random, the engine's server is killed, and the
// platform plays its faults, but those that need a person (a redirect, a lost mark): what came into being is held against
// what the queue says.
import { setTimeout as sleep } from "node:timers/promises";
import { countTexts, linesOf, withStage } from "./engine.js";

const CONVERSATIONS = 100;
const RATE = 200; // a second, of all workers together
const TIMES = { TIMEOUT_MS: "800", MARGIN_SECONDS: "2", LOOK_SECONDS: "1", LOCK_MS: "2000", SETTLE_AFTER_MS: "2000" };

/** @type {readonly import("chatpost/testing").Fault<"chatwoot">[]} */
const FAULTS = [
  { fault: "refuse" },
  { fault: "cut-before-commit" },
  { fault: "cut-after-commit" },
  { fault: "stall" },
  { fault: "html" },
  { fault: "empty" },
  { fault: "wrong-content-type" },
  { fault: "truncated-json" },
  { fault: "rate-limit", retryAfterSeconds: 1 },
  { fault: "server-error" },
  { fault: "server-error", status: 502 },
  { fault: "server-error-after-commit", status: 504 },
  { fault: "page-breaks" },
];

const random = (/** @type {number} */ from, /** @type {number} */ to) => from + Math.random() * (to - from);
/** @template T @param {readonly T[]} list @returns {T} */
const pick = (list) => /** @type {T} */ (list[Math.floor(Math.random() * list.length)]); // none is empty

/**
 * @param {import("./engine.js").Engine} engine
 * @param {typeof import("chatpost/testing").createSandbox} createSandbox
 * @param {number} count
 */
export async function chaos(engine, createSandbox, count) {
  let hasFaults = false;
  // The sandbox counts from when the client left, and one that is stopped does not leave; a server has its own timeouts.
  let mayComeLater = false;
  /** @type {number[]} */
  const posted = [];
  const sandbox = createSandbox({
    onRequest({ method }) {
      if (method === "POST") posted.push(performance.now());
      if (!hasFaults || Math.random() > 0.04) return;
      sandbox.next(
        "chatwoot",
        mayComeLater && Math.random() < 0.2 ? { fault: "commit-later", afterMs: 100 } : pick(FAULTS),
      );
    },
  });
  const lines = linesOf(count, CONVERSATIONS);
  let killed = 0;
  let stopped = 0;
  return withStage(engine, sandbox, { ...TIMES, PER_SECOND: String(engine.perSecond) }, async (stage) => {
    await stage.produce(lines);
    await stage.produce(lines.slice(0, 100)); // a producer that tries again

    hasFaults = mayComeLater = true;
    const workers = Array.from({ length: 4 }, () => stage.startWorker());
    let isOver = false;
    let log = "";
    const settling = (async () => {
      while (!isOver) {
        log += await stage.call("settle.js", "settle").catch((error) => `${error.message}\n`); // its server may be away
        const standings = await stage.standings().catch(() => []);
        isOver = standings.length === count && standings.every(({ state }) => state === "completed");
        await sleep(100);
      }
    })();
    const tired = performance.now() + 200_000;
    const done = () => isOver || performance.now() > tired;
    // As whatever watches over them does: one that begins while the server is away ends.
    const watch = () => {
      for (const [at, { exitCode, signalCode }] of workers.entries())
        if (exitCode !== null || signalCode !== null) workers[at] = stage.startWorker();
    };
    const kill = async () => {
      await stage.kill(pick(workers));
      watch();
      killed++;
    };

    // First they are killed, and once their server is.
    for (let at = 0; at < 10 && !done(); at++) {
      await sleep(random(200, 900));
      await kill();
      if (at !== 4) continue;
      await stage.server.kill();
      await sleep(500);
      await stage.server.start();
    }
    // Then they are stopped, for longer than it takes until another one has their job and it is settled.
    mayComeLater = false;
    await sleep(1500);
    for (let at = 0; at < 3 && !done(); at++) {
      watch();
      const two = [0, 1].map((offset) => workers[(at + offset) % workers.length]);
      for (const worker of two) if (worker?.kill("SIGSTOP")) stopped++;
      await sleep(random(5500, 7500));
      for (const worker of two) worker?.kill("SIGCONT");
      await sleep(random(200, 500));
      await kill();
    }
    hasFaults = false;
    while (!done()) {
      watch();
      await sleep(100);
    }
    isOver = true;
    await settling;

    const standings = await stage.standings();
    const times = countTexts(sandbox.messages("chatwoot"));
    const wrong = [];
    const twice = [...times].filter(([, often]) => often > 1);
    if (twice.length > 0) wrong.push(`sent twice: ${JSON.stringify(twice)}`);
    if (standings.length !== count || new Set(standings.map(({ id }) => id)).size !== count)
      wrong.push(`${standings.length} jobs, not ${count}`);
    const open = standings.filter(({ state, outcome }) => state !== "completed" || outcome !== "sent");
    if (open.length > 0) wrong.push(`not sent: ${JSON.stringify(open.slice(0, 20))} ${log.slice(-2000)}`);
    const missing = lines.filter(({ message }) => !times.has(message.content));
    if (missing.length > 0) wrong.push(`said to be sent, and not there: ${JSON.stringify(missing)}`);
    if (engine.keepsOrder) wrong.push(...outOfOrder(sandbox.messages("chatwoot")));
    const most = Math.max(...posted.map((from, at) => posted.findIndex((to) => to > from + 3000) - at));
    if (most > 4 * RATE) wrong.push(`${most} requests within three seconds`);
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
    const settled = log.split("\n").filter((line) => / (sent|absent: .*)$/.test(line)).length;
    return `${count} messages, ${killed} kills, ${stopped} stops, ${settled} settled, at most ${most} in 3 s`;
  });
}

/** @param {readonly import("chatpost/testing").SandboxMessage[]} messages */
function outOfOrder(messages) {
  const last = new Map();
  const wrong = [];
  for (const { where, message } of messages) {
    const at = Number(String(message["content"]).slice(4));
    const conversation = where["conversation_id"];
    if (at < (last.get(conversation) ?? -1)) wrong.push(`job ${at} came after job ${last.get(conversation)}`);
    last.set(conversation, at);
  }
  return wrong;
}

// What is checked of each example beside the chaos and the throughput.
import { setTimeout as sleep } from "node:timers/promises";
import { countTexts, linesOf, withStage } from "./engine.js";

/**
 * @typedef {import("./engine.js").Engine} Engine
 * @typedef {typeof import("chatpost/testing").createSandbox} CreateSandbox
 */

const LONG_MS = 60_000;

/** @param {() => Promise<boolean> | boolean} is @param {string} what */
export async function until(is, what) {
  const end = performance.now() + LONG_MS;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`it did not come to this: ${what}`);
    await sleep(100);
  }
}

/** What a person does: on a server that keeps no marks, so that nothing can be proven. @param {Engine} engine @param {CreateSandbox} createSandbox */
export async function person(engine, createSandbox) {
  const sandbox = createSandbox({ version: "4.8.0" });
  const times = { TIMEOUT_MS: "20000", MARGIN_SECONDS: "60", SETTLE_AFTER_MS: "1000" };
  await withStage(engine, sandbox, times, async (stage) => {
    const lines = linesOf(6, 3);
    await stage.produce(lines);
    sandbox.next("chatwoot", { fault: "cut-after-commit" });
    sandbox.next("chatwoot", { fault: "cut-before-commit" });
    stage.startWorker({ CONCURRENCY: "1" });
    const expected = engine.keepsOrder ? 2 : 4; // what waits behind the two
    await until(async () => {
      const standings = await stage.standings();
      return standings.filter(({ state }) => state === "completed").length === expected;
    }, "what may be sent is sent");
    const settled = await stage.call("settle.js", "settle");
    const listed = await stage.call("settle.js", "list");
    for (const id of ["order-0", "order-1"]) {
      if (!settled.includes(`${id} unclear: `)) throw new Error(`${id} is not unclear: ${settled}`);
      if (!listed.includes(id)) throw new Error(`${id} is not listed: ${listed}`);
    }
    await stage.call("settle.js", "order-0", "sent");
    await stage.call("settle.js", "order-1", "absent");
    await until(async () => (await stage.standings()).every(({ state }) => state === "completed"), "all are done");
    const times = countTexts(sandbox.messages("chatwoot"));
    if (times.size !== 6 || [...times.values()].some((often) => often > 1)) throw new Error(JSON.stringify([...times]));
  });
}

/**
 * A worker that is stopped in the middle of a send is not dead: the message comes into being when it goes on, after its job
 * was taken from it, and nobody may say before that it is absent.
 * @param {Engine} engine @param {CreateSandbox} createSandbox
 */
export async function stopped(engine, createSandbox) {
  const sandbox = createSandbox();
  const times = {
    TIMEOUT_MS: "6000",
    MARGIN_SECONDS: "2",
    LOOK_SECONDS: "1",
    LOCK_MS: "2000",
    SETTLE_AFTER_MS: "7500",
  };
  await withStage(engine, sandbox, times, async (stage) => {
    await stage.produce(linesOf(1, 1));
    sandbox.next("chatwoot", { fault: "commit-later", afterMs: 50 }); // created when its client leaves
    const worker = stage.startWorker();
    const isIn = async (/** @type {string} */ state) => (await stage.standings())[0]?.state === state;
    await until(() => isIn("active"), "it is being sent");
    await sleep(1000);
    worker.kill("SIGSTOP");
    stage.startWorker();
    await until(() => isIn("failed"), "its job is taken from it");
    const said = await stage.call("settle.js", "settle");
    if (!said.includes("order-0 its worker has not ended")) throw new Error(`it was settled: ${said}`);
    await sleep(500);
    worker.kill("SIGCONT");
    await until(() => sandbox.messages().length > 0, "it came into being");
    await until(async () => {
      await stage.call("settle.js", "settle");
      return isIn("completed");
    }, "it is settled");
    if (sandbox.messages().length !== 1) throw new Error(`${sandbox.messages().length} messages of one job`);
  });
}

/**
 * The warning of the page: what the engine's defaults do to jobs whose worker dies, or that take longer than they may.
 * @param {Engine} engine @param {CreateSandbox} createSandbox
 */
export async function wrong(engine, createSandbox) {
  const sandbox = createSandbox();
  sandbox.always("chatwoot", { fault: "drip", everyMs: 5 }); // created at once, and answered slowly
  return withStage(engine, sandbox, {}, async (stage) => {
    await stage.call("wrong.js", "produce");
    const workers = [stage.startWorker({}, "wrong.js"), stage.startWorker({}, "wrong.js")];
    const made = () => sandbox.messages("chatwoot").length;
    await until(() => made() === 10, "each job is begun");
    const [first] = workers;
    if (first && engine.name === "BullMQ") await stage.kill(first);
    const expected = engine.name === "BullMQ" ? 15 : 30;
    await until(() => made() >= expected, `${expected} messages of 10 jobs`);
    await sleep(2000);
    if (made() !== expected) throw new Error(`${made()} messages of 10 jobs`);
    return `${made()} messages of 10 jobs`;
  });
}

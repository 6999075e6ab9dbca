// Messages a second with several workers, against one process without a queue: what guides/queues.md tells as ratios.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { until } from "./checks.js";
import { linesOf, withStage } from "./engine.js";

/** A platform that takes its time: 100 ms between a request and its answer. @param {string} base */
async function slowed(base) {
  const { port, pathname } = new URL(base);
  const server = createServer((client) => {
    const upstream = connect(Number(port), "127.0.0.1");
    client.pipe(upstream);
    upstream.on("data", (bytes) => setTimeout(() => client.write(bytes), 100));
    for (const socket of [client, upstream]) socket.on("error", () => {});
    client.on("close", () => upstream.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (server.address()); // of a port
  return { url: `http://127.0.0.1:${address.port}${pathname}`, close: () => server.close() };
}

/** Against four requests at a time in one process. @param {import("./engine.js").Engine} engine @param {typeof import("chatpost/testing").createSandbox} createSandbox */
export async function throughput(engine, createSandbox) {
  const count = 240;
  const conversations = 60;
  const sandbox = createSandbox();
  return withStage(engine, sandbox, { PER_SECOND: "100000" }, async (stage) => {
    const { url, close } = await slowed(stage.chatwoot);
    const took = Number(await stage.call("direct.js", String(count), String(conversations), url));
    const direct = (count * 1000) / took;
    const ratios = [];
    for (const many of [1, 2, 4]) {
      const before = sandbox.messages().length;
      await stage.produce(linesOf(count, conversations).map((line) => ({ ...line, id: `${many} ${line.id}` })));
      const workers = Array.from({ length: many }, () => stage.startWorker({ CHATWOOT_BASE_URL: url }));
      await until(() => sandbox.messages().length > before + count / 4, "all have begun");
      const began = performance.now();
      const had = sandbox.messages().length;
      while (sandbox.messages().length < before + count) await sleep(5);
      const perSecond = ((before + count - had) * 1000) / (performance.now() - began);
      ratios.push((perSecond / direct).toFixed(1));
      await until(async () => (await stage.standings()).every(({ state }) => state === "completed"), "all are done");
      for (const worker of workers) await stage.kill(worker);
    }
    close();
    return `1, 2 and 4 workers: ${ratios.join(", ")} times the ${Math.round(direct)} a second of one process without a queue`;
  });
}

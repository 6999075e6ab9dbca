// sendAll in a process of its own, limiter off. It does what its parent asks: `{ count, journal, wired }`, and says what it cost.
import { createSender } from "chatpost";
import { createChatwootClient } from "chatpost/chatwoot";
import { sendAll } from "chatpost/journal";

const [baseUrl = ""] = process.argv.slice(2);
const send = createSender({ chatwoot: createChatwootClient({ apiAccessToken: "bench-token", baseUrl }) });
/** What costs nothing, where only memory is asked for. @type {any} */
const said = async () => ({ platform: "chatwoot", id: "1", status: "sent", message: {} });

/** @param {number} count */
function* source(count) {
  for (let line = 1; line <= count; line++) {
    const destination = /** @type {const} */ ({ platform: "chatwoot", account_id: 1, conversation_id: line });
    yield { destination, message: "Hello, how can I help you?" };
  }
}

process.on("message", async (/** @type {{ count: number, journal?: string, wired: boolean }} */ job) => {
  const { count, journal, wired } = job;
  const options = { concurrency: 64, pace: false, rates: { chatwoot: Infinity }, marks: [] };
  const begun = performance.now();
  let left = count;
  let heap = 0;
  for await (const { state } of sendAll(source(count), { send: wired ? send : said, journal, ...options })) {
    if (state !== "sent") throw new Error(`one of them is ${state}`);
    if (--left > 0) continue;
    globalThis.gc?.();
    heap = process.memoryUsage().heapUsed;
  }
  process.send?.({ wall: performance.now() - begun, heap });
});
process.send?.("ready");

// npm run soak [-- calls]: many calls over mixed faults, counted on both sides. The counts must reconcile exactly.
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { isSendError } from "chatpost";
import { createChatwootClient } from "chatpost/chatwoot";

const CALLS = Number(process.argv[2] ?? 20_000);
const IN_FLIGHT = 64;

/**
 * What the server does, by name. `commit` creates the message; the answer follows, or something else does.
 * @type {Record<string, (commit: () => string, response: import("node:http").ServerResponse, attempt: number) => void>}
 */
const FAULTS = {
  ok: (commit, response) => response.end(commit()),
  422: (_, response) => response.writeHead(422).end('{"error":"Validation failed: no"}'),
  "429, then ok": (commit, response, attempt) =>
    attempt === 1 ? response.writeHead(429, { "Retry-After": "0" }).end() : response.end(commit()),
  "429 for an hour": (_, response) => response.writeHead(429, { "Retry-After": "3600" }).end(),
  "500 before the commit": (_, response) => response.writeHead(500).end(),
  "500 after the commit": (commit, response) => (commit(), response.writeHead(500).end()),
  "reset before the commit": (_, response) => response.destroy(),
  "reset after the commit": (commit, response) => (commit(), response.destroy()),
  "cut answer after the commit": (commit, response) => {
    response.writeHead(200, { "Content-Length": "1000" }).write(commit());
    response.destroy();
  },
  "stall after the commit": (commit) => void commit(),
  "a page instead of JSON": (_, response) => response.end("<html>Please log in</html>"),
  "an endless answer": (commit, response) => {
    commit();
    const drip = setInterval(() => response.write(" ".repeat(16384)), 1);
    response.on("close", () => clearInterval(drip));
  },
  redirect: (_, response) => response.writeHead(307, { Location: "https://elsewhere.example/" }).end(),
};
const names = [...Object.keys(FAULTS), "no connection"];

// One cell a call, so that the counting itself leaves the heap flat.
const requests = new Uint8Array(CALLS);
const created = new Uint8Array(CALLS);
const attempts = new Uint8Array(CALLS);
const outcomes = new Uint8Array(CALLS);
const OUTCOMES = /** @type {const} */ (["sent", "rejected", "not_sent", "unknown"]);
/** How many messages each outcome allows. */
const LEGAL = { sent: [1], rejected: [0], not_sent: [0], unknown: [0, 1] };

const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const [fault, number] = JSON.parse(text).content.split("#");
  const index = Number(number);
  const count = (requests[index] ?? 0) + 1;
  requests[index] = count;
  const commit = () => {
    created[index] = (created[index] ?? 0) + 1;
    return JSON.stringify({ id: index + 1, content: text, conversation_id: 1 });
  };
  FAULTS[fault]?.(commit, response, count);
});
let sockets = 0;
server.on("connection", (socket) => {
  sockets++;
  socket.on("error", () => {}).on("close", () => sockets--);
});
await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
const address = server.address();
const port = typeof address === "object" ? address?.port : 0;

const options = { apiAccessToken: "soak-token", timeoutMs: 2000, maxResponseBytes: 65536 };
const client = createChatwootClient({ ...options, baseUrl: `http://127.0.0.1:${port}` });
const nobody = createChatwootClient({ ...options, baseUrl: "http://127.0.0.1:1", retries: 0 });

/** @param {number} index */
const nameOf = (index) => names[index % names.length] ?? "";

/** @param {number} index */
async function call(index) {
  const name = nameOf(index);
  const timeoutMs = name.startsWith("stall") ? 500 : 10_000;
  const to = name === "no connection" ? nobody : client;
  try {
    await to.createMessage({ account_id: 1, conversation_id: 1 }, { content: `${name}#${index}` }, { timeoutMs });
    attempts[index] = name === "429, then ok" ? 2 : 1;
  } catch (error) {
    if (!isSendError(error)) throw error;
    outcomes[index] = OUTCOMES.indexOf(error.outcome);
    attempts[index] = name === "no connection" ? error.attempts - 1 : error.attempts;
  }
}

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

let next = 0;
/** @param {number} end */
async function run(end) {
  const worker = async () => {
    while (next < end) await call(next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}
const began = performance.now();
await run(CALLS / 4);
const early = heap();
await run(CALLS);
const late = heap();

const seconds = (performance.now() - began) / 1000;
for (let tries = 0; sockets > 0 && tries < 100; tries++) {
  server.closeIdleConnections();
  await wait(50);
}
server.close();

const table = Object.fromEntries(
  names.map((name) => [name, { sent: 0, rejected: 0, not_sent: 0, unknown: 0, created: 0 }]),
);
const wrong = /** @type {string[]} */ ([]);
for (let index = 0; index < CALLS; index++) {
  const outcome = OUTCOMES[outcomes[index] ?? 0] ?? "sent";
  const row = table[nameOf(index)];
  if (row) {
    row[outcome]++;
    row.created += created[index] ?? 0;
  }
  const counts = `${created[index]} created, ${requests[index]} requests, ${attempts[index]} attempts`;
  if (!LEGAL[outcome].includes(created[index] ?? 0) || attempts[index] !== requests[index]) {
    wrong.push(`${nameOf(index)}#${index}: ${outcome}, ${counts}`);
  }
}
console.table(table);
console.log(`${CALLS} calls in ${seconds.toFixed(1)} s`);
console.log(`heap after gc: ${early.toFixed(1)} MiB at a quarter, ${late.toFixed(1)} MiB at the end`);
console.log(`sockets left: ${sockets}`);
console.log(
  wrong.length === 0 ? "The counts reconcile." : `${wrong.length} do not reconcile:\n${wrong.slice(0, 20).join("\n")}`,
);
process.exitCode = wrong.length === 0 && sockets === 0 && late - early < 4 ? 0 : 1;

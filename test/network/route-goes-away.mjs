// 500 messages while the path goes away and comes back, each time in another way. Prints what was told and what came to be.
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createChatwootClient } from "chatpost/chatwoot";

const MESSAGES = 500;
const AT_ONCE = 100;
const where = { account_id: 1, conversation_id: 42 };
const inServer = ["-t", String(process.env.SERVER_NAMESPACE), "-n"];
const ip = (/** @type {string} */ words) => execFileSync("ip", words.split(" "));
const ipOfServer = (/** @type {string} */ words) => execFileSync("nsenter", [...inServer, "ip", ...words.split(" ")]);

const server = fork("server.mjs", { execPath: "/usr/bin/env", execArgv: ["nsenter", ...inServer, process.execPath] });
await once(server, "message");

/** What the server says is lost, what the client says is lost, and both. @type {((verb: "add" | "del") => unknown)[]} */
const OUTAGES = [
  (verb) => ipOfServer(`route ${verb} blackhole 10.0.0.1`),
  (verb) => ip(`route ${verb} unreachable 10.0.0.2`),
  (verb) => OUTAGES.slice(0, 2).map((outage) => outage(verb)),
];

let isOver = false;
async function breakPath() {
  for (let round = 0; !isOver; round++) {
    await sleep(60);
    const outage = OUTAGES[round % OUTAGES.length];
    outage?.("add");
    // Half of them long enough for the kernel to give up.
    await sleep(round % 2 ? 150 : 1500);
    outage?.("del");
  }
}

const client = createChatwootClient({
  apiAccessToken: "t0ken",
  baseUrl: "http://10.0.0.2:8080",
  allowInsecureHttp: true,
  timeoutMs: 2500,
});
/** @type {Record<string, [outcome: string, why: string]>} */
const told = {};
let next = 0;
async function work() {
  while (next < MESSAGES) {
    const content = `message ${next++}`;
    // So that they meet every moment of an outage.
    await sleep(Math.random() * 100);
    told[content] = await client.createMessage(where, { content }).then(
      () => ["sent", ""],
      ({ outcome, reason, cause }) => [outcome, `${reason}, ${cause?.syscall}`],
    );
  }
}
const breaking = breakPath();
await Promise.all(Array.from({ length: AT_ONCE }, work));
isOver = true;
await breaking;
await sleep(3000); // for what is still on its way
server.send("count");
const [created] = await once(server, "message");
server.disconnect();
server.kill();
console.log(JSON.stringify({ told, created: Object.fromEntries(created) }));
await client.close();

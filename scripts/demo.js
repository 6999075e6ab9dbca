// npm start: every example of the specs, through the typed clients, over real HTTP, to the sandbox.
import { isSendError } from "chatpost";
import { createInfobipClient } from "chatpost/infobip";
import { createSandbox } from "chatpost/testing";
import { environmentFor, loadPlatform } from "./clients.js";
import { operationsIn, PLATFORMS, readSpec, requestExamples, whereTo } from "./specs.js";

const sandbox = createSandbox();
/** @type {{ urls: Record<string, string>, close: () => Promise<void> }} */
const { urls, close } = await sandbox.listen();

/** @param {...unknown} columns */
const print = (...columns) =>
  console.log(columns.map((text, at) => String(text).padEnd([11, 43, 8][at] ?? 0)).join(""));

let sent = 0;
print("platform", "sent", "status", "id");
for (const platform of PLATFORMS) {
  const { create, fromEnv } = await loadPlatform(platform);
  const env = environmentFor(fromEnv, { [`${platform.toUpperCase()}_BASE_URL`]: urls[platform] ?? "" });
  let status;
  /** @param {import("chatpost").Attempt} attempt */
  const onAttempt = (attempt) => (status = attempt.status);
  const client = create({ ...fromEnv(env), onAttempt });
  const spec = readSpec(platform);
  for (const { title, message, files } of requestExamples(spec)) {
    const attachments = files.map((name) => new File(["Hello from a file"], name, { type: "text/plain" }));
    const body = files.length > 0 ? { ...message, attachments } : message;
    const answer = await client.createMessage(whereTo(spec), body);
    const [, id] = Object.entries(answer).find(([name]) => /^(message_?)?id$/i.test(name)) ?? [];
    print(platform, title.split("\n")[0], status, id);
    sent++;
  }
  for (const { path, operation } of operationsIn(spec).filter(({ method }) => method === "get")) {
    const params = { path: whereTo(spec, operation), query: whereTo(spec, operation, "query") };
    const { response } = await client.client.GET(path, { params });
    print(platform, operation.summary, response.status, "");
  }
}

console.log("\nAnd a wrong request:");
const infobip = createInfobipClient({ apiKey: "demo-key", baseUrl: urls["infobip"] });
let refused = false;
try {
  const where = { applicationKey: "0F3C3F29829FAB88714BA205BEC6D28F", integrationType: "FACEBOOK" };
  // @ts-expect-error: JavaScript callers can get this wrong
  await infobip.createMessage(where, { to: "someone", message: { type: "TEXT" } });
} catch (error) {
  if (!isSendError(error)) throw error;
  console.log(`${error.name}: ${error.message}`);
  console.log({ outcome: error.outcome, reason: error.reason, status: error.status, attempts: error.attempts });
  refused = error.outcome === "rejected" && error.status === 400;
}
await close();

const arrived = sandbox.messages().length;
console.log(`\n${arrived} of ${sent} messages arrived.`);
process.exitCode = refused && arrived === sent ? 0 : 1;

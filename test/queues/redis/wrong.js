// What not to do: BullMQ as it comes, with times that a test can wait for.
import { Queue, Worker } from "bullmq";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { connect } from "./queue.js";

const chatwoot = createChatwootClient(fromEnv());
const connection = connect();
if (process.argv[2] === "produce") {
  const queue = new Queue("wrong", { connection });
  for (let at = 0; at < 10; at++) await queue.add("message", { content: `wrong ${at}` });
  await queue.close();
  await connection.quit();
} else {
  const send = async ({ data }) => void (await chatwoot.createMessage({ account_id: 1, conversation_id: 1 }, data));
  const worker = new Worker("wrong", send, { connection, concurrency: 5, lockDuration: 1500, stalledInterval: 1000 });
  worker.on("error", () => {});
}

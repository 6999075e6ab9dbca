// node producer.js messages.jsonl: puts each line into the queue, once however often it is run. A line:
// {"id": "order-17", "where": {"account_id": 1, "conversation_id": 42}, "message": {"content": "Hello"}}
import { open } from "node:fs/promises";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { look } from "chatpost/reconcile";
import { openQueue, uuidOf } from "./queue.js";

const reader = createChatwootClient(fromEnv()); // with a user's token: a bot may not look
const { queue, close } = openQueue();
const seen = new Map();

/** What is known of a conversation before anything is sent there, so that a message can be proven absent. */
const lookOnce = async (where) => {
  const key = `${where.account_id}/${where.conversation_id}`;
  if (!seen.has(key)) seen.set(key, await look("chatwoot", reader, where));
  return seen.get(key);
};

const file = await open(process.argv[2]);
let read = 0;
for await (const line of file.readLines()) {
  const { id, where, message } = JSON.parse(line);
  await reader.prepare(where, message); // throws where no send could succeed
  const mark = uuidOf(id);
  const marked = { ...message, content_attributes: { ...message.content_attributes, chatpost: mark } };
  const data = { id, where, message: marked, before: await lookOnce(where) };
  await queue.add("message", data, {
    jobId: mark, // one that is there is not added again
    attempts: 1, // nothing is sent again by itself
    removeOnComplete: { age: 30 * 24 * 60 * 60 }, // longer than anybody enqueues the same message again
    removeOnFail: false, // they wait for settle
  });
  read++;
}
console.log(`${read} in the queue`);
await close();

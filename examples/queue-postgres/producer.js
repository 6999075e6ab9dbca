// node producer.js messages.jsonl: puts each line into the queue, once however often it is run. A line:
// {"id": "order-17", "where": {"account_id": 1, "conversation_id": 42}, "message": {"content": "Hello"}}
import { open } from "node:fs/promises";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";
import { look } from "chatpost/reconcile";
import { openQueue, QUEUE, uuidOf } from "./queue.js";

const reader = createChatwootClient(fromEnv()); // with a user's token: a bot may not look
const boss = await openQueue();
const seen = new Map();

/** What is known of a conversation before anything is sent there, so that a message can be proven absent. */
const lookOnce = async (key, where) => {
  if (!seen.has(key)) seen.set(key, await look("chatwoot", reader, where));
  return seen.get(key);
};

const file = await open(process.argv[2]);
let added = 0;
let known = 0;
for await (const line of file.readLines()) {
  const { id, where, message } = JSON.parse(line);
  await reader.prepare(where, message); // throws where no send could succeed
  const key = `${where.account_id}/${where.conversation_id}`;
  const mark = uuidOf(id);
  const marked = { ...message, content_attributes: { ...message.content_attributes, chatpost: mark } };
  const data = { id, where, message: marked, before: await lookOnce(key, where) };
  // One after the other: their times are their order.
  if (await boss.send(QUEUE, data, { id: mark, singletonKey: key })) added++;
  else known++;
}
console.log(`${added} added, ${known} were there`);
await boss.stop();

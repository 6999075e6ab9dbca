// One process without a queue: what throughput is compared with. node direct.js COUNT CONVERSATIONS URL
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";

const [count = 0, conversations = 0] = process.argv.slice(2).map(Number);
const chatwoot = createChatwootClient({ ...fromEnv(), baseUrl: process.argv[4] });
let at = 0;
const lane = async () => {
  while (at < count) {
    const conversation_id = 1 + (at++ % conversations);
    await chatwoot.createMessage({ account_id: 1, conversation_id }, { content: `direct ${at}` });
  }
};
const began = performance.now();
await Promise.all(Array.from({ length: 4 }, lane));
console.log(performance.now() - began);

// Sends a file of 200 MB and says by how much the peak of memory grew.
import { createChatwootClient } from "chatpost/chatwoot";
import { fileFromPath } from "chatpost/node";

const [path = "", baseUrl = "", transport = "node"] = process.argv.slice(2);
/** @param {string} url @param {RequestInit} init */
const byFetch = (url, init) => fetch(url, init);
const options = { apiAccessToken: "bench-token", baseUrl, ...(transport === "fetch" && { fetch: byFetch }) };
const client = createChatwootClient(options);
const where = { account_id: 1, conversation_id: 42 };
await client.createMessage(where, { content: "first" });
const before = process.resourceUsage().maxRSS;
await client.createMessage(where, { attachments: [await fileFromPath(path)] });
console.log((process.resourceUsage().maxRSS - before) / 1024);
process.exit(0);

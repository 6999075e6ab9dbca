// A Chatwoot that creates what it reads, and counts by the text. Sends its parent the counts when it is asked.
import { createServer } from "node:http";

/** @type {Map<string, number>} */
const created = new Map();
const server = createServer(async (request, response) => {
  let body = "";
  request.on("error", () => {});
  for await (const chunk of request) body += chunk;
  const { content } = JSON.parse(body);
  created.set(content, (created.get(content) ?? 0) + 1);
  response.end(JSON.stringify({ id: created.size, conversation_id: 42, content }));
});
server.listen(8080, "10.0.0.2", () => process.send?.("up"));
process.on("uncaughtException", () => {}); // a request that broke off
process.on("message", () => process.send?.([...created]));

// What the contenders talk to, in a process of its own.
import { createServer } from "node:http";

/** @param {number} conversation_id */
const answer = (conversation_id) =>
  JSON.stringify({ id: 7, content: "Hello", conversation_id, status: "sent", attachments: [{ id: 1 }] });
const usual = answer(42);
const server = createServer((request, response) => {
  const conversation = Number(request.url?.split("/")[6]);
  const body = conversation === 42 ? usual : answer(conversation);
  request.resume().on("end", () => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length }).end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));

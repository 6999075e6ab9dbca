// What the contenders talk to, in a process of its own.
import { createServer } from "node:http";

const body = JSON.stringify({ id: 7, content: "Hello", conversation_id: 42, status: "sent", attachments: [{ id: 1 }] });
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length }).end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));

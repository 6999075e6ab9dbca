// Real servers on this machine: one that keeps what arrived, one that answers as it likes, one that speaks in bytes.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";

export interface Recorded {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export function json(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Keeps what arrived, and answers always the same. */
export const record = (status: number, answer: unknown) => serve((response) => json(response, status, answer));

/** Keeps what arrived, and answers each request as soon as it is whole. */
export async function serve(answer: (response: ServerResponse, request: Recorded) => void) {
  const requests: Recorded[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", headers } = incoming;
    const recorded = { method, url, headers, body: Buffer.concat(chunks) };
    requests.push(recorded);
    answer(outgoing, recorded);
  });
  return { requests, ...(await listen(server)) };
}

/** Says what it likes on the socket as soon as the first bytes of a request have arrived. */
export async function serveRaw(answer: (socket: Socket) => void) {
  return listen(
    createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => answer(socket));
    }),
  );
}

/** Listens on any free port, and lets go of every connection in the end. */
export async function listen(server: Server) {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => open.add(socket));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // not a pipe, so an address with a port
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** An answer that shows as many files as were sent. */
export const withFiles = (answer: object, count: number): object => ({
  ...answer,
  attachments: Array.from({ length: count }, (_, id) => ({ id })),
});

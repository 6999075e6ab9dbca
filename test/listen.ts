import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";

/** Lets a server of `node:net`, `node:http` or `node:https` listen on 127.0.0.1, and ends it with all its connections. */
export async function listen(server: Server): Promise<{ readonly port: number } & AsyncDisposable> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => {}).on("close", () => open.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port, // not a pipe, so an address with a port
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

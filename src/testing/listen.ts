/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { PlatformName } from "../platform-name.js";

/** Where the sandbox listens. */
export interface ListenOptions {
  /** The port; by default one that is free. */
  readonly port?: number | undefined;
}

/** A sandbox that listens on 127.0.0.1. */
export interface Listening {
  readonly port: number;
  /** The base URL of each platform. */
  readonly urls: { readonly [P in PlatformName]: string };
  /** Ends it, with all its connections. */
  close(): Promise<void>;
}

type Handle = (request: Request) => Promise<Response>;

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const init = { method: incoming.method ?? "GET", headers };
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "127.0.0.1"}`);
  return new Request(url, body.length > 0 ? { ...init, body } : init);
}

async function answer(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await handle(await toRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Serves a handler over HTTP. */
export async function listen(
  handle: Handle,
  platforms: readonly PlatformName[],
  { port = 0 }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    answer(handle, incoming, outgoing).catch((error: unknown) =>
      outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    port: bound,
    // Every platform has its entry: `platforms` names them all.
    urls: Object.fromEntries(platforms.map((name) => [name, `http://127.0.0.1:${bound}/${name}`])) as Listening["urls"],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

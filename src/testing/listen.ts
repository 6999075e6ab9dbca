/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { PlatformName } from "../outcome/platform-name.js";
import { parseForm } from "./parse-form.js";
import { CONTROL, control } from "./control.js";
import { isLoopback } from "./is-loopback.js";
import type { Listening, ListenOptions } from "./listening.js";
import type { Broken } from "./play.js";
import type { Sandbox } from "./sandbox.js";

/** What the listener needs of a sandbox. */
export interface Handler {
  readonly sandbox: Sandbox;
  handle(request: Request, readForm?: () => Promise<FormData>): Promise<Response | Broken>;
  /** Whether to refuse the connection that is just being made. */
  refusesConnection(): boolean;
  /** Where the listener leaves word how idle connections are closed, so that the next request needs a new one. */
  readonly armed: Set<() => void>;
}

// Pages on other origins may talk to the sandbox: it is there to be tried.
const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "*" };

async function toRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<[Request, () => Promise<FormData>]> {
  const leaving = new AbortController();
  outgoing.on("close", () => outgoing.writableFinished || leaving.abort());
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const init = { method: incoming.method ?? "GET", headers, signal: leaving.signal };
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "127.0.0.1"}`);
  const request = new Request(url, body.length > 0 ? { ...init, body } : init);
  return [request, async () => parseForm(incoming.headers, body)];
}

async function serve(
  handler: Handler,
  alone: boolean,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const steers = incoming.url?.startsWith(CONTROL);
  if (incoming.method === "OPTIONS" && !steers) {
    outgoing
      .writeHead(204, { ...CORS, "Access-Control-Allow-Headers": "*", "Access-Control-Allow-Methods": "*" })
      .end();
    return;
  }
  const [request, readForm] = await toRequest(incoming, outgoing);
  const response = await (steers ? control(request, handler.sandbox, alone) : handler.handle(request, readForm));
  if (response === "silence") return;
  if (typeof response === "string") {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(response.status, { ...(steers ? {} : CORS), ...Object.fromEntries(response.headers) });
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    if (outgoing.destroyed) return void reader?.cancel();
    outgoing.write(chunk.value);
  }
  outgoing.end();
}

/** Serves a sandbox over HTTP. Rejects when the port is taken. */
export async function listen(
  handler: Handler,
  platforms: readonly PlatformName[],
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    serve(handler, isLoopback(host), incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.on("connection", (socket) => {
    if (handler.refusesConnection()) socket.resetAndDestroy();
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    // Whoever connects when the line is full is reset, and 511 are soon there at once.
    server.listen({ port, host, backlog: 4096 }, done);
  });
  const hangUp = (): void => server.closeIdleConnections();
  handler.armed.add(hangUp);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  const close = (): Promise<void> =>
    new Promise((done) => {
      handler.armed.delete(hangUp);
      server.close(() => done());
      server.closeAllConnections();
    });
  // An address that stands for all is none to write into a URL.
  const name = /^(0\.0\.0\.0|::)$/.test(host) ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const listening = {
    port: bound,
    urls: Object.fromEntries(platforms.map((platform) => [platform, `http://${name}:${bound}/${platform}`])),
    close,
    [Symbol.asyncDispose]: close,
  };
  return listening as unknown as Listening; // urls has an entry for each platform
}

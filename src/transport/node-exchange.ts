/// <reference types="node" />
import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { encodeMultipart } from "./multipart.js";
import { http, https, net, reset, tls, type ConnectArgs } from "./node-agent.js";
import { isStale, wasIdle, watchIdle } from "./node-idle.js";
import { toResponse } from "./node-response.js";
import type { AttemptContext, RequestBody, TransportResponse } from "./transport.js";

/** Sends one request by `node:http`. Calls `leave` when its connection is free for the next, or gone. */
export function exchange(
  args: ConnectArgs,
  body: RequestBody | undefined,
  context: AttemptContext,
  leave: () => void,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    let connecting: Socket | undefined;
    const outgoing = begin({ ...args, onConnecting: (socket) => (connecting = socket) }, leave);
    const closed = (): void => process.nextTick(leave); // a tick later its connection is the agent's again
    const letGo = (): void => {
      if (context.written && outgoing.socket) context.reset ||= reset(outgoing.socket);
      if (!outgoing.socket) connecting?.destroy(new Error("the call has ended"));
      outgoing.destroy();
    };
    const fail = (error: Error): void => {
      const wasKept = outgoing.socket && wasIdle(outgoing.socket);
      if (!wasKept || context.written || context.isOver()) return reject(error);
      // A kept connection that is no longer good, and nothing was written: as if it had not been there.
      outgoing.off("close", closed).off("error", fail).on("error", ignore).destroy();
      resolve(exchange(args, body, context, leave));
    };
    outgoing.on("close", closed);
    outgoing.on("error", fail);
    outgoing.on("response", (incoming) => {
      if (!context.written) return fail(earlyAnswer(incoming, outgoing));
      watchIdle(incoming);
      resolve(toResponse(incoming, outgoing, letGo));
    });
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      fail(Object.assign(new Error("the platform switched protocols"), { code: "HPE_UPGRADE" }));
    });
    whenReady(outgoing, (socket) => {
      if (outgoing.destroyed || context.isOver()) return;
      if (isStale(socket)) return fail(new Error("the connection is stale"));
      context.written = true;
      if (body instanceof FormData) writeForm(outgoing, body).catch((error: Error) => outgoing.destroy(error));
      else outgoing.end(body instanceof ArrayBuffer ? new Uint8Array(body) : body);
    });
    context.onEnd(letGo);
  });
}

/** What an agent shows of a proxy that did not connect, on a socket of no connection; or what nobody asked for. */
function earlyAnswer({ statusCode }: IncomingMessage, { socket }: ClientRequest): Error {
  const error = new Error("an answer came before the request");
  return socket?.pending
    ? Object.assign(error, { code: `the proxy answered ${statusCode}`, syscall: "connect" })
    : error;
}

const ignore = (): void => {};

function begin(args: ConnectArgs, leave: () => void): ClientRequest {
  try {
    return (args.protocol === "https:" ? https : http)().request(args);
  } catch (error) {
    leave();
    throw error;
  }
}

/** Nothing is written before the connection stands: what fails until then was surely not sent. */
function whenReady(outgoing: ClientRequest, ready: (socket: Socket) => void): void {
  outgoing.on("socket", (socket) => {
    const secure = Reflect.get(socket, "encrypted") === true;
    // The stand-in of an interceptor such as MSW connects when it was written to, not before.
    const { constructor }: object = socket;
    const real = constructor === (secure ? tls().TLSSocket : net().Socket);
    const connecting = socket.connecting || (secure && Reflect.get(socket, "secureConnecting") === true);
    if (real && connecting) socket.once(secure ? "secureConnect" : "connect", () => ready(socket));
    // Not connecting and yet not connected: the kernel knew no route, or a proxy refused. It is said by what comes next.
    else if (real && socket.pending) return;
    // Two turns of the event loop read what has arrived on a kept connection, also while the loop was busy.
    else if (wasIdle(socket)) setImmediate(() => setImmediate(() => ready(socket)));
    else ready(socket);
  });
}

async function writeForm(outgoing: ClientRequest, form: FormData): Promise<void> {
  const { type, length, chunks } = encodeMultipart(form);
  outgoing.setHeader("Content-Type", type).setHeader("Content-Length", length);
  for await (const chunk of chunks()) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  outgoing.end();
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((done) => {
    const go = (): void => {
      outgoing.off("drain", go).off("close", go);
      done();
    };
    outgoing.on("drain", go).on("close", go);
  });
}

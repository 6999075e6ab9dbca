/// <reference types="node" />
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

interface Idle {
  /** Until when it may be used again, by `performance.now()`. */
  readonly until: number;
  readonly bytesRead: number;
}

const idle = new WeakMap<Socket, Idle>();

/** Remembers how a connection is when the answer that comes in has ended. */
export function watchIdle(incoming: IncomingMessage): void {
  // Neither is told any more at the end. What its agent lets go of in time has a timeout.
  const { socket } = incoming;
  const maxIdleMs = socket.timeout || Infinity;
  incoming.once("end", () => idle.set(socket, { until: performance.now() + maxIdleMs, bytesRead: socket.bytesRead }));
}

export const wasIdle = (socket: Socket): boolean => idle.has(socket);

/**
 * Whether a connection is not good for another request: something arrived on it while it was idle, which answers none and
 * would be taken for the answer to the next; or it was idle for longer than it should be, because the process slept.
 */
export function isStale(socket: Socket): boolean {
  const { until = Infinity, bytesRead = 0 } = idle.get(socket) ?? {};
  return wasIdle(socket) && (socket.bytesRead !== bytesRead || performance.now() > until);
}

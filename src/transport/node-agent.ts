/// <reference types="node" />
import type { Agent, ClientRequestArgs } from "node:http";
import type { NetConnectOpts, Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { lazy } from "./lazy.js";

export const http: () => typeof import("node:http") = lazy(() => process.getBuiltinModule("node:http"));
export const https: () => typeof import("node:https") = lazy(() => process.getBuiltinModule("node:https"));
export const net: () => typeof import("node:net") = lazy(() => process.getBuiltinModule("node:net"));
export const tls: () => typeof import("node:tls") = lazy(() => process.getBuiltinModule("node:tls"));

/** What a request tells the agent that connects it. */
export interface ConnectArgs extends ClientRequestArgs {
  /** Is given the socket while it connects, when the request is not given it yet. */
  readonly onConnecting?: (socket: Socket) => void;
}

/**
 * How long a connection may be idle, in ms, as with undici: Puma ends it after 20 s, and a balancer may forget it, without
 * a word. Less when the platform says so in `Keep-Alive`.
 */
const IDLE_MS = 4000;

/** An agent that keeps connections for the next request. How many there are is not for it to bound. */
export function createAgent(isSecure: boolean): Agent {
  const { Agent } = (isSecure ? https : http)();
  const proxied = environmentProxy();
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS, maxFreeSockets: Infinity, ...proxied });
  if (isSecure && !proxied) connectApart(agent);
  return agent;
}

/** Lets go of what an agent keeps. What is under way ends as it would have, and is kept no more. */
export function closeAgent(agent: Agent): void {
  agent.keepSocketAlive = () => false;
  for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
}

/** Node's own support of HTTP_PROXY and its like, where the version has it and the user asked for it. */
function environmentProxy(): object | undefined {
  return process.env["NODE_USE_ENV_PROXY"] === "1" ? { proxyEnv: process.env } : undefined;
}

/** The sockets under those of TLS, which alone can be reset. */
const underlying = new WeakMap<object, Socket>();

/**
 * Makes an agent connect first and begin TLS then, on a socket that is ours to reset. Not both at once: where the first
 * address of a host fails, TLS would be left on a handle that is gone, which ends the process.
 */
function connectApart(agent: Agent): void {
  const beginTls = agent.createConnection;
  agent.createConnection = (args: ConnectArgs, done) => {
    const socket = net().connect(args as NetConnectOpts); // what an agent is given to connect by
    const fail = (error: Error): void => done?.(error, socket);
    // An error that nobody listens to ends the process, and TLS listens to the handle only.
    socket.on("error", () => {}).once("error", fail);
    socket.once("connect", () => {
      socket.off("error", fail);
      const secure = beginTls.call(agent, Object.assign({}, args, { socket })) as TLSSocket; // of node:https
      underlying.set(secure, socket);
      done?.(null, secure);
    });
    args.onConnecting?.(socket);
    return undefined;
  };
}

/** Ends a connection so that the kernel delivers nothing more of what it holds. Says whether that could be done. */
export function reset(socket: Socket): boolean {
  const bare = underlying.get(socket) ?? socket;
  if (bare.destroyed) return false;
  try {
    bare.resetAndDestroy();
    return true;
  } catch {
    return false; // TLS of an agent that is not ours, or no connection of TCP
  }
}

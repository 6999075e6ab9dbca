/// <reference types="node" />
import type { Agent, RequestOptions } from "node:http";
import { createGate } from "./gate.js";
import { byMockedFetch, isFetchMocked } from "./mocked-fetch.js";
import { closeAgent, createAgent } from "./node-agent.js";
import { exchange } from "./node-exchange.js";
import type { OnlyOnce } from "./from-fetch.js";
import type { Transport, TransportOptions } from "./transport.js";

export { judgeFault } from "./faults.js";

/** Node's `fetch` sends again what was answered with 421, as the Fetch standard asks. */
export const onlyOnce: OnlyOnce = (init) => init;

/**
 * The transport on Node: `node:http` with a keep-alive agent. It costs a fraction of `fetch`, bounds its connections, sends
 * a request once whatever is answered, knows whether a request was written, and leaves nothing of a call that has ended for
 * the kernel to deliver.
 */
export function createTransport({ maxSockets, agent: given }: TransportOptions): Transport {
  // A client has one base URL: it is parsed once.
  let origin = "";
  let address: RequestOptions = {};
  let agent = given as Agent | undefined; // the caller's word, as with http.request itself
  // Not the agent's own bound: that does not count the connections which are being made.
  const gate = createGate(given ? Infinity : maxSockets);
  return {
    async dispatch(sent, context) {
      if (isFetchMocked()) return byMockedFetch(sent, context);
      const { url, method, headers, body } = sent;
      agent ??= createAgent(url.startsWith("https:"));
      const pathAt = url.indexOf("/", 8);
      if (!url.startsWith(`${origin}/`)) {
        origin = url.slice(0, pathAt);
        const { protocol, hostname, port } = new URL(origin);
        address = { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port };
      }
      const { protocol, hostname, port } = address;
      const options = { protocol, hostname, port, path: url.slice(pathAt), method, headers, agent };
      context.waitsFor = `one of the ${maxSockets} connections that maxSockets allows`;
      const leave = await gate.enter(context.onEnd);
      context.waitsFor = undefined;
      return exchange(options, body, context, leave);
    },
    close() {
      if (agent && !given) closeAgent(agent);
    },
  };
}

/// <reference types="node" />
import { checkAgent } from "./check-agent.js";
import { createGate } from "./gate.js";
import { byMockedFetch, isFetchMocked } from "./mocked-fetch.js";
import { closeAgent, createAgent } from "./node-agent.js";
import { exchange } from "./node-exchange.js";
import type { OnlyOnce } from "./from-fetch.js";
import type { Transport, TransportOptions } from "./transport.js";

export { judgeFault } from "./faults.js";
export { followSignal } from "./node-follow-signal.js";

/** Node's `fetch` sends again what was answered with 421, as the Fetch standard asks. */
export const onlyOnce: OnlyOnce = (init) => init;

/**
 * The transport on Node: `node:http` with a keep-alive agent. It costs a fraction of `fetch`, bounds its connections, sends
 * a request once whatever is answered, knows whether a request was written, and leaves nothing of a call that has ended for
 * the kernel to deliver.
 */
export function createTransport({ platform, baseUrl, maxSockets, agent: given }: TransportOptions): Transport {
  const { protocol, hostname, port, origin } = new URL(baseUrl);
  const address = { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port };
  let agent = checkAgent(platform, given, protocol);
  let isClosed = false;
  // Not the agent's own bound: that does not count the connections which are being made.
  const gate = createGate(given ? Infinity : maxSockets);
  return {
    async dispatch(sent, context) {
      if (isFetchMocked()) return byMockedFetch(sent, context);
      const { url, method, headers, body } = sent;
      if (!agent) {
        agent = createAgent(protocol === "https:");
        if (isClosed) closeAgent(agent);
      }
      const options = { ...address, path: url.slice(origin.length), method, headers, agent };
      context.waitsFor = `one of the ${maxSockets} connections that maxSockets allows`;
      const leave = await gate.enter(context.onEnd);
      context.waitsFor = undefined;
      return exchange(options, body, context, leave);
    },
    close() {
      isClosed = true;
      if (agent && !given) closeAgent(agent);
    },
  };
}

/// <reference types="node" />
import type { Agent } from "node:http";
import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** An agent of Node, by what it can do; one that speaks another protocol than the base URL would fail at each message. */
export function checkAgent(platform: PlatformName, agent: object | undefined, protocol: string): Agent | undefined {
  if (agent !== undefined && typeof Object(agent).addRequest !== "function") {
    throw invalid(
      platform,
      "agent must be one of Node's http or https; undici's is given to a call as fetchOptions.dispatcher",
    );
  }
  if (agent && Object.hasOwn(agent, "protocol") && Reflect.get(agent, "protocol") !== protocol) {
    throw invalid(platform, `agent must be one for ${protocol}//, as baseUrl is`);
  }
  return agent as Agent | undefined; // it takes requests
}

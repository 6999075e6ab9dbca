import type { PlatformName } from "../outcome/platform-name.js";
import { describe, invalid } from "./invalid.js";

export function checkFunction<T>(platform: PlatformName, name: string, value: T): T {
  if (value === undefined || typeof value === "function") return value;
  throw invalid(platform, `${name} must be a function, got ${describe(value)}`);
}

/** An agent of Node, by what it can do; one that speaks another protocol than the base URL would fail at each message. */
export function checkAgent(platform: PlatformName, agent: object | undefined, baseUrl: string): object | undefined {
  if (agent === undefined) return agent;
  if (typeof Object(agent).addRequest !== "function") {
    throw invalid(
      platform,
      "agent must be one of Node's http or https; undici's is given to a call as fetchOptions.dispatcher",
    );
  }
  const { protocol } = new URL(baseUrl);
  if (!Object.hasOwn(agent, "protocol") || Reflect.get(agent, "protocol") === protocol) return agent;
  throw invalid(platform, `agent must be one for ${protocol}//, as baseUrl is`);
}

/** A signal by what it can do: it may come from another realm, or from a library. */
export function checkSignal(platform: PlatformName, value: AbortSignal | undefined): AbortSignal | undefined {
  if (value === undefined) return value;
  const { aborted, addEventListener, removeEventListener } = Object(value) as Partial<AbortSignal>; // any object has optional members
  const able = typeof addEventListener === "function" && typeof removeEventListener === "function";
  if (typeof aborted === "boolean" && able) return value;
  throw invalid(platform, `options.signal must be an AbortSignal, got ${describe(value)}`);
}

import type { SendOptions } from "../client/options.js";
import { invalid } from "../outcome/invalid.js";
import { quoted } from "../input/known-properties.js";
import { ownProperties, tryRead } from "../input/own-properties.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { ADAPTERS } from "./adapters.js";
import { capabilities } from "./capabilities.js";
import { checkContent } from "./check-content.js";
import type { Destination } from "./destination.js";
import type { Clients, Content } from "./platform-types.js";
import type { Sent } from "./sent.js";

/** Sends a message to one of the platforms that it was made with. */
export type Sender<in P extends PlatformName> = <D extends P>(
  to: Destination<D>,
  message: string | Content[D],
  options?: SendOptions,
) => Promise<Sent<D>>;

/**
 * One call for the platforms whose clients it is given; no other is a legal destination. What it returns resolves when
 * the platform answered with a usable message, and otherwise throws a `SendError`.
 */
export function createSender<P extends PlatformName>(clients: Pick<Clients, P>): Sender<P> {
  const known = Object.keys(capabilities);
  if (typeof clients !== "object" || clients === null) throw invalid(undefined, "createSender must be given clients");
  for (const [name, client] of Object.entries(Object(clients))) {
    // The caller may be JavaScript: a client that is missing is better told of now than at the first message.
    if (!known.includes(name))
      throw invalid(undefined, `createSender takes clients by name: ${quoted(name)} is none of ${known.join(", ")}`);
    if (typeof Object(client).createMessage !== "function") {
      throw invalid(undefined, `createSender: ${name} must be a client, as its create function makes it`);
    }
  }
  return async <D extends P>(to: Destination<D>, message: string | Content[D], options?: SendOptions) => {
    const platform = tryRead(undefined, "to", () => to?.platform) as D; // Destination<D> has no other platform
    if (typeof platform !== "string" || !Object.hasOwn(clients, platform)) {
      if (known.includes(platform)) throw invalid(platform, `no ${platform} client was given to createSender`);
      throw invalid(undefined, `to.platform must be ${Object.keys(clients).join(" or ")}, got ${quoted(platform)}`);
    }
    if (typeof message !== "string" && (typeof message !== "object" || message === null)) {
      throw invalid(platform, "message must be a string or an object");
    }
    // Every platform's content may be a text alone.
    const given = (typeof message === "string" ? { text: message } : message) as Content[D];
    const content = ownProperties(platform, "message", given);
    checkContent(platform, content);
    const created = await ADAPTERS[platform](clients[platform], to, content, options);
    return { platform, ...created };
  };
}

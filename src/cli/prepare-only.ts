import type { PlatformName } from "../outcome/platform-name.js";
import type { Clients } from "../sender/platform-types.js";

/** A client that checks a message as it would before it sends it, tells its curl line, and sends nothing. */
export function prepareOnly<P extends PlatformName>(client: Clients[P], tell: (curl: string) => void): Clients[P] {
  // Each client takes its own address and message, and a sender gives it these.
  const prepare = client.prepare as (where: object, message: object) => Promise<{ readonly curl: string }>;
  return {
    ...client,
    async createMessage(where: object, message: object) {
      tell((await prepare(where, message)).curl);
      return { status: {} }; // nobody looks at the answer
    },
  } as object as Clients[P];
}

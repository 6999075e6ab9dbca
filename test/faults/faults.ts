import { BODIES } from "./bodies.js";
import { BYTES } from "./bytes.js";
import { CONNECTIONS } from "./connections.js";
import type { Fault } from "./fault.js";
import { HANDSHAKES } from "./handshakes.js";
import { REDIRECTS } from "./redirects.js";
import { ANSWERED } from "./statuses.js";

/**
 * All that goes wrong, and what a correct client makes of it.
 *
 * Not here: a server that lies in a way that nobody can see, such as a perfect answer to a message that it never created.
 */
export const FAULTS: { readonly [kind: string]: readonly Fault[] } = {
  connections: CONNECTIONS,
  handshakes: HANDSHAKES,
  bytes: BYTES,
  statuses: ANSWERED,
  redirects: REDIRECTS,
  bodies: BODIES,
};

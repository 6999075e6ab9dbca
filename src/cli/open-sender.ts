import type { Readers, Send } from "../journal/index.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { clientsFromEnv } from "../node.js";
import type { Clients } from "../sender/platform-types.js";
import { processEnv } from "../input/env.js";
import { createSender, isSendError } from "../index.js";
import { fail } from "./fail.js";
import { openFiles } from "./open-files.js";
import { prepareOnly } from "./prepare-only.js";

/** What sends the messages of a file, whose attachments are paths from its folder. */
export interface FileSender {
  readonly send: Send<PlatformName>;
  /** The same without sending. */
  readonly check: Send<PlatformName>;
  readonly readers: Readers;
  readonly platforms: readonly string[];
}

const senderOf = (clients: Partial<Clients>, folder: string): Send<PlatformName> => {
  // A platform without its variables is refused by name at run time.
  const send = createSender(clients as Clients);
  return async (to, message) => send(to, typeof message === "string" ? message : await openFiles(message, folder));
};

/** The clients of all platforms, or of some: what the environment has of another does not matter then. */
function readClients(only: readonly PlatformName[]): ReturnType<typeof clientsFromEnv> {
  const isFor = ([name]: [string, unknown]): boolean =>
    only.length === 0 || only.some((platform) => name.toLowerCase().startsWith(`${platform}_`));
  try {
    return clientsFromEnv({}, Object.fromEntries(Object.entries(processEnv()).filter(isFor)));
  } catch (error) {
    if (isSendError(error)) fail(error.message);
    throw error;
  }
}

/** Makes the clients whose variables are set. Ends the command where there are none. */
export function openSender(folder: string, only: readonly PlatformName[]): FileSender {
  const clients = readClients(only);
  const platforms = Object.keys(clients);
  if (platforms.length === 0) {
    fail("no platform has its variables in the environment, such as CHATWOOT_API_ACCESS_TOKEN; see chatpost check");
  }
  const checking = Object.entries(clients).map(([name, client]) => [name, prepareOnly(client, () => {})]);
  const { chatwoot, digital99 } = clients;
  return {
    send: senderOf(clients, folder),
    check: senderOf(Object.fromEntries(checking), folder),
    readers: { chatwoot, digital99 },
    platforms,
  };
}

import { CHECK_HINT } from "../platforms/chatwoot-family.js";
import { isSendError, type SendError } from "../index.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** What was seen of a platform. */
export interface Finding {
  readonly good: boolean;
  readonly says: string;
}

/** Reads a path of a platform, also one that its spec does not have. */
export type Get = (path: string, params?: object) => Promise<unknown>;

/** Looks at a platform: at its host, its token, and a conversation where one is named. */
export type Look = (get: Get, destination: object | undefined) => AsyncGenerator<Finding>;

const good = (says: string): Finding => ({ good: true, says });
// Its hint to this command is for others.
const bad = ({ message }: SendError): Finding => ({
  good: false,
  says: message.replace(` ${CHECK_HINT[1]}`, ""),
});

/** What came of reading: the answer, or the error that it ended in. */
async function read(get: Get, path: string, params?: object): Promise<{ data: unknown } | { error: SendError }> {
  try {
    return { data: await get(path, params) };
  } catch (error) {
    if (isSendError(error)) return { error };
    throw error;
  }
}

/** Any answer at all shows that there is a host. */
async function* lookAtHost(get: Get): AsyncGenerator<Finding> {
  const found = await read(get, "/");
  const { status = undefined } = "error" in found ? found.error : { status: 200 };
  yield "error" in found && status === undefined ? bad(found.error) : good(`the host answers (${status})`);
}

/** Only a platform that lists its messages shows whether a conversation is there. */
async function* lookAtConversation(get: Get, destination: object): AsyncGenerator<Finding> {
  const path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
  const found = await read(get, path, { path: destination });
  if ("error" in found && /not authorized for bots/.test(found.error.message)) {
    yield good("a bot may not read the conversation: whether it may write there is seen at the first message");
  } else yield "error" in found ? bad(found.error) : good("the conversation can be read");
}

async function* chatwoot(get: Get, destination: object | undefined): AsyncGenerator<Finding> {
  const version = await read(get, "/api");
  if ("error" in version) return void (yield bad(version.error));
  yield good(`the host answers: Chatwoot ${Object(version.data).version}`);
  const profile = await read(get, "/api/v1/profile");
  if ("error" in profile) {
    if (!/not authorized for bots/.test(profile.error.message)) return void (yield bad(profile.error));
    yield good("the token is that of an agent bot: it can send, and it cannot look for what was sent");
  } else {
    // Nothing else of it: the answer holds the token.
    const { name, accounts }: { name?: unknown; accounts?: unknown } = Object(profile.data);
    const all = (Array.isArray(accounts) ? accounts : []).map(({ id, name: called }) => `${id} (${called})`);
    yield good(`the token is that of ${name}, in account ${all.join(", ")}`);
  }
  if (destination) yield* lookAtConversation(get, destination);
}

async function* digital99(get: Get, destination: object | undefined): AsyncGenerator<Finding> {
  yield* lookAtHost(get);
  if (destination) yield* lookAtConversation(get, destination);
  else yield good("its API key is seen with a conversation: name one by --account-id and --conversation-id");
}

async function* nothingToRead(get: Get): AsyncGenerator<Finding> {
  yield* lookAtHost(get);
  yield good("it offers nothing to read: whether the rest is right is seen at the first message");
}

/** How those are looked at that offer something to read. */
const LOOKS: { readonly [P in PlatformName]?: Look } = { chatwoot, digital99 };

/** How a platform is looked at. */
export const lookOf = (platform: PlatformName): Look => LOOKS[platform] ?? nothingToRead;

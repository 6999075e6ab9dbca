// A program that sends many by the built package, and can be killed: node worker.js '{ "urls": ..., "journal": ..., ... }'.
import { createSender } from "chatpost";
import { createChatwootClient } from "chatpost/chatwoot";
import { createDigital99Client } from "chatpost/digital99";
import { createInfobipClient } from "chatpost/infobip";
import { sendAll } from "chatpost/journal";
import { createOmniVibeClient } from "chatpost/omnivibe";
import { createZiikClient } from "chatpost/ziik";

/** @typedef {import("../../src/journal/index.js").Item} Item */

const {
  urls,
  journal,
  lines,
  conversations,
  platforms,
  timeoutMs = 700,
  ...options
} = JSON.parse(process.argv[2] ?? "");

/** Where a message goes. @type {{ [platform: string]: (conversation: number) => object }} */
const ADDRESSES = {
  chatwoot: (conversation_id) => ({ account_id: 1, conversation_id }),
  digital99: (conversation_id) => ({ account_id: 1, conversation_id }),
  omnivibe: (conversation_id) => ({ inbox_identifier: "in", contact_identifier: "con", conversation_id }),
  infobip: (to) => ({ applicationKey: "key", integrationType: "FACEBOOK", to: String(to) }),
  ziik: (conversation) => ({ conversation }),
};

/** One line after the other; each has a text of its own. @returns {Generator<Item>} */
function* source() {
  for (let line = 1; line <= lines; line++) {
    const platform = platforms[line % platforms.length];
    const conversation = 1 + (Math.floor(line / platforms.length) % conversations);
    const destination = { platform, ...ADDRESSES[platform]?.(conversation) };
    yield /** @type {Item} */ ({ destination, message: `line ${line}` });
  }
}

/** @param {string} platform */
const common = (platform) => ({ baseUrl: urls[platform], timeoutMs });
const chatwoot = createChatwootClient({ apiAccessToken: "t", ...common("chatwoot") });
const send = createSender({
  chatwoot,
  digital99: createDigital99Client({ apiAccessToken: "t", ...common("digital99") }),
  omnivibe: createOmniVibeClient(common("omnivibe")),
  infobip: createInfobipClient({ apiKey: "k", ...common("infobip") }),
  ziik: createZiikClient({ bearerToken: "t", ...common("ziik") }),
});

try {
  for await (const result of sendAll(source(), { send, journal, readers: { chatwoot }, ...options })) {
    const { line, id, state } = result;
    const why = "error" in result ? result.error.message : "";
    process.stdout.write(
      `${JSON.stringify({ line, id, state, was: "was" in result ? result.was : undefined, why })}\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${Object(error).name} ${Object(error).reason}: ${Object(error).message}\n`);
  process.exitCode = 1;
}

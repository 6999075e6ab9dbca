// The scenario with the package as `import` finds it; what the bundlers bundle.
import { isSendError } from "chatpost";
import { createChatwootClient } from "chatpost/chatwoot";
import { createInfobipClient } from "chatpost/infobip";
import { scenario } from "./scenario.js";

/** @param {import("./scenario.js").Peer} peer */
export const run = (peer) => scenario({ isSendError, createChatwootClient, createInfobipClient }, peer);

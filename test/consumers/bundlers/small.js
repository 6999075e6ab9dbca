// What a page needs that talks to one platform.
import { createChatwootClient } from "chatpost/chatwoot";

globalThis.chatwoot = createChatwootClient({ apiAccessToken: "token" });

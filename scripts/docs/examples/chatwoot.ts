// An example for what the platforms share and `chatpost` itself does not have.
import { createChatwootClient, fromEnv, type Env } from "chatpost/chatwoot";

//#region Env
const env: Env = { CHATWOOT_API_ACCESS_TOKEN: "your-token" };
const chatwoot = createChatwootClient(fromEnv(env));
//#endregion

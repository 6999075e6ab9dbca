export type { Attempt, ClientOptions, Fetch, SendOptions } from "./options.js";
export type { PlatformName } from "./platform-name.js";
export { isSendError, SendError, type Outcome, type Reason, type SendFacts } from "./send-error.js";

export { capabilities, type Capability } from "./capabilities.js";
export type {
  ChatwootContent,
  Content,
  Digital99Content,
  InfobipContent,
  OmniVibeContent,
  ZiikContent,
} from "./content.js";
export type { PlatformClient } from "./client.js";
export type { Secret } from "./credential.js";
export type { NamedUpload, Upload } from "./form.js";
export type { Attempt, ClientOptions, Fetch, SendOptions } from "./options.js";
export type { PlatformName } from "./platform-name.js";
export type { OpenapiClient } from "./openapi.js";
export type { Prepared } from "./prepare.js";
export { isSendError, SendError, type Outcome, type Reason, type SendFacts } from "./send-error.js";
export { createSender, type Clients, type Destination, type Sender, type Sent, type Status } from "./sender.js";

export { capabilities, type Capability } from "./sender/capabilities.js";
export type {
  ChatwootContent,
  Clients,
  Content,
  Digital99Content,
  InfobipContent,
  OmniVibeContent,
  ZiikContent,
} from "./sender/platform-types.js";
export type { PlatformClient } from "./client/platform-client.js";
export type { Secret } from "./input/credential.js";
export type { NamedUpload, Upload } from "./input/encode-message.js";
export type { ClientOptions, SendOptions } from "./client/options.js";
export type { Attempt } from "./delivery/attempt.js";
export type { Fetch } from "./transport/from-fetch.js";
export type { PlatformName } from "./outcome/platform-name.js";
export type { OpenapiClient } from "./client/openapi-client.js";
export type { Prepared } from "./client/prepared.js";
export { isSendError, SendError, type Outcome, type Reason, type SendFacts } from "./outcome/send-error.js";
export type { Destination } from "./sender/destination.js";
export { createSender, type Sender } from "./sender/sender.js";
export type { Sent, Status } from "./sender/sent.js";
export { typedBy, type TypedClient } from "./client/typed-by.js";

export type { Duplicate } from "./duplicate.js";
export { EXAMPLES, type ExampleRequest } from "./examples.js";
export {
  FAULTS,
  type CommonFault,
  type Fault,
  type FaultEffect,
  type FaultName,
  type ReadableFault,
} from "./faults.js";
export type { Listening, ListenOptions } from "./listening.js";
export { PLATFORMS } from "./operations.js";
export { createSandbox } from "./create-sandbox.js";
export type { Rejection, SandboxFile, SandboxMessage, SandboxRequest } from "./records.js";
export type { Sandbox, SandboxOptions } from "./sandbox.js";
export type { SandboxWebhook } from "./sandbox-webhook.js";

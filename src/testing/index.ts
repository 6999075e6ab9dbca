export type { Duplicate } from "./duplicates.js";
export { EXAMPLES, type ExampleRequest } from "./examples.js";
export { FAULTS, type CommonFault, type Fault, type FaultEffect, type FaultName } from "./faults.js";
export type { Listening, ListenOptions } from "./listen.js";
export { PLATFORMS } from "./operations.js";
export {
  createSandbox,
  type Rejection,
  type Sandbox,
  type SandboxMessage,
  type SandboxOptions,
  type SandboxRequest,
} from "./sandbox.js";

export type { Listening, ListenOptions } from "./listen.js";
export { createSandbox, type Sandbox, type SandboxMessage } from "./sandbox.js";

import type { Failure } from "../outcome/failure.js";
import { UNRECOGNISED_FAULT } from "./unrecognised-fault.js";

/** Browsers and workers send by `fetch`. */
export const createTransport: undefined = undefined;

/** They do not tell why it failed. A `fetch` of the caller's own may, such as that of the sandbox. */
export function judgeFault(error: unknown): Failure {
  const { code } = Object(Object(error).cause);
  if (code !== "ECONNREFUSED") return UNRECOGNISED_FAULT;
  return { problem: `no connection was made (${code})`, outcome: "not_sent", reason: "connect", retry: true };
}

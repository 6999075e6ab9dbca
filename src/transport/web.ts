import type { Failure } from "../outcome/failure.js";
import type { OnlyOnce } from "./transport.js";
import { UNRECOGNISED_FAULT } from "./unrecognised-fault.js";

/** Browsers and workers send by `fetch`. */
export const createTransport: undefined = undefined;

/** workerd sends once. A browser sends again what broke on a kept connection, and cannot be kept from it. */
export const onlyOnce: OnlyOnce = (init) => init;

/** They do not tell why it failed. A `fetch` of the caller's own may, such as that of the sandbox. */
export function judgeFault(error: unknown): Failure {
  const { code } = Object(Object(error).cause);
  if (code !== "ECONNREFUSED") return UNRECOGNISED_FAULT;
  return { problem: `no connection was made (${code})`, outcome: "not_sent", reason: "connect", retry: true };
}

import type { Failure } from "../outcome/failure.js";
import type { OnlyOnce } from "./from-fetch.js";
import type { Written } from "./transport.js";
import { UNRECOGNISED_FAULT } from "./unrecognised-fault.js";

export { followSignal } from "./follow-signal.js";

/** Browsers and workers send by `fetch`. */
export const createTransport: undefined = undefined;

/** workerd sends once. A browser sends again what broke on a kept connection, and cannot be kept from it. */
export const onlyOnce: OnlyOnce = (init) => init;

/** To a page, a platform that does not allow its origin looks like a broken connection. */
const IN_A_PAGE: Failure = {
  ...UNRECOGNISED_FAULT,
  problem: `${UNRECOGNISED_FAULT.problem}; or the platform does not allow this page's origin (CORS)`,
};

/** They do not tell why it failed. A `fetch` of the caller's own may, such as that of the sandbox. */
export function judgeFault(error: unknown, written: Written): Failure {
  const { code, syscall } = Object(Object(error).cause);
  if (written && syscall !== "connect") return "location" in globalThis ? IN_A_PAGE : UNRECOGNISED_FAULT;
  const problem = code ? `no connection was made (${code})` : "it failed before the request was written";
  return { problem, outcome: "not_sent", reason: "connect", retry: true };
}

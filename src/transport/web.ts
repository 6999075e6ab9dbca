import { NO_SIGN, type FaultVerdict } from "../outcome/judge-status.js";

/** Browsers and workers send by `fetch`. */
export const createTransport: undefined = undefined;

/** They do not tell why it failed. A `fetch` of the caller's own may, such as that of the sandbox. */
export function judgeFault(error: unknown): FaultVerdict {
  const { code } = Object(Object(error).cause);
  if (code !== "ECONNREFUSED") return NO_SIGN;
  return { words: "no connection was made", outcome: "not_sent", reason: "connect", retry: true, code };
}

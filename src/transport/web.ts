import { NO_SIGN, type FaultVerdict } from "../verdict.js";

/** Browsers and workers send by `fetch`. */
export const createTransport: undefined = undefined;

/** They do not tell why it failed. */
export const judgeFault = (): FaultVerdict => NO_SIGN;

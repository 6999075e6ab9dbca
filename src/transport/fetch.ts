/** Bun, Deno, and wherever there is no better one send by `fetch`. */
export const createTransport: undefined = undefined;

export { judgeFault } from "./faults.js";

import type { Broken } from "./play.js";

/** Ends as `fetch` on Node would, so that a client sees the same in memory as over a port. */
export function breakOff(broken: Broken, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (broken === "silence") {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
      return;
    }
    const [code, words] = broken === "refuse" ? ["ECONNREFUSED", "connect ECONNREFUSED"] : ["UND_ERR_SOCKET", "closed"];
    const syscall = broken === "refuse" ? { syscall: "connect" } : {};
    reject(new TypeError("fetch failed", { cause: Object.assign(new Error(words), { code, ...syscall }) }));
  });
}

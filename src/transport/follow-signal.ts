/** Listens to a signal. Returns what ends it. */
export function followSignal(signal: AbortSignal, onAbort: () => void): () => void {
  signal.addEventListener("abort", onAbort);
  return () => signal.removeEventListener("abort", onAbort);
}

const calls = new WeakMap<AbortSignal, { readonly all: Set<() => void>; readonly tell: () => void }>();

/** Listens to a signal, once for all calls that have it: Node warns of more than ten listeners. Returns what ends it. */
export function followSignal(signal: AbortSignal, onAbort: () => void): () => void {
  const all = new Set<() => void>();
  const known = calls.get(signal) ?? { all, tell: () => all.forEach((one) => one()) };
  if (known.all.size === 0) signal.addEventListener("abort", known.tell);
  calls.set(signal, known);
  known.all.add(onAbort);
  return () => {
    known.all.delete(onAbort);
    if (known.all.size === 0) signal.removeEventListener("abort", known.tell);
  };
}

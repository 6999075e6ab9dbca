interface Followed {
  readonly calls: Set<() => void>;
  readonly tell: () => void;
}

const followed = new WeakMap<AbortSignal, Followed>();

function follow(): Followed {
  const calls = new Set<() => void>();
  return { calls, tell: () => calls.forEach((onAbort) => onAbort()) };
}

/** Listens to a signal, once for all calls that have it: Node warns of more than ten listeners. Returns what ends it. */
export function followSignal(signal: AbortSignal, onAbort: () => void): () => void {
  const { calls, tell } = followed.get(signal) ?? follow();
  if (calls.size === 0) {
    followed.set(signal, { calls, tell });
    signal.addEventListener("abort", tell);
  }
  calls.add(onAbort);
  return () => {
    calls.delete(onAbort);
    if (calls.size === 0) signal.removeEventListener("abort", tell);
  };
}

/** What is loaded at its first use, because importing a client should cost little, and kept, because Node looks it up each time. */
export function lazy<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => (loaded ??= load());
}

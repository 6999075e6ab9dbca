/// <reference types="node" />

/** Counts hashes of 128 bits or more in base64url, by their first 128: of each how often it came before. */
export type Tally = (hash: string) => number;

const WORDS = 4;

/** In arrays of numbers, because a `Map` takes four times as much for each of a million. */
export function createTally(): Tally {
  let size = 1024; // a power of two
  let used = 0;
  let keys = new Uint32Array(size * WORDS);
  let counts = new Uint32Array(size);

  /** Where a hash stands, or would. It is as good as random, so its own first bits are where to look. */
  function find(key: Uint32Array): number {
    for (let at = (key[0] ?? 0) & (size - 1); ; at = (at + 1) & (size - 1)) {
      if (counts[at] === 0) return at;
      const from = at * WORDS;
      if (key.every((word, nth) => keys[from + nth] === word)) return at;
    }
  }
  function grow(): void {
    const [oldKeys, oldCounts] = [keys, counts];
    size *= 2;
    keys = new Uint32Array(size * WORDS);
    counts = new Uint32Array(size);
    for (const [at, count] of oldCounts.entries()) {
      if (count === 0) continue;
      const key = oldKeys.subarray(at * WORDS, (at + 1) * WORDS);
      const to = find(key);
      keys.set(key, to * WORDS);
      counts[to] = count;
    }
  }

  return (hash) => {
    const bytes = new Uint8Array(4 * WORDS);
    bytes.set(Buffer.from(hash, "base64url").subarray(0, bytes.length));
    const key = new Uint32Array(bytes.buffer);
    const at = find(key);
    const before = counts[at] ?? 0;
    counts[at] = before + 1;
    if (before === 0) {
      keys.set(key, at * WORDS);
      if (++used * 2 > size) grow();
    }
    return before;
  };
}

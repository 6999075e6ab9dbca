/**
 * Whether an object is of a class and has nothing of its own, as Headers, a Map, a Promise or an AbortSignal: what it holds
 * would be lost.
 */
export function isOpaque(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm's plain objects have another Object.prototype, whose own prototype is null too.
  return prototype !== null && Object.getPrototypeOf(prototype) !== null && Object.keys(value).length === 0;
}

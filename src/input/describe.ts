/** What kind of thing a value is. It stays out of messages itself: a token may be a number, and may be misplaced. */
export function describe(value: unknown): string {
  if (value === "") return "an empty string";
  if (value === null || value === undefined) return String(value);
  const kind = typeof value === "object" ? (value.constructor?.name ?? "Object") : typeof value;
  return kind === "Object" ? "an object" : `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;
}

/** The same, but a number where a number belongs is shown. */
export function describeNumber(value: unknown): string {
  return typeof value === "number" ? String(value) : describe(value);
}

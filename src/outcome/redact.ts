/** Takes credentials out of a text, by value: whatever name they stand under. */
export type Redact = (text: string) => string;

/**
 * The ways in which a server may write a secret back, the longest first; none when it is so short (below 4 characters)
 * that ordinary words would be redacted.
 */
export function encodings(secret: string): string[] {
  const all = [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret];
  return secret.length < 4 ? [] : [...new Set(all)];
}

/** Takes out all of these. */
export function redactor(secrets: readonly string[]): Redact {
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
}

/** An error from elsewhere without anything but its name, words, code and causes, so that no bytes of an answer hide in it. */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
  if (typeof error !== "object" || error === null) return typeof error === "string" ? redact(error) : error;
  const { name, message, code, syscall, cause } = error as Partial<Record<string, unknown>>; // every object has optional members
  const copy = new Error(
    redact(String(message)),
    depth < 5 && cause ? { cause: redactError(cause, redact, depth + 1) } : {},
  );
  delete copy.stack;
  for (const [key, text] of Object.entries({ name, code, syscall })) {
    if (typeof text === "string") Object.assign(copy, { [key]: redact(text) });
  }
  return copy;
}

/** Takes credentials out of a text, by value: whatever name they stand under. */
export type Redact = (text: string) => string;

/** @param secrets what must not be seen; shorter than 4 characters would blot out ordinary words */
export function redactor(secrets: readonly string[]): Redact {
  const values = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  const hidden = values.filter((value) => value.length >= 4).sort((a, b) => b.length - a.length);
  return (text) => hidden.reduce((rest, value) => rest.replaceAll(value, "[redacted]"), text);
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
  return Object.assign(copy, { name }, code && { code }, syscall && { syscall });
}

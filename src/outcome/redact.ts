/** Takes credentials out of a text, by value: whatever name they stand under, and however they are escaped. */
export type Redact = (text: string) => string;

/** Its base64, wherever it stands in what was encoded: in three ways, without the ends that depend on what is around it. */
function base64(secret: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join("");
  return [0, 1, 2].map((before) => {
    const whole = btoa("-".repeat(before) + bytes);
    return whole.slice(before && before + 1, Math.floor(((before + bytes.length) * 4) / 3));
  });
}

// One character: an escape of JSON, URLs or HTML, also one that was escaped again, or itself with the backslashes before it.
const CHARACTER = /(?:\\+u00|%(?:25)*)[\da-f]{2}|&(?:amp;)*#?\w+;|\\*[^]/gi;

/** Its letters and digits, and one mark for every sign, because a sign is what gets escaped; some put one for another. */
const outline = (text: string): string =>
  text.replace(CHARACTER, (one) => /^\\*([^\W_]|[\x80-\uffff])$/.exec(one)?.[1] ?? "_");

const longest = (outlined: string): string => outlined.split("_").reduce((a, b) => (b.length > a.length ? b : a));

/**
 * Takes out all of these, the longest first, so that none leaves a part of another; but none below 4 characters, because
 * ordinary words would be redacted.
 */
export function redactor(secrets: readonly string[]): Redact {
  const forms = secrets
    .filter(({ length }) => length > 3)
    .flatMap((one) => [one, encodeURIComponent(one), ...base64(one)])
    .sort((a, b) => b.length - a.length);
  const outlines = forms.map(outline).filter((one) => /([^_]_*){4}/.test(one));
  return (text) => {
    const bare = forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text);
    // Letters and digits stay what they are, however the signs between them are escaped.
    if (!outlines.some((one) => bare.includes(longest(one)))) return bare;
    const characters: string[] = bare.match(CHARACTER) ?? [];
    const whole = outline(bare);
    for (const one of outlines) {
      for (let at = whole.indexOf(one); at >= 0; at = whole.indexOf(one, at + 1)) {
        characters.fill("", at, at + one.length)[at] = "[redacted]";
      }
    }
    return characters.join("");
  };
}

/** An error from elsewhere without anything but its name, words, code and causes, so that no bytes of an answer hide in it. */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
  if (typeof error !== "object" || error === null) return typeof error === "string" ? redact(error) : error;
  const { name, message, code, syscall, cause } = error as Partial<Record<string, unknown>>; // every object has optional members
  const copy = new Error(
    typeof message === "string" ? redact(message) : "",
    depth < 5 && cause ? { cause: redactError(cause, redact, depth + 1) } : {},
  );
  delete copy.stack;
  for (const [key, text] of Object.entries({ name, code, syscall })) {
    if (typeof text === "string") Object.assign(copy, { [key]: redact(text) });
  }
  return copy;
}

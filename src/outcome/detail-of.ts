import { pageText } from "./page-text.js";
import type { Redact } from "./redact.js";

function* strings(value: unknown, depth = 0): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null && depth < 6) {
    for (const one of Object.values(value)) yield* strings(one, depth + 1);
  }
}

/** What a refusal says: all the texts in it, in their order, each once; of a page its words. */
export function detailOf(body: unknown, redact: Redact): string | undefined {
  const found = new Set<string>();
  let length = 0;
  for (const text of strings(body)) {
    // Cut before anything but the redaction looks at it, so that a long answer costs no more than a short one.
    const bare = redact(text);
    // Tags in a text of JSON are a part of what it says.
    const words = (typeof body === "string" ? pageText(bare.slice(0, 200_000)) : bare)
      .slice(0, 2000)
      .replace(/\s+/g, " ")
      .trim();
    if (words) found.add(words);
    length += words.length + 1;
    if (length > 300 || found.size > 20) break;
  }
  const all = [...found].join("; ").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (one) => {
    return `\\u{${one.codePointAt(0)?.toString(16)}}`;
  });
  return all.length > 300 ? `${all.slice(0, 299)}…` : all || undefined;
}

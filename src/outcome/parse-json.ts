import type { Redact } from "./redact.js";

/** The value of a JSON text, or undefined: no JSON text means that. */
export function parseJson(text: string, redact?: Redact): unknown {
  try {
    return JSON.parse(text, redact && ((_, value: unknown) => redactValue(value, redact)));
  } catch {
    return undefined;
  }
}

/** A text or an object whose keys are texts, without credentials however they were escaped. */
function redactValue(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), one]));
}

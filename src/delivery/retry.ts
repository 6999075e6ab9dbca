/** The longest wait before a message is tried again, in ms. */
export const LONGEST_WAIT_MS = 60_000;

/**
 * What `Retry-After` asks for, in ms: whole seconds, or a date, which is read against the server's own `Date` so that
 * a wrong clock here does not matter. Anything else is no answer. A date in the past is 0.
 */
export function readRetryAfter(headers: Pick<Headers, "get">): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(value)) return undefined;
  const now = Date.parse(headers.get("date") ?? "");
  const wait = Date.parse(value) - (Number.isNaN(now) ? Date.now() : now);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** How long to wait before the next attempt, in ms: what was asked for, else full jitter. Infinity: too long to wait. */
export function retryDelayMs(attempt: number, retryAfterMs: number | undefined): number {
  if (retryAfterMs === undefined) return Math.random() * Math.min(8_000, 250 * 2 ** attempt);
  return retryAfterMs <= LONGEST_WAIT_MS ? retryAfterMs : Infinity;
}

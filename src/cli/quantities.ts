const UNITS_MS: { readonly [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A time such as `30s` or `10m`, in ms; undefined where it is none. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (UNITS_MS[unit] ?? NaN);
}

/** A rate such as `40/s` or `200/m`, a second; undefined where it is none. */
export function parseRate(text: string): number | undefined {
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\/(s|m|h)$/.exec(text) ?? [];
  const rate = (Number(amount) * 1000) / (UNITS_MS[unit] ?? NaN);
  return rate > 0 ? rate : undefined;
}

/** A time in ms as a person says it. */
export function formatDuration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return h > 0 ? `${h} h ${m} min` : m > 0 ? `${m} min ${s} s` : `${s} s`;
}

/** The ids that a message goes to, as they may be shown: each secret of them reads "[redacted]". */
export function redactIds(secretIds: readonly string[], ids: object): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, secretIds.includes(name) ? "[redacted]" : id]),
  );
}

/** An address as it may be shown, and the ids in it that are secrets. */
export interface Address {
  readonly where: Readonly<Record<string, string | number>>;
  readonly secrets: readonly string[];
}

/** Takes the secrets out of an address: in `where` each of them reads "[redacted]". */
export function addressOf(secretIds: readonly string[], ids: object): Address {
  const all = Object.entries(ids);
  const isSecret = ([name]: readonly [string, unknown]): boolean => secretIds.includes(name);
  return {
    where: Object.fromEntries(all.map((one) => (isSecret(one) ? [one[0], "[redacted]"] : one))),
    secrets: all.filter(isSecret).map(([, id]) => String(id)),
  };
}

import type { Json } from "./verdict.js";

const numberOf = (row: Json, name: string): number => Number(row[name]);
const byAge = (one: Json, other: Json): number => numberOf(one, "created_at") - numberOf(other, "created_at");

/**
 * The rows of a conversation as Chatwoot lists them: picked by id, ordered by `created_at`, cut by count
 * (message_finder.rb). Where ids and times are in different order, a page lacks what lies beyond its cut.
 */
export function listMessages(rows: readonly Json[], { after, before }: Json): readonly Json[] {
  const sorted = [...rows].sort(byAge);
  const [low, high] = [Number(after), Number(before)];
  if (after === undefined) return sorted.filter(({ id }) => before === undefined || Number(id) < high).slice(-20);
  if (before === undefined) return sorted.filter(({ id }) => Number(id) > low).slice(0, 100);
  return sorted.filter(({ id }) => Number(id) >= low && Number(id) < high).slice(0, 1000);
}

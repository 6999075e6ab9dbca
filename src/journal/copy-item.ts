import type { Item } from "./item.js";

/** What was read stays as it is, also where the source uses an object again. */
export function copyItem(item: Item): Item {
  const copy = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : value;
  const { destination, message }: Partial<Item> = Object(item);
  return { ...item, destination: copy(destination), message: copy(message) } as Item; // the same members
}

import type { Ids } from "../input/check-ids.js";
import type { CallContext } from "../delivery/context.js";
import type { Platform } from "./platform.js";

/**
 * What the raw client knows of the operation on a path. Of another than `createMessage`, which only the caller's own spec
 * has, it knows the names in the path, and that its answer is no message.
 */
export function postedOperation<Paths, Where extends object>(
  { createMessage: { path: own, ids }, judge }: Pick<Platform<Paths, Where, never>, "createMessage" | "judge">,
  path: unknown,
  where: unknown,
): { readonly ids: Ids<Where>; readonly judge: CallContext["judge"] } {
  if (path === own) return { ids, judge };
  const names = Array.from(String(path).matchAll(/\{(.+?)\}/g), ([, id = ""]) => id);
  const kindOf = (id: string): string => (typeof Object(where)[id] === "number" ? "integer" : "string");
  // Whoever posts to another path gives the parameters of that path in place of Where.
  return { ids: Object.fromEntries(names.map((id) => [id, kindOf(id)])) as Ids<Where>, judge: undefined };
}

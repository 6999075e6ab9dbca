import { invalid } from "../outcome/invalid.js";
import { isObject, type JsonObject } from "./judge-object.js";

function isList(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/**
 * Refuses a content type without its items: Chatwoot answers it with `undefined method`, which it also says after the
 * message was saved (seen on 4.11.2).
 */
export function checkItems(message: { readonly content_type?: unknown; readonly content_attributes?: unknown }): void {
  const { content_type: type, content_attributes: attributes } = message;
  if (typeof type !== "string" || !/^(input_select|cards|form|article)$/.test(type)) return;
  const items = isObject(attributes) && attributes["items"];
  const cards = type === "cards";
  if (isList(items) && (!cards || items.every(({ actions }) => isList(actions)))) return;
  const what = cards ? "cards, each with a list of actions" : "objects";
  throw invalid("chatwoot", `message.content_attributes.items must be a list of ${what}: content_type is ${type}`);
}

import { checkText } from "./check-text.js";
import { describe } from "./describe.js";
import { invalid } from "../outcome/invalid.js";
import { isOpaque } from "./is-opaque.js";
import { kindOf } from "./kind-of.js";
import { tryRead } from "./own-properties.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { SendError } from "../outcome/send-error.js";

/**
 * A copy of a message, or of what `place` is called, as JSON carries it, each member read once. Refuses what would change on
 * its way without a word. The member `raw` is not for JSON alone and stays what it is.
 */
export function toJsonValue<T extends object>(platform: PlatformName, message: T, raw?: string, place = "message"): T {
  const holders: unknown[] = [];
  function copy(given: unknown, key: string, path: string): unknown {
    if (key === raw && holders.length === 1) return given;
    const holds = typeof given === "object" || typeof given === "function" || typeof given === "bigint";
    const toJSON: unknown = holds && Reflect.get(Object(given), "toJSON");
    const value: unknown = typeof toJSON === "function" ? toJSON.call(given, key) : given;
    const kind = typeof value;
    const wrong = (what: string, at = path): SendError =>
      invalid(platform, `${at} is ${what}, which JSON cannot carry`);
    if (kind === "number" && !Number.isFinite(value)) throw wrong(String(value));
    if (value === null && kindOf(given) === "Date") throw wrong("a Date of no time");
    if (kind === "bigint" || kind === "function" || kind === "symbol") throw wrong(`a ${kind}`);
    if (typeof value === "string") checkText(platform, path, value);
    if (typeof value !== "object" || value === null) return value;
    if (holders.includes(value)) throw wrong("a part of itself");
    holders.push(value);
    let whole: unknown;
    if (Array.isArray(value)) {
      whole = Array.from(value, (one, at) => {
        const item = copy(one, String(at), `${path}.${at}`);
        if (item === undefined) throw wrong("undefined", `${path}.${at}`);
        return item;
      });
    } else {
      // JSON takes what an object has of its own: of bytes their numbers, of a text in a box its characters.
      const isBoxed = /^(String|Number|Boolean|BigInt)$/.test(kindOf(value));
      if (isOpaque(value) || ArrayBuffer.isView(value) || isBoxed) {
        throw wrong(describe(value));
      }
      const members: Record<string, unknown> = Object.create(null);
      for (const [name, one] of Object.entries(value)) {
        checkText(platform, `a name in ${path}`, name);
        const member = copy(one, name, `${path}.${name}`);
        if (member !== undefined) members[name] = member;
      }
      whole = members;
    }
    holders.pop();
    return whole;
  }
  const plain = tryRead(platform, place, () => copy(message, "", place));
  if (typeof plain === "object" && plain !== null && !Array.isArray(plain)) return plain as T; // a Date in it is its text now, as it is on the wire
  throw invalid(platform, `${place} must be an object, got ${describe(plain)}`);
}

/** The text of what `toJsonValue` made. */
export function toJson(platform: PlatformName, plain: unknown): string {
  return tryRead(platform, "message", () => JSON.stringify(plain));
}

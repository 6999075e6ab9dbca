import type { PlatformName } from "../outcome/platform-name.js";
import { checkFault } from "./check-fault.js";
import type { Fault } from "./faults.js";
import type { AllOperations } from "./operations.js";

const OPTIONS = ["status", "everyMs", "afterMs", "retryAfterSeconds", "example", "by"];

/**
 * The fault that a request asks for in `Prefer` (RFC 7240): `code=404, example=path`, or `fault=drip; everyMs=5`. What else
 * stands there is not for the sandbox. Throws, and lists what there is, where it asks for what there is not.
 */
export function faultOf(prefer: string | null, all: AllOperations, platform: PlatformName): Fault | undefined {
  const asked: Record<string, string> = {};
  for (const [, name = "", quoted, plain] of (prefer ?? "").matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]*))/g))
    asked[name.toLowerCase()] ??= quoted ?? plain ?? "";
  const { fault: name = "refusal", code = "200" } = asked;
  // A success is what is answered anyhow.
  if (asked["fault"] === undefined && Number(code) < 300) return undefined;
  const options = OPTIONS.flatMap((option) => {
    const text = asked[option.toLowerCase()];
    return text === undefined ? [] : [[option, /^(example|by)$/.test(option) ? text : Number(text)]];
  });
  const status = asked["fault"] === undefined ? { status: Number(code) } : {};
  const fault = { fault: name, ...Object.fromEntries(options), ...status } as Fault; // checked now
  checkFault(all, platform, fault);
  if (name === "refuse")
    throw new Error("chatpost: refuse makes no connection, and a request has one; ask for it beforehand");
  return fault;
}

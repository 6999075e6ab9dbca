import type { PlatformName } from "../outcome/platform-name.js";
import { FAULTS, type Fault, type FaultName } from "./faults.js";
import type { AllOperations } from "./operations.js";
import { platformOf } from "./platform-of.js";

/** The faults that not every platform has, and the example of its spec that says so. */
const OWN: { readonly [fault: string]: readonly [status: number, example: string] } = {
  "rejected-in-200": [200, "rejected"],
  flooding: [422, "flood"],
};

/** Those that show only where messages can be read back. */
const READ_BACK: readonly string[] = ["erased-mark", "drops-marks", "page-breaks"];

/** What a fault may say beside its name. */
const OPTIONS: { readonly [F in FaultName]?: readonly string[] } = {
  drip: ["everyMs"],
  "commit-later": ["afterMs"],
  "rate-limit": ["retryAfterSeconds"],
  "server-error": ["status"],
  "server-error-after-commit": ["status"],
  refusal: ["status", "example"],
  "erased-mark": ["by"],
};

function mustBe(what: string, known: readonly unknown[], given: unknown): never {
  throw new Error(`chatpost: ${what} must be ${known.join(", ")}, not ${String(given)}`);
}

/** Throws where a fault is none of the platform, and lists those that there are. */
export function checkFault(all: AllOperations, platform: PlatformName, fault: Fault): void {
  const { responses } = all[platformOf(platform)].createMessage;
  const known = Object.keys(FAULTS).filter((name) => {
    if (READ_BACK.includes(name)) return "listMessages" in all[platform];
    const [status = 0, example = ""] = OWN[name] ?? [];
    return !OWN[name] || responses[status]?.examples[example] !== undefined;
  });
  const { fault: name, ...options } = Object(fault) as Fault & Readonly<Record<string, unknown>>;
  if (!known.includes(name)) {
    const given = typeof name === "string" ? `, not ${name}` : "";
    throw new Error(`chatpost: a fault of ${platform} must be { fault }: ${known.join(", ")}${given}`);
  }
  const may = ["fault", ...(OPTIONS[name] ?? [])];
  const odd = Object.keys(options).find((option) => options[option] !== undefined && !may.includes(option));
  if (odd) throw new Error(`chatpost: the fault ${name} has no ${odd}; there is ${may.join(", ")}`);
  const { status, example, by = "deletion" } = options;
  if (by !== "deletion" && by !== "retry") mustBe("by", ["deletion", "retry"], by);
  if (name === "refusal") {
    const refusals = Object.keys(responses).filter((one) => one >= "400");
    if (!refusals.includes(String(status))) mustBe(`the status of a refusal of ${platform}`, refusals, status);
    const examples = Object.keys(responses[Number(status)]?.examples ?? {});
    if (example !== undefined && !examples.includes(String(example))) {
      mustBe(`the example of ${status}`, examples.length > 0 ? examples : ["absent"], example);
    }
  } else if (status !== undefined && ![500, 502, 503, 504].includes(Number(status))) {
    mustBe(`the status of ${name}`, [500, 502, 503, 504], status);
  }
  for (const option of ["everyMs", "afterMs", "retryAfterSeconds"]) {
    const value = options[option];
    if (value !== undefined && !(Number.isFinite(value) && Number(value) >= 0)) mustBe(option, ["0 or more"], value);
  }
}

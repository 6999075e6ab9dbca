import { PLATFORMS } from "../sender/is-platform.js";
import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { Reader } from "../reconcile/index.js";
import type { Readers, SendAllOptions } from "./send-all-options.js";

/** The options of a run, checked and whole. */
export interface Settings {
  /** Those of platforms that cannot be asked are absent. */
  readonly readers: Readers & { readonly [P in PlatformName]?: Reader | undefined };
  readonly settles: boolean;
  readonly settleAfterMs: number | undefined;
  readonly marks: readonly PlatformName[];
  readonly concurrency: number;
  readonly adapts: boolean;
  /** Those that are absent have no limit. */
  readonly rates: { readonly [P in PlatformName]?: number };
  readonly giveUpMs: number;
}

/** 3,000 a minute from one address, unless the operator of the server raised it (Chatwoot's rack_attack.rb). */
const CHATWOOT_RATE = 50;
const RATES: { readonly [P in PlatformName]?: number } = {
  chatwoot: CHATWOOT_RATE,
  omnivibe: CHATWOOT_RATE,
  digital99: CHATWOOT_RATE,
};
// An object, so that the compiler misses a name that is not there.
const OPTIONS: { readonly [Name in keyof SendAllOptions<PlatformName>]-?: 1 } = {
  send: 1,
  journal: 1,
  readers: 1,
  settle: 1,
  settleAfterMs: 1,
  marks: 1,
  concurrency: 1,
  pace: 1,
  rates: 1,
  giveUpMs: 1,
  onProgress: 1,
  signal: 1,
};

function inRange(name: string, value: number, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw invalid(undefined, `${name} must be a number from ${least} to ${most}`);
}

/** The names of platforms that stand in an option. */
function platforms(name: string, given: readonly string[], legal: readonly string[]): void {
  const foreign = given.find((one) => !legal.includes(one));
  if (foreign !== undefined) throw invalid(undefined, `${name} knows no ${foreign}; there is ${legal.join(", ")}`);
}

/** Reads the options of a run, and throws a `SendError` for what is wrong with them. */
export function toSettings<P extends PlatformName>(options: SendAllOptions<P>): Settings {
  const known = Object.keys(OPTIONS);
  const foreign = Object.keys(Object(options)).find((name) => !known.includes(name));
  if (foreign !== undefined) throw invalid(undefined, `sendAll knows no ${foreign}; there is ${known.join(", ")}`);
  const { send, journal, readers = {}, settle = true, settleAfterMs, marks = ["chatwoot"], pace = true } = options;
  const { concurrency = 8, rates = {}, giveUpMs = 600_000 } = options;
  if (typeof send !== "function") throw invalid(undefined, "send must be a function, such as createSender makes");
  if (journal !== undefined && (typeof journal !== "string" || journal === "")) {
    throw invalid(undefined, "journal must be the path of a file");
  }
  for (const [name, value] of Object.entries({ settle, pace })) {
    if (typeof value !== "boolean") throw invalid(undefined, `${name} must be true or false`);
  }
  if (!Array.isArray(marks)) throw invalid(undefined, "marks must be a list of platforms");
  const { signal }: { signal?: unknown } = options;
  if (signal !== undefined && typeof Object(signal).addEventListener !== "function") {
    throw invalid(undefined, "signal must be an AbortSignal");
  }
  const marking = ["chatwoot", "digital99"];
  platforms("marks", marks, marking);
  platforms("readers", Object.keys(readers), marking);
  platforms("rates", Object.keys(rates), PLATFORMS);
  const given = Object.entries(rates).flatMap(([name, rate]) =>
    rate === undefined ? [] : [[name, inRange(`rates.${name}`, rate, Number.MIN_VALUE, Infinity)]],
  );
  if (settleAfterMs !== undefined) inRange("settleAfterMs", settleAfterMs, 1000, 2 ** 31 - 1);
  return {
    readers,
    settles: settle,
    settleAfterMs,
    marks,
    concurrency: Math.floor(inRange("concurrency", concurrency, 1, 1000)),
    adapts: pace,
    rates: { ...RATES, ...Object.fromEntries(given) },
    giveUpMs: inRange("giveUpMs", giveUpMs, 0, 2 ** 31 - 1),
  };
}

import type { SendAllOptions } from "../journal/index.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { parseDuration, parseRate } from "./quantities.js";
import { readPlatform } from "./read-platform.js";
import { readArguments, type Arguments, type Usage } from "./read-arguments.js";

const USAGE: Usage = {
  synopsis: ["chatpost send --from messages.jsonl [options]"],
  does: `Sends the messages of a file, none twice. A line is {"id"?: "order-17", "destination": {...}, "message": "Hello"}; the
message may be an object as createSender takes it, with attachments as paths from the folder of the file. Killed, it goes on
where it was when it is run again.`,
  options: {
    from: { type: "string", value: "FILE", does: "the file, or - for standard input, which needs --journal" },
    journal: { type: "string", value: "FILE", does: "what was sent stands here; <file>.journal by default" },
    concurrency: {
      type: "string",
      value: "N",
      does: "how many requests there may be at once to a platform; 8 by default",
    },
    rate: {
      type: "string",
      multiple: true,
      value: "P=40/s",
      does: "the most messages of a platform, by second (/s) or minute (/m)",
    },
    only: { type: "string", multiple: true, value: "PLATFORM", does: "leaves out the lines of other platforms" },
    "no-settle": { type: "boolean", does: "leaves what is unknown to the next run" },
    "settle-after": { type: "string", value: "30s", does: "how long an unknown may still come into being" },
    "give-up": {
      type: "string",
      value: "10m",
      does: "how long a platform may be unwell before the run stops; 10m by default",
    },
    mark: { type: "boolean", does: "marks the messages of 99digital too, by which they are found again" },
    "no-mark": { type: "boolean", does: "marks none; then an unknown is held for a person" },
    "dry-run": { type: "boolean", does: "checks every line, and sends nothing" },
    json: { type: "boolean", does: "prints one object for each message" },
    quiet: { type: "boolean", does: "tells only what is wrong; also -q" },
  },
  notes: [
    `Exit: 0 all sent; 1 some rejected or not sent; 2 wrong use; 3 some unknown or held: a person is needed; 4 all was sent
before; 130 after Ctrl-C.`,
  ],
};

/** What `chatpost send --from` was asked for. */
export interface FileOptions {
  readonly from: string;
  readonly journal: string;
  readonly only: readonly PlatformName[];
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly sending: Pick<
    SendAllOptions<PlatformName>,
    "concurrency" | "rates" | "settle" | "settleAfterMs" | "giveUpMs" | "marks"
  >;
}

function readTime(given: Arguments, option: string): number | undefined {
  const text = given.text(option);
  if (text === undefined) return undefined;
  return parseDuration(text) ?? given.refuse(`--${option} must be a time such as 30s or 10m, not ${text}`);
}

function readRates(given: Arguments): { readonly [P in PlatformName]?: number } {
  const rates = given.texts("rate").map((text) => {
    const [name = "", amount = ""] = text.split("=");
    const rate = parseRate(amount) ?? given.refuse(`--rate must be such as chatwoot=40/s, not ${text}`);
    return [readPlatform(given, "rate", name), rate] as const;
  });
  return Object.fromEntries(rates);
}

/** Reads the arguments of `chatpost send --from`. */
export function readFileOptions(args: string[]): FileOptions {
  const given = readArguments(
    args.map((arg) => (arg === "-q" ? "--quiet" : arg)),
    USAGE,
  );
  const [word] = given.positionals;
  if (word !== undefined) given.refuse(`what is ${JSON.stringify(word)}? The messages are in the file`);
  const from = given.text("from") ?? "";
  if (from === "") given.refuse("--from needs a file");
  const named = given.text("journal");
  if (from === "-" && named === undefined) given.refuse("--from - needs --journal, because standard input has no name");
  if (from === "-" && given.has("dry-run")) given.refuse("--dry-run reads a file, not standard input");
  if (given.has("mark") && given.has("no-mark")) given.refuse("--mark and --no-mark exclude each other");
  const concurrency = given.text("concurrency");
  if (concurrency !== undefined && !/^[1-9]\d{0,2}$/.test(concurrency))
    given.refuse("--concurrency must be from 1 to 999");
  const marks = given.has("no-mark") ? [] : given.has("mark") ? (["chatwoot", "digital99"] as const) : undefined;
  return {
    from,
    journal: named ?? `${from}.journal`,
    only: given.texts("only").map((name) => readPlatform(given, "only", name)),
    isDry: given.has("dry-run"),
    isJson: given.has("json"),
    isQuiet: given.has("quiet"),
    sending: {
      concurrency: concurrency === undefined ? undefined : Number(concurrency),
      rates: readRates(given),
      settle: !given.has("no-settle"),
      settleAfterMs: readTime(given, "settle-after"),
      giveUpMs: readTime(given, "give-up"),
      marks,
    },
  };
}

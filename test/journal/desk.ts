// What the tests of sendAll share: a folder of their own, a function that sends as it is told, and all results at once.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SendError, type SendFacts } from "../../src/index.js";
import { sendAll, type Item, type Result, type Send, type SendAllOptions } from "../../src/journal/index.js";

type Platform = "chatwoot" | "ziik";

/** A folder, and the path of a journal in it. */
export function desk() {
  const folder = mkdtempSync(join(tmpdir(), "chatpost-journal-"));
  const journal = join(folder, "lines.journal");
  return {
    folder,
    journal,
    text: () => readFileSync(journal, "utf8"),
    records: () =>
      readFileSync(journal, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A message to a conversation of Ziik, or of Chatwoot. */
export const item = (message: string, conversation = 1, platform: Platform = "ziik"): Item<Platform> => ({
  destination:
    platform === "ziik" ? { platform, conversation } : { platform, account_id: 1, conversation_id: conversation },
  message,
});
export const items = (count: number, conversations = count): Item<Platform>[] =>
  Array.from({ length: count }, (_, at) => item(`line ${at + 1}`, 1 + (at % conversations)));

export const failure = (facts: Omit<SendFacts, "platform">): SendError =>
  new SendError("so it went", { platform: "ziik", attempts: 1, ...facts });
export const NOT_SENT = { outcome: "not_sent", reason: "connect" } as const;
export const UNKNOWN = { outcome: "unknown", reason: "network", endedAt: 0, reset: true } as const;

export const textOf = (message: unknown): string => (typeof message === "string" ? message : Object(message).text);

/** Sends as it is told: an error is thrown, anything else is a success. */
export function sender(told: (text: string, nth: number) => unknown = () => undefined) {
  const sent: string[] = [];
  let calls = 0;
  const send: Send<Platform> = async (to, message) => {
    const text = textOf(message);
    const answer = await told(text, ++calls);
    if (answer instanceof Error) throw answer;
    sent.push(text);
    const shown = { id: sent.length, ...Object(Object(message).extra) };
    return { platform: to.platform, id: String(sent.length), status: "accepted", message: shown };
  };
  return { send, sent };
}

/** All results of a run, and what it threw. */
export async function collect(
  source: Iterable<Item<Platform>> | AsyncIterable<Item<Platform>>,
  options: SendAllOptions<Platform>,
) {
  const results: Result<Platform>[] = [];
  let error: unknown;
  try {
    for await (const one of sendAll(source, options)) results.push(one);
  } catch (thrown) {
    error = thrown;
  }
  results.sort((a, b) => a.line - b.line);
  return { results, states: results.map(({ state }) => state), error };
}

// What the security tests share: a fetch that counts, and a search through all that an error holds.
import { inspect } from "node:util";
import { expect } from "vitest";
import { SendError } from "../../src/outcome/send-error.js";
import { FIXTURES, NAMES } from "../fixtures/platforms.js";

/** Every option that takes a token. */
export const TOKENS = NAMES.flatMap((platform) =>
  FIXTURES[platform].tokens.map(({ option }) => [platform, option] as const),
);

/** Rows of a table with a name for each value: vitest shows some values in unclear or unprintable words. */
export const named = (values: readonly unknown[]): [name: string, value: unknown][] =>
  values.map((value) => [inspect(value, { breakLength: Infinity }), value]);

/** A fetch that reaches nothing, keeps what it was called with and answers as told; a text is the body of a 200. */
export function fake(answer: unknown, init?: ResponseInit) {
  const calls: { url: string; init: RequestInit; headers: Headers }[] = [];
  const fetch = async (url: string, sent: RequestInit): Promise<Response> => {
    calls.push({ url, init: sent, headers: new Headers(sent.headers) });
    if (answer instanceof Error) throw answer;
    return new Response(typeof answer === "string" ? answer : JSON.stringify(answer), init);
  };
  return { calls, fetch };
}

/** The SendError that a call ends in. Anything else, a success too, fails the test. */
export async function failure(work: () => Promise<unknown>): Promise<SendError> {
  let error: unknown;
  try {
    const message = await work();
    error = new Error(`resolved with ${inspect(message)}`);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(SendError);
  return error as SendError; // just checked
}

export const REFUSED = { outcome: "not_sent", reason: "invalid_argument", attempts: 0 };

/** The `invalid_argument` of a factory. */
export async function refusal(make: () => unknown): Promise<SendError> {
  const error = await failure(async () => make());
  expect(error).toMatchObject(REFUSED);
  return error;
}

/** Every text that can be reached from a value: strings, keys, messages, stacks, hidden members, buffers, maps. */
export function textsIn(root: unknown): string[] {
  const texts: string[] = [];
  const met = new Set<unknown>();
  const rest = [root];
  for (let value = rest.pop(); rest.length > 0 || value !== undefined; value = rest.pop()) {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "symbol") texts.push(String(value));
    if (value === null || (typeof value !== "object" && typeof value !== "function") || met.has(value)) continue;
    met.add(value);
    if (value instanceof Uint8Array) texts.push(Buffer.from(value).toString("latin1"));
    if (value instanceof Map || value instanceof Set || value instanceof Headers) rest.push(...[...value].flat());
    for (const key of Reflect.ownKeys(value)) {
      const { value: member } = Reflect.getOwnPropertyDescriptor(value, key) ?? {};
      for (const one of [key, member]) if (one !== undefined) rest.push(one);
    }
  }
  return texts;
}

/** All that an error shows: to a reader, to a logger, to a debugger. */
export function shown(error: unknown): string {
  const deep = { depth: Infinity, showHidden: true, maxStringLength: null, maxArrayLength: null };
  return [...textsIn(error), inspect(error), inspect(error, deep), JSON.stringify(error), String(error)].join("\n");
}

export function expectNowhere(secret: string, error: unknown): void {
  // Not toContain(): a failing test would print the whole text, and one megabyte is a poor message.
  const found = shown(error)
    .split("\n")
    .filter((line) => line.includes(secret));
  expect(found.map((line) => line.slice(0, 300))).toEqual([]);
}

/** Runs with members added to Object.prototype, as a polluted program would. */
export async function polluted<T>(members: Record<string, unknown>, work: () => Promise<T>): Promise<T> {
  for (const [key, value] of Object.entries(members)) {
    Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true });
  }
  try {
    return await work();
  } finally {
    for (const key of Object.keys(members)) Reflect.deleteProperty(Object.prototype, key);
  }
}

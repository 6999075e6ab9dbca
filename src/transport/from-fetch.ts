import { readStream, tooLarge, type Body } from "./body.js";
import { toBodyInit } from "./multipart.js";
import type { Dispatch } from "./transport.js";

/** What a client needs of `fetch`; `globalThis.fetch` fits. It is called with a URL and an init, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Keeps the `fetch` of a runtime from sending a request again by itself, where that can be done. */
export type OnlyOnce = (init: RequestInit) => RequestInit;

/** A `Response`, or as much of one as the `fetch` of other people answers with. */
type Answer = Partial<Pick<Response, "status" | "body" | "text" | "json">> & {
  readonly headers?: Pick<Headers, "get"> | Readonly<Record<string, string>>;
};

const toText = (data: unknown): string => (typeof data === "string" ? data : (JSON.stringify(data) ?? ""));

/** Also what is thrown: ky and ofetch throw each answer that is no success. They may have read it, and keep what it said. */
async function ask(fetch: Fetch, url: string, init: RequestInit): Promise<Answer> {
  let answer: Answer & { readonly _data?: unknown };
  let data: unknown;
  try {
    answer = await fetch(url, init);
  } catch (error) {
    ({ response: answer, data } = Object(error));
    if (typeof answer?.status !== "number") throw error;
  }
  if (typeof answer?.status !== "number") throw new TypeError("fetch did not answer with a Response");
  const { status, headers = {}, _data = data } = answer;
  return _data === undefined ? answer : { status, headers, text: async () => toText(_data) };
}

async function readAnswer(answer: Answer, maxBytes: number): Promise<Body> {
  if (answer.body !== undefined) return readStream(answer.body, maxBytes);
  try {
    const text = answer.text ? await answer.text() : toText(await answer.json?.());
    return text.length > maxBytes ? tooLarge(maxBytes) : { text };
  } catch (cause) {
    return { fault: "broke off", cause };
  }
}

/** `fetch` does not tell when it writes, so it may have written from the start. */
export function fromFetch(fetch: Fetch): Dispatch {
  return async ({ url, method, headers, body }, context, fetchOptions) => {
    context.written = "perhaps";
    const init = {
      ...fetchOptions,
      method,
      headers,
      body: toBodyInit(body),
      redirect: "manual" as const,
      signal: context.signal(),
    };
    const answer = await ask(fetch, url, init);
    const { status = 0, headers: lines = {}, body: stream } = answer;
    return {
      status,
      headers: { get: (name) => (typeof lines.get === "function" ? lines.get(name) : (Object(lines)[name] ?? null)) },
      readText: (maxBytes) => readAnswer(answer, maxBytes),
      discard() {
        stream?.cancel?.().catch(() => {});
      },
    };
  };
}

import type { CallContext } from "../delivery/context.js";
import type { Deadline } from "../delivery/deadline.js";
import type { Delivered } from "../delivery/deliver.js";
import { checkIds, type Ids } from "../input/check-ids.js";
import { toJson, toJsonValue } from "../input/json-value.js";
import { knownProperties } from "../input/known-properties.js";
import { ownProperties } from "../input/own-properties.js";
import type { Judgement } from "../outcome/failure.js";
import type { Composed, Composer, Method } from "./composer.js";
import type { Answered, OpenapiClient } from "./openapi-client.js";
import type { SendOptions } from "./options.js";
import type { Platform } from "./platform.js";
import { toResponse } from "./to-response.js";

/** Does the work of a call within its limits. */
type Call = <T>(limits: SendOptions, work: (deadline: Deadline) => Promise<T>) => Promise<T>;

/** Sends what was composed for a call. */
type Send<Where> = (
  composed: Composed,
  deadline: Deadline,
  judge: CallContext["judge"],
  where: Where,
) => Promise<Delivered>;

/** What any method is called with, as JavaScript may call it. */
interface AnyInit {
  readonly params?: { readonly path?: unknown; readonly query?: unknown };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What is read is typed by a spec, which a page for people is not. */
const judgeJson = (body: unknown, isJson: boolean): Judgement =>
  isJson ? { message: body } : { outcome: "unknown", reason: "response", problem: "a success that is not JSON", body };

/**
 * Makes the raw client. Of another path than that of `createMessage` it knows the names in the path, and that what is posted
 * there is answered with no message.
 */
export function createRawClient<Paths, Where extends object>(
  { name, createMessage: { path: ownPath, ids: ownIds }, judge }: Platform<Paths, Where, never>,
  { compose, use, eject }: Composer,
  call: Call,
  send: Send<Where>,
): OpenapiClient<Paths> {
  function idsOf(path: unknown, where: unknown): Ids<Where> {
    if (path === ownPath) return ownIds;
    const ids = Array.from(String(path).matchAll(/\{(.+?)\}/g), ([, id = ""]) => [
      id,
      typeof Object(where)[id] === "number" ? "integer" : "string",
    ]);
    // Whoever asks for another path gives the parameters of that path in place of Where.
    return Object.fromEntries(ids) as Ids<Where>;
  }

  // What is answered is what the spec says: on its own path `judge` sees to that, and what other paths answer the caller knows.
  async function ask<Data>(method: Method, path: unknown, init: AnyInit | undefined): Promise<Answered<Data>> {
    const known = ["params", "headers", "signal", ...(method === "GET" ? [] : ["body"])];
    const { params, body, headers, signal } = knownProperties(name, "init", init, known);
    const { path: given, query } = knownProperties(name, "params", params, ["path", "query"]);
    const where = checkIds(name, (given ?? {}) as Where, idsOf(path, given)); // which refuses whatever is not these ids
    return call({ signal }, async (deadline) => {
      const parts = {
        path: where,
        // `toJsonValue` refuses what is no object; another path than the platform's may need no body at all.
        query: toJsonValue(name, (query ?? {}) as object, "", "query"),
        body: body === undefined || body instanceof FormData ? body : toJson(name, toJsonValue(name, body as object)),
        headers: ownProperties(name, "headers", headers),
      };
      const composed = await deadline.race(compose(method, String(path), parts));
      const judgeIt = method === "GET" ? judgeJson : path === ownPath ? (body: unknown) => judge(body) : undefined;
      const sent = await send(composed, deadline, judgeIt, where);
      return { data: sent.message as Data, response: toResponse(sent) };
    });
  }

  return {
    use,
    eject,
    POST: (path, init) => ask("POST", path, init),
    GET: (path, init?: AnyInit) => ask("GET", path, init),
  };
}

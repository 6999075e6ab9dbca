import { createTransport } from "#transport";
import type { Credential } from "../input/credential.js";
import { startDeadline, type Deadline } from "../delivery/deadline.js";
import { complete, deliver, endedEarly, quietly, sendError, type Call, type Plan } from "../delivery/deliver.js";
import type { Disposal } from "./disposal.js";
import {
  checkBaseUrl,
  checkFunction,
  checkHeaders,
  checkIds,
  checkSignal,
  checkWhole,
  invalid,
  own,
  type Ids,
} from "../input/input.js";
import { createNativeClient, createPost, type Answer, type Created, type OpenapiClient } from "./openapi-client.js";
import type { ClientOptions, SendOptions } from "./options.js";
import { toJson, toPlain } from "../input/json-value.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { show, type Prepared } from "./prepared.js";
import { redactor, spellings } from "../outcome/redact.js";
import type { Judged } from "../delivery/judge-response.js";
import { byGlobalFetch, fromFetch, type Outgoing, type Payload } from "../transport/transport.js";
import type { Doubts } from "../outcome/judge-status.js";

/** Posts messages to one platform. */
export interface PlatformClient<Paths, Where, New, Message> extends Disposal {
  /**
   * Posts a message. Resolves only when the platform answered with a usable message; else throws a `SendError`, whose
   * `outcome` says what is known about the message.
   */
  createMessage(where: Where, message: New, options?: SendOptions): Promise<Message>;
  /** Ends the connections that are kept for the next message. `await using` does it too. Needed only on Node, and seldom. */
  close(): Promise<void>;
  /** Builds the request that `createMessage` would send, without sending it. Throws a `SendError` as that would. */
  prepare(where: Where, message: New): Promise<Prepared>;
  /** The openapi-fetch client itself, with the same guarantees, for what `createMessage` does not cover. */
  readonly client: OpenapiClient<Paths>;
}

/** What a platform file says about its platform. */
export interface Platform<Paths, Where, New> {
  readonly name: PlatformName;
  readonly baseUrl: string;
  /** What people paste after the base URL. */
  readonly pasted: RegExp;
  readonly path: keyof Paths;
  readonly ids: Ids<Where>;
  /** What to check, by the status of the refusal. */
  readonly hints: Readonly<Record<number, string>>;
  /** The body, where it is not the message as JSON; the `attachments` are as the caller gave them. */
  readonly encode?: (message: New) => Payload | Promise<Payload>;
  /** Which of the ids are secrets. */
  readonly secretIds?: readonly (keyof Where)[];
  readonly doubts?: Doubts;
  /** Reads a success. On calls of the raw client `where` and `message` are not known. */
  readonly judge: (body: unknown, where?: Where, message?: New) => Judged;
}

/** Checks the options that every client takes. */
function planOf<Paths, Where, New>(
  platform: Platform<Paths, Where, New>,
  options: ClientOptions,
  credential: Credential | undefined,
): Plan & { readonly close: () => Promise<void> } {
  const { name } = platform;
  const maxSockets = checkWhole(name, "maxSockets", options.maxSockets, [1, 65_535, 64]);
  const transport = createTransport?.({ maxSockets, agent: options.agent });
  const fetch = checkFunction(name, "fetch", options.fetch);
  const headers = checkHeaders(name, options.headers);
  return {
    platform: name,
    send: fetch ? fromFetch(fetch) : (transport?.send ?? byGlobalFetch),
    close: async () => transport?.close(),
    headers: { ...headers, accept: "application/json" },
    credential,
    retries: checkWhole(name, "retries", options.retries, [0, 10, 2]),
    maxResponseBytes: checkWhole(name, "maxResponseBytes", options.maxResponseBytes, [1, 2 ** 31 - 1, 2 ** 20]),
    onAttempt: checkFunction(name, "onAttempt", options.onAttempt),
    secrets: Object.values(headers).flatMap(spellings),
    hints: platform.hints,
    doubts: platform.doubts ?? (() => false),
  };
}

/** Checks the options and makes the client of a platform. */
export function createPlatformClient<Paths extends object, Where extends object, New extends object>(
  platform: Platform<Paths, Where, New>,
  given: ClientOptions,
  credential?: Credential,
): PlatformClient<Paths, Where, New, Created<Paths>> {
  const { name, path, judge, ids, secretIds = [] } = platform;
  const options = own(name, "options", given);
  const { baseUrl: chosen = platform.baseUrl, allowInsecureHttp } = options;
  const baseUrl = checkBaseUrl(name, chosen, platform.pasted, allowInsecureHttp === true);
  const timeout = (value: number | undefined, usual: number): number =>
    checkWhole(name, "timeoutMs", value, [1, 2 ** 31 - 1, usual]);
  const timeoutMs = timeout(options.timeoutMs, 30_000);
  const onDrift = checkFunction(name, "onDrift", options.onDrift);
  const { close, ...plan } = planOf(platform, options, credential);
  // What fetch is given beside the request, only fetch understands.
  const byFetch = options.fetch ? plan : { ...plan, send: byGlobalFetch };
  const post = createPost<Paths>(baseUrl);

  async function withDeadline<T>(
    { timeoutMs: limit, signal }: SendOptions,
    work: (deadline: Deadline) => Promise<T>,
  ): Promise<T> {
    const deadline = startDeadline(timeout(limit, timeoutMs), checkSignal(name, signal));
    try {
      if (deadline.ended) throw deadline.ended;
      return await work(deadline);
    } catch (error) {
      throw error === deadline.ended ? sendError(endedEarly(deadline), plan, (text) => text, 0) : error;
    } finally {
      deadline.clear();
    }
  }

  /** Checks a message and hands its request to what `deliver` makes of its call. */
  function compose(
    given: Where,
    message: New,
    options: SendOptions,
    deliver: (request: Outgoing, call: Call) => Promise<Answer>,
  ): Promise<Created<Paths>> {
    const where = checkIds(name, given, ids);
    return withDeadline(options, (deadline) => {
      const sent = toPlain(name, message, platform.encode && "attachments");
      const call: Call = {
        deadline,
        fetchOptions: options.fetchOptions,
        judge: (body) => judge(body, where, sent),
        secrets: secretIds.flatMap((id) => spellings(String(where[id]))),
      };
      const send = (payload: Payload) => post(path, { where, payload, deliver: (request) => deliver(request, call) });
      const encoded = platform.encode?.(sent) ?? toJson(name, sent);
      // Reading a file may take longer than the call has.
      return encoded instanceof Promise ? deadline.within(encoded).then(send) : send(encoded);
    });
  }

  return {
    client: createNativeClient<Paths>(
      baseUrl,
      (where) => checkIds(name, where, ids),
      async (request, signal) => {
        if (!request.url.startsWith(`${baseUrl}/`)) throw invalid(name, "a client sends to its own baseUrl only");
        return withDeadline({ signal }, (deadline) => deliver(request, plan, { deadline, judge, secrets: [] }));
      },
    ),
    async createMessage(where, message, options) {
      const limit = own(name, "options", options);
      const route = limit.fetchOptions ? byFetch : plan;
      const answer = await compose(where, message, limit, (request, call) => deliver(request, route, call));
      // The message was sent, whatever the watch makes of the answer.
      if (onDrift) quietly(() => onDrift(answer));
      return answer;
    },
    async prepare(where, message) {
      return new Promise((done, fail) => {
        compose(where, message, {}, async (request, call) => {
          const headers = { ...request.headers, ...plan.headers };
          const redact = redactor(plan.secrets, call.secrets);
          const asked = complete(headers, plan, call);
          const failure = asked && (await call.deadline.within(asked));
          if (failure) throw sendError(failure, plan, redact, 0);
          done(show({ ...request, headers }, redact));
          return { status: 200, body: {} };
        }).catch(fail);
      });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

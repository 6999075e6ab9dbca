import type { Credential } from "./credential.js";
import { startDeadline, type Deadline } from "./deadline.js";
import { deliver, endedEarly, sendError, type Judged, type Plan } from "./deliver.js";
import {
  checkBaseUrl,
  checkFunction,
  checkHeaders,
  checkIds,
  checkSignal,
  checkWhole,
  invalid,
  own,
  serialise,
  type Ids,
} from "./input.js";
import {
  createNativeClient,
  createPost,
  type Created,
  type OpenapiClient,
  type Outgoing,
  type Send,
} from "./openapi.js";
import type { ClientOptions, SendOptions } from "./options.js";
import type { PlatformName } from "./platform-name.js";
import { prepare, type Prepared } from "./prepare.js";
import { redactor, spellings } from "./redact.js";

/** Posts messages to one platform. */
export interface PlatformClient<Paths, Where, New, Message> {
  /**
   * Posts a message. Resolves only when the platform answered with a usable message; else throws a `SendError`, whose
   * `outcome` says what is known about the message.
   */
  createMessage(where: Where, message: New, options?: SendOptions): Promise<Message>;
  /** Builds the request that `createMessage` would send, without sending it. */
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
  /** The body, where it is not the message as JSON. */
  readonly encode?: (message: New) => BodyInit | Promise<BodyInit>;
  /** Reads a success. On calls of the raw client `where` and `message` are not known. */
  readonly judge: (body: unknown, where?: Where, message?: New) => Judged;
}

/** Checks the options and makes the client of a platform. */
export function createPlatformClient<Paths extends object, Where extends object, New extends object>(
  platform: Platform<Paths, Where, New>,
  given: ClientOptions,
  credential?: Credential,
): PlatformClient<Paths, Where, New, Created<Paths>> {
  const { name, path, judge } = platform;
  const options = own(name, "options", given);
  const { baseUrl: chosen = platform.baseUrl, allowInsecureHttp } = options;
  const baseUrl = checkBaseUrl(name, chosen, platform.pasted, allowInsecureHttp === true);
  const fetch = checkFunction(name, "fetch", options.fetch);
  const onDrift = checkFunction(name, "onDrift", options.onDrift);
  const timeout = (value: number | undefined, usual: number): number =>
    checkWhole(name, "timeoutMs", value, [1, 2 ** 31 - 1, usual]);
  const timeoutMs = timeout(options.timeoutMs, 30_000);
  const headers = checkHeaders(name, options.headers);
  const plan: Plan = {
    platform: name,
    // Looked up at the call, so that a global fetch that was replaced later is seen.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers,
    credential,
    retries: checkWhole(name, "retries", options.retries, [0, 10, 2]),
    maxResponseBytes: checkWhole(name, "maxResponseBytes", options.maxResponseBytes, [1, 2 ** 31 - 1, 2 ** 20]),
    onAttempt: checkFunction(name, "onAttempt", options.onAttempt),
    redact: redactor(
      credential?.secrets ?? [],
      headers.flatMap(([, value]) => spellings(value)),
    ),
    hints: platform.hints,
  };
  const post = createPost<Paths>(baseUrl);

  async function within<T>(
    { timeoutMs: limit, signal }: SendOptions,
    work: (deadline: Deadline) => Promise<T>,
  ): Promise<T> {
    const deadline = startDeadline(timeout(limit, timeoutMs), checkSignal(name, signal));
    try {
      if (deadline.ended) throw sendError(endedEarly(deadline), plan, 0);
      return await work(deadline);
    } finally {
      deadline.clear();
    }
  }

  /** Builds a request and hands it to `send`. */
  async function compose(where: Where, message: New, deadline: Deadline, send: Send): Promise<Created<Paths>> {
    const encoded = platform.encode?.(message) ?? serialise(name, message);
    // Reading a file may take longer than the call has.
    const body =
      encoded instanceof Promise
        ? await deadline.within(encoded).catch((error: unknown) => {
            throw deadline.ended ? sendError(endedEarly(deadline), plan, 0) : error;
          })
        : encoded;
    return post(path, { where, body, send });
  }

  return {
    client: createNativeClient<Paths>(
      baseUrl,
      (where) => checkIds(name, where, platform.ids),
      async (request) => {
        if (!request.url.startsWith(`${baseUrl}/`)) throw invalid(name, "a client sends to its own baseUrl only");
        return within(request, (deadline) =>
          deliver(request, plan, { deadline, fetchOptions: undefined, judge: (body) => judge(body) }),
        );
      },
    ),
    async createMessage(given, message, options) {
      const limit = own(name, "options", options);
      const { fetchOptions } = limit;
      const where = checkIds(name, given, platform.ids);
      const answer = await within(limit, (deadline) => {
        // A copy, because the caller may change the message before the answer is here.
        const sent = own(name, "message", message);
        const call = { deadline, fetchOptions, judge: (body: unknown) => judge(body, where, sent) };
        return compose(where, message, deadline, (request) => deliver(request, plan, call));
      });
      try {
        onDrift?.(answer);
      } catch {
        // The message was sent, whatever the watch makes of the answer.
      }
      return answer;
    },
    async prepare(given, message) {
      const where = checkIds(name, given, platform.ids);
      return within({}, async (deadline) => {
        const request = await new Promise<Outgoing>((done, fail) => {
          const keep: Send = async (built) => {
            done(built);
            return { status: 200, body: {} };
          };
          compose(where, message, deadline, keep).catch(fail);
        });
        return prepare(request, plan);
      });
    },
  };
}

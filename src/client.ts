import type { PlatformName } from "./platform-name.js";
import { deliver, type Judged, type Plan } from "./deliver.js";
import { checkBaseUrl, checkIds, checkWhole, own, serialise, type Ids } from "./input.js";
import { createNativeClient, createPost, type Created, type OpenapiClient } from "./openapi.js";
import type { ClientOptions, SendOptions } from "./options.js";
import { redactor } from "./redact.js";

/** Posts messages to one platform. */
export interface PlatformClient<Paths, Where, New, Message> {
  /**
   * Posts a message. Resolves only when the platform answered with a usable message; else throws a `SendError`, whose
   * `outcome` says what is known about the message.
   */
  createMessage(where: Where, message: New, options?: SendOptions): Promise<Message>;
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
  readonly encode?: (message: New) => BodyInit | undefined;
  /** Reads a success. On calls of the raw client `where` and `message` are not known. */
  readonly judge: (body: unknown, where?: Where, message?: New) => Judged;
}

/** The header that carries a credential, and the words that must never be shown. */
export interface Credential {
  readonly header: string;
  readonly value: string;
  readonly secrets: readonly string[];
}

/** Checks the options and makes the client of a platform. */
export function createPlatformClient<Paths extends object, Where extends object, New extends object>(
  platform: Platform<Paths, Where, New>,
  given: ClientOptions,
  credential?: Credential,
): PlatformClient<Paths, Where, New, Created<Paths>> {
  const { name, judge } = platform;
  const options = own(name, "options", given);
  const { fetch, onAttempt, allowInsecureHttp = false } = options;
  const baseUrl = checkBaseUrl(name, options.baseUrl ?? platform.baseUrl, platform.pasted, allowInsecureHttp);
  const timeout = (value: number | undefined, usual: number): number =>
    checkWhole(name, "timeoutMs", value, [1, 2 ** 31 - 1, usual]);
  const timeoutMs = timeout(options.timeoutMs, 30_000);
  const plan: Plan = {
    platform: name,
    // Looked up at the call, so that a global fetch that was replaced later is seen.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    authorize: (headers) => credential && headers.set(credential.header, credential.value),
    retries: checkWhole(name, "retries", options.retries, [0, 10, 2]),
    maxResponseBytes: checkWhole(name, "maxResponseBytes", options.maxResponseBytes, [1, 2 ** 31 - 1, 2 ** 20]),
    onAttempt,
    redact: redactor(credential?.secrets ?? []),
    hints: platform.hints,
  };
  const post = createPost<Paths>(baseUrl);
  return {
    client: createNativeClient<Paths>(baseUrl, (request) =>
      deliver(request, plan, { timeoutMs, signal: request.signal, judge: (body) => judge(body) }),
    ),
    async createMessage(where, message, options) {
      const { signal, ...send } = own(name, "options", options);
      const call = {
        signal,
        timeoutMs: timeout(send.timeoutMs, timeoutMs),
        judge: (body: unknown) => judge(body, where, message),
      };
      return post(platform.path, {
        where: checkIds(name, where, platform.ids),
        body: platform.encode?.(message) ?? serialise(name, message),
        send: (request) => deliver(request, plan, call),
      });
    },
  };
}

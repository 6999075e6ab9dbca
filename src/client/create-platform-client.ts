import { authorize } from "../delivery/authorize.js";
import { callHook } from "../delivery/call-hook.js";
import type { CallContext, ClientContext } from "../delivery/context.js";
import type { Deadline } from "../delivery/deadline.js";
import { deliver, type Delivered } from "../delivery/deliver.js";
import { toSendError } from "../delivery/failures.js";
import { secretsOf } from "../delivery/secrets-of.js";
import { withDeadline } from "../delivery/with-deadline.js";
import { checkBaseUrl } from "../input/check-base-url.js";
import { checkFetchOptions } from "../input/check-fetch-options.js";
import { checkHeaders } from "../input/check-headers.js";
import { checkIds } from "../input/check-ids.js";
import { checkFunction } from "../input/check-options.js";
import type { Credential } from "../input/credential.js";
import { toJson, toJsonValue } from "../input/json-value.js";
import { knownProperties } from "../input/known-properties.js";
import { redactor } from "../outcome/redact.js";
import { userAgent } from "../transport/user-agent.js";
import { byGlobalFetch } from "../transport/global-fetch.js";
import { callLimits } from "./call-limits.js";
import { createClientContext } from "./client-context.js";
import { createComposer, type Composed } from "./composer.js";
import type { Created } from "./operation.js";
import { integerOption } from "../input/integer-option.js";
import { CLIENT_OPTIONS, SEND_OPTIONS, type ClientOptions, type SendOptions } from "./options.js";
import type { PlatformClient } from "./platform-client.js";
import type { Platform } from "./platform.js";
import { toPrepared } from "./prepared.js";
import { createRawClient } from "./raw-client.js";

/** Delivers what was composed. Middleware sees how the call ended, and changes nothing. */
async function send({ request, observe }: Composed, client: ClientContext, call: CallContext): Promise<Delivered> {
  const delivered = deliver(request, client, call);
  if (observe) await call.deadline.race(observe(delivered)).catch(() => {});
  return delivered;
}

/** Checks the options and makes the client of a platform. */
export function createPlatformClient<
  Paths extends object,
  Where extends object,
  New extends object,
  Options extends ClientOptions,
>(
  platform: Platform<Paths, Where, New>,
  given: Options,
  toCredential?: (options: Options) => Credential,
): PlatformClient<Paths, Where, New, Created<Paths, keyof Paths>> {
  const { name, createMessage: operation, encode } = platform;
  const options = knownProperties(name, "options", given, [...platform.options, ...CLIENT_OPTIONS]);
  // After the names: a misspelled credential is told of as such.
  const credential = toCredential?.(options);
  const { baseUrl: chosen = platform.baseUrl, allowInsecureHttp } = options;
  const baseUrl = checkBaseUrl(name, chosen, platform.strippedSuffix, allowInsecureHttp === true);
  const timeoutMs = integerOption(name, options, "timeoutMs");
  const headers = checkHeaders(name, options.headers, credential?.header);
  const onAnswer = checkFunction(name, "onAnswer", options.onAnswer);
  const { context, close } = createClientContext(platform, options, baseUrl, headers, credential);
  // What fetch is given beside the request, only fetch understands.
  const byFetch: ClientContext = options.fetch ? context : { ...context, dispatch: byGlobalFetch };
  const ownHeaders = { ...userAgent(), ...headers, accept: "application/json" };
  const composer = createComposer(name, baseUrl, ownHeaders, credential?.header);

  const call = <T>(limits: SendOptions, work: (deadline: Deadline) => Promise<T>): Promise<T> =>
    withDeadline(context, callLimits(name, limits, timeoutMs), work);

  /** Checks a message and composes its request. Reading a file, or middleware, may take longer than the call has. */
  async function composeMessage(
    given: Where,
    message: New,
    deadline: Deadline,
  ): Promise<{ readonly composed: Composed } & Pick<CallContext, "judge" | "where">> {
    const where = checkIds(name, given, operation.ids);
    const value = toJsonValue(name, message, encode && "attachments");
    platform.check(value);
    const encoded = encode?.(value, deadline.signal) ?? toJson(name, value);
    const body = encoded instanceof Promise ? await deadline.race(encoded) : encoded;
    const composed = await deadline.race(
      composer.compose("POST", String(operation.path), { path: where, query: Object.create(null), body, headers: {} }),
    );
    // Middleware may send another one.
    const sent = composed.request.body === body ? value : undefined;
    return { composed, where, judge: (answer) => platform.judge(answer, where, sent) };
  }

  return {
    async createMessage(where, message, given) {
      const options = knownProperties(name, "options", given, SEND_OPTIONS);
      const fetchOptions = checkFetchOptions(name, options.fetchOptions);
      return call(options, async (deadline) => {
        const { composed, ...known } = await composeMessage(where, message, deadline);
        const sent = await send(composed, fetchOptions ? byFetch : context, { deadline, fetchOptions, ...known });
        const created = sent.message as Created<Paths, keyof Paths>; // `judge` lets pass what the spec describes
        // The message was sent, whatever the watch makes of it.
        if (onAnswer) callHook(() => onAnswer(created));
        return created;
      });
    },
    async prepare(where, message) {
      return call({}, async (deadline) => {
        const { composed, ...known } = await composeMessage(where, message, deadline);
        const secrets = secretsOf(composed.request, context, known);
        const authorized = await deadline.race(authorize(composed.request, context, secrets));
        if ("outcome" in authorized) throw toSendError(authorized, context, 0);
        return toPrepared(authorized.request, redactor(authorized.secrets));
      });
    },
    client: createRawClient(platform, composer, call, (composed, deadline, judge, where) =>
      send(composed, context, { deadline, judge, where }),
    ),
    close,
    [Symbol.asyncDispose]: close,
  };
}

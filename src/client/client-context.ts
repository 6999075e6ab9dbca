import { createTransport } from "#transport";
import type { ClientContext } from "../delivery/context.js";
import { createRateLimit } from "../delivery/rate-limit.js";
import { checkFunction } from "../input/check-options.js";
import { headerSecrets } from "../input/header-secrets.js";
import type { Credential } from "../input/credential.js";
import { byGlobalFetch } from "../transport/global-fetch.js";
import { judgeStatus } from "../outcome/judge-status.js";
import { fromFetch } from "../transport/from-fetch.js";
import type { HeaderRecord } from "../transport/transport.js";
import { integerOption } from "../input/integer-option.js";
import type { ClientOptions } from "./options.js";
import type { Platform } from "./platform.js";

type Known = Pick<Platform<never, never, never>, "name" | "hints" | "lastHint" | "judgeRefusal" | "secretIds">;

/** Checks the options that a client keeps for its calls, and makes its transport. */
export function createClientContext(
  { name, hints, lastHint, judgeRefusal, secretIds }: Known,
  options: ClientOptions,
  baseUrl: string,
  headers: HeaderRecord,
  credential: Credential | undefined,
): { readonly context: ClientContext; readonly close: () => Promise<void> } {
  const maxSockets = integerOption(name, options, "maxSockets");
  const transport = createTransport?.({ platform: name, baseUrl, maxSockets, agent: options.agent });
  const fetch = checkFunction(name, "fetch", options.fetch);
  return {
    context: {
      platform: name,
      host: new URL(baseUrl).host,
      dispatch: fetch ? fromFetch(fetch) : (transport?.dispatch ?? byGlobalFetch),
      credential,
      retries: integerOption(name, options, "retries"),
      rateLimit: createRateLimit(),
      maxResponseBytes: integerOption(name, options, "maxResponseBytes"),
      judgeRefusal: (status, body) => judgeRefusal?.(status, body) ?? judgeStatus(status),
      onAttempt: checkFunction(name, "onAttempt", options.onAttempt),
      secrets: headerSecrets(headers),
      secretIds,
      hints,
      lastHint,
    },
    close: async () => transport?.close(),
  };
}

import { headerSecrets } from "../input/header-secrets.js";
import type { TransportRequest } from "../transport/transport.js";
import type { CallContext, ClientContext } from "./context.js";

/** What must not be shown of a request, beside its credential: its own headers, also those of a middleware, and secret ids. */
export function secretsOf(
  { headers }: TransportRequest,
  { secretIds }: Pick<ClientContext, "secretIds">,
  { where }: Pick<CallContext, "where">,
): readonly string[] {
  const ids = secretIds.filter((name) => name in where).map((name) => String(Reflect.get(where, name)));
  return [...headerSecrets(headers), ...ids];
}

import { headerSecrets } from "../input/header-secrets.js";
import type { TransportRequest } from "../transport/transport.js";
import type { CallContext, ClientContext } from "./context.js";

/** Names of headers that carry a login; the others of a middleware or of one call, such as X-Request-Id, are shown. */
const LOGIN = /auth|cookie|token|key|secret|pass|signature/;

/** What must not be shown of a request, beside its credential: headers of the client, logins of a middleware, secret ids. */
export function secretsOf(
  { headers }: TransportRequest,
  { secrets, secretIds }: Pick<ClientContext, "secrets" | "secretIds">,
  { where }: Pick<CallContext, "where">,
): readonly string[] {
  const logins = Object.entries(headers).filter(([name]) => LOGIN.test(name));
  const ids = secretIds.filter((name) => name in where).map((name) => String(Reflect.get(where, name)));
  return [...secrets, ...headerSecrets(Object.fromEntries(logins)), ...ids];
}

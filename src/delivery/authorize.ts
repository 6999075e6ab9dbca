import type { Failure } from "../outcome/failure.js";
import { redactor } from "../outcome/redact.js";
import type { TransportRequest } from "../transport/transport.js";
import type { ClientContext } from "./context.js";
import { credentialFailure } from "./failures.js";

/** A request with its credential, and all that must not be shown of it. */
export interface Authorized {
  readonly request: TransportRequest;
  readonly secrets: readonly string[];
}

/** Puts the credential on a request, or says why there is none. It comes last, so that nothing can replace it. */
export async function authorize(
  request: TransportRequest,
  { credential }: Pick<ClientContext, "credential">,
  secrets: readonly string[],
): Promise<Authorized | Failure> {
  if (!credential) return { request, secrets };
  try {
    const { headers, secrets: more } = await credential.authorize();
    return {
      request: { ...request, headers: { ...request.headers, ...headers } },
      secrets: [...secrets, ...more],
    };
  } catch (error) {
    return credentialFailure(error, redactor(secrets));
  }
}

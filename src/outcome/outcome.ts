/**
 * What is known about a message that was not confirmed:
 * - `not_sent`: proof that it never took effect. Sending it again cannot make a second one, and helps where the error is
 *   `retryable`.
 * - `rejected`: the platform read it and said no. Sending it again unchanged will not help.
 * - `unknown`: no proof either way. Look at the conversation before sending it again.
 */
export type Outcome = "not_sent" | "rejected" | "unknown";

/** Why a send did not end in a usable answer. */
export type Reason =
  /** An argument or an option was wrong; nothing was sent. */
  | "invalid_argument"
  /** The function that gives the credential failed; nothing was sent. */
  | "credential"
  /** No connection was made. */
  | "connect"
  /** The certificate or the TLS handshake failed. */
  | "tls"
  /** The connection broke. */
  | "network"
  /** `timeoutMs` passed. */
  | "timeout"
  /** Your `signal` aborted. */
  | "aborted"
  /** The answer was not HTTP. */
  | "protocol"
  /** The platform answered with a redirect, which is never followed. */
  | "redirect"
  /** A success whose body does not show a message, or a body that is too large. */
  | "response"
  /** 401, 403 or 407. */
  | "auth"
  /** 404 or 410. */
  | "not_found"
  /** 400, 413, 415, 422 and the like. */
  | "validation"
  /** 409. */
  | "conflict"
  /** 429. */
  | "rate_limit"
  /** 5xx. */
  | "server"
  /** Any other status. */
  | "http"
  /** A success whose body says that the message failed. */
  | "refused_by_platform";

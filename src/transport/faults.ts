import type { Fault } from "../verdict.js";

/**
 * The faults that Node, Bun and Deno tell apart; the first row that fits counts. The codes are those of Node and Bun; the
 * words are those of Deno, and of a TLS handshake that was cut.
 */
export const FAULTS: readonly Fault[] = [
  [
    "the TLS handshake failed",
    "not_sent",
    "tls",
    /^[^:]*\b(CERT_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_(WRONG_VERSION|PACKET_LENGTH|UNSUPPORTED_PROTOCOL|TLSV1_UNRECOGNIZED_NAME|[\w/]+_ALERT_(HANDSHAKE|PROTOCOL)))|before secure TLS connection|invalid peer certificate/m,
  ],
  ["TLS failed", "unknown", "tls", /^[^:]*\bERR_SSL_/m],
  [
    "no connection was made",
    "not_sent",
    "connect",
    /^[^:]*\b(connect|getaddrinfo|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) |client error \(Connect\)|: bad port$/m,
    "retry",
  ],
  [
    "the answer is not valid HTTP",
    "unknown",
    "protocol",
    /^(HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES)|does not match the HTTP/m,
  ],
  ["the platform did not answer in time", "unknown", "timeout", /^(UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT) /m],
  ["the connection broke", "unknown", "network", /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR_SOCKET|UND_ERR_ABORTED)/m],
];

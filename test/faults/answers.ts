import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";

/** What Chatwoot answers to a message for conversation 42, and Infobip to one for `user`. */
export const MESSAGE = { id: 7, content: "Hi", conversation_id: 42, status: "sent" };
export const RECEIPT = { to: "user", messageId: "m-7", status: { groupId: 1, groupName: "PENDING" } };

/** The one answer that proves a message. */
export const WHOLE: string = JSON.stringify(MESSAGE);

const CRLF = "\r\n";

/** A head as it stands: nothing is added but the status line. */
export function head(status: number, ...lines: readonly string[]): string {
  return ["HTTP/1.1 " + status + " As it is", ...lines, "", ""].join(CRLF);
}

export const JSON_TYPE = "Content-Type: application/json";

/** A whole answer that closes its connection; a `Content-Type` among the lines takes the place of the usual one. */
export function answer(status: number, body: string | Buffer = WHOLE, ...lines: readonly string[]): Buffer {
  const typed = lines.some((line) => /^content-type:/i.test(line));
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return Buffer.concat([
    Buffer.from(head(status, "Connection: close", length, ...(typed ? [] : [JSON_TYPE]), ...lines)),
    Buffer.from(body),
  ]);
}

/** An answer after which the connection is kept. */
export function keptAnswer(body: object): string {
  const text = JSON.stringify(body);
  return head(200, JSON_TYPE, `Content-Length: ${Buffer.byteLength(text)}`) + text;
}

export function chunk(text: string): string {
  return Buffer.byteLength(text).toString(16) + CRLF + text + CRLF;
}

/** A page as a proxy or a login shows it. */
export const PAGE = "<!doctype html><title>Sign in</title><h1>Welcome</h1>";

// Blanks are no part of what JSON says: a client without a bound reads through them and reports a message, so that a
// missing bound is seen by what is reported and not only by the memory it takes.
const PADDED = Buffer.concat([Buffer.from(WHOLE), Buffer.alloc(32 * 2 ** 20, " ")]);

/** Some kilobytes that grow to 32 MiB. */
export const BOMBS: { readonly [coding: string]: Buffer } = {
  gzip: gzipSync(PADDED),
  deflate: deflateSync(PADDED),
  br: brotliCompressSync(PADDED, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  "gzip, gzip": gzipSync(gzipSync(PADDED)),
};

import type { Rejection, Sandbox, SandboxRequest } from "../testing/index.js";

/** A text that stays on its line and orders nothing: what a request holds goes to a terminal. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);

const short = (text: string): string => plain(text.length > 300 ? `${text.slice(0, 300)}...` : text);

const words = ({ rules }: Rejection): string => short(rules.map(({ field, rule }) => `${field} ${rule}`).join("; "));

/** A request and what became of it, in a line. */
export function line(
  { platform, method, url, verdict, status }: SandboxRequest,
  rejection: Rejection | undefined,
): string {
  const parts = [platform ?? "?", method, short(new URL(url).pathname), status ?? "-", verdict];
  return [...parts, ...(rejection ? [words(rejection)] : [])].join("  ");
}

/** What a sandbox saw, to read at the end: how much, what was created more than once, and what broke rules. */
export function summary(sandbox: Sandbox): string {
  const duplicates = sandbox.duplicates();
  const rejections = sandbox.rejections();
  const refused = new Map<string, number>();
  for (const one of rejections) {
    const text = `${one.platform}  ${one.status}  ${words(one)}`;
    refused.set(text, (refused.get(text) ?? 0) + 1);
  }
  return [
    `\n${sandbox.messages().length} messages, ${duplicates.length} duplicates, ${rejections.length} rejections`,
    ...duplicates.map(
      ({ platform, where, message, count }) =>
        `created ${count} times  ${platform}  ${short(JSON.stringify(where))}  ${short(JSON.stringify(message))}`,
    ),
    ...[...refused].map(([text, count]) => `${count} times  ${text}`),
  ].join("\n");
}

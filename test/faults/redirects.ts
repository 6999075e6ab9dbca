import { TOKEN } from "../fixtures/platforms.js";
import { answer, head } from "./answers.js";
import { after, either, type Fault } from "./fault.js";
import type { Peer } from "./server.js";

// Each points to the second server, which must not get a single byte: fetch would take the token along.

const says = (status: number): "not_sent redirect" | "unknown redirect" =>
  [301, 307, 308].includes(status) ? "not_sent redirect" : "unknown redirect";

const to = (status: number, target: (peer: Peer) => string, ...lines: string[]) => {
  return (peer: Peer): void => peer.end(answer(status, "", `Location: ${target(peer)}`, ...lines));
};

const other = (peer: Peer): string => `${peer.elsewhere}/api/v1/messages`;

const TARGETS: readonly [name: string, target: (peer: Peer) => string][] = [
  ["the other origin, without a scheme", (peer) => other(peer).replace("http:", "")],
  ["the other origin, with a user", (peer) => other(peer).replace("//", "//user:pass@")],
  ["the other origin, with the token in its query", (peer) => `${other(peer)}?token=${TOKEN}`],
  ["a host named as the token", () => `http://${TOKEN}.invalid/`],
  ["the same place", () => ""],
  ["no URL", () => "http://["],
  ["a file", () => "file:///etc/passwd"],
  ["a script", () => `javascript:alert("${TOKEN}")`],
  ["data", () => "data:application/json,{}"],
];

export const REDIRECTS: readonly Fault[] = [
  ...[301, 307, 308].map((status) =>
    after(`${status} to another origin`, says(status), 0, to(status, other), { status }),
  ),
  ...[302, 303].flatMap((status) => either(`${status} to another origin`, says(status), to(status, other), { status })),
  ...[300, 305, 306].flatMap((status) =>
    either(`${status} to another origin`, "unknown http", to(status, other), { status }),
  ),
  ...either("304", "unknown http", (peer) => peer.end(head(304, "Connection: close")), { status: 304 }),
  ...[302, 308].flatMap((status) => [
    ...TARGETS.map(([name, target]) => after(`${status} to ${name}`, says(status), 0, to(status, target), { status })),
    after(`${status} to nowhere`, says(status), 0, (peer) => peer.end(answer(status, "")), { status }),
    after(
      `${status} with a refresh`,
      says(status),
      0,
      (peer) => to(status, other, `Refresh: 0;url=${other(peer)}`)(peer),
      { status },
    ),
    after(`${status} with an endless body`, says(status), 0, async (peer) => {
      await peer.write(head(status, `Location: ${other(peer)}`, "Content-Length: 1000000000"));
      for (;;) await peer.write(" ".repeat(65_536));
    }),
    after(`${status} with a body that never comes`, says(status), 0, (peer) =>
      peer.write(head(status, `Location: ${other(peer)}`, "Content-Length: 10")),
    ),
  ]),
];

// What a fault proves: nothing was sent only where nothing was written, or where the error itself shows it.
import { Agent, createServer } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import { TLSSocket, type SecureVersion } from "node:tls";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { judgeFault } from "../src/transport/faults.js";
import { judgeFault as judgeFaultOfWeb } from "../src/transport/web.js";
import { makeCertificate, type Certificate } from "./faults/certificate.js";
import { FIXTURES } from "./fixtures/platforms.js";
import { listen } from "./listen.js";

const { create, where, text } = FIXTURES.chatwoot;

const outcomeOf = (sent: Promise<unknown>): Promise<string> =>
  sent.then(
    () => "sent",
    ({ outcome, reason, attempts }) => `${outcome} ${reason}, ${attempts} attempt`,
  );

const coded = (code: string, syscall?: string, message = `${syscall} ${code}`): Error =>
  Object.assign(new Error(message), { code, ...(syscall && { syscall }) });

describe("an error of a fetch, which may have written", () => {
  const REFUSED = coded("ECONNREFUSED", "connect");
  const judge = (error: unknown): string => {
    const { outcome, reason } = judgeFault(error, "perhaps");
    return `${outcome} ${reason}`;
  };

  test.each(["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED", "EADDRNOTAVAIL", "ETIMEDOUT", "EACCES"])(
    "%s proves that no connection was made when connecting ended in it, and nothing else does",
    (code) => {
      expect(judge(coded(code, "connect"))).toBe("not_sent connect");
      expect(judge(new TypeError("fetch failed", { cause: coded(code, "connect") }))).toBe("not_sent connect");
      for (const syscall of ["read", "write", undefined]) {
        expect(judge(coded(code, syscall))).toMatch(/^unknown network/);
        expect(judgeFaultOfWeb(new TypeError("failed", { cause: coded(code, syscall) }), "perhaps").outcome).toBe(
          "unknown",
        );
      }
    },
  );

  test.each([
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  ])("%s may come long after the handshake", (code) =>
    expect(judge(new TypeError("fetch failed", { cause: coded(code) }))).toBe("unknown tls"),
  );

  test("a certificate is refused in the handshake only", () => {
    for (const code of ["SELF_SIGNED_CERT_IN_CHAIN", "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"]) {
      expect(judge(new TypeError("fetch failed", { cause: coded(code) }))).toBe("not_sent tls");
    }
  });

  test.each([
    ["all were refused", [REFUSED, REFUSED], "not_sent connect"],
    ["one broke, the last was refused", [coded("ECONNRESET", "read"), REFUSED], "unknown network"],
    ["one was refused, the last broke", [REFUSED, coded("ECONNRESET", "read")], "unknown network"],
    ["one of them gathered some itself", [REFUSED, new AggregateError([REFUSED, new Error("?")])], "unknown network"],
    ["there are none", [], "unknown network"],
  ])("of several tries all must prove it: %s", (_, errors, expected) => {
    const gathered = Object.assign(new AggregateError(errors, "all failed"), { code: "ECONNREFUSED" });
    expect(judge(gathered)).toBe(expected);
    expect(judge(new TypeError("fetch failed", { cause: gathered }))).toBe(expected);
  });

  test("an error that speaks for itself is not overruled by its cause", () => {
    const broke = Object.assign(new Error("socket hang up", { cause: REFUSED }), { code: "ECONNRESET" });
    expect(judge(broke)).toBe("unknown network");
  });

  test.each([
    "3 tries failed:\n1: socket hang up\nconnect ECONNREFUSED 127.0.0.1:1",
    "HTTP 502: error sending request for url (http://upstream): client error (Connect): refused",
    "HTTP 502: request to http://upstream failed, reason: connect ECONNREFUSED",
    "the answer was: Client network socket disconnected before secure TLS connection was established",
    "answered 500: bad port",
  ])("words that are someone else's prove nothing: %j", (words) => {
    expect(judge(new Error(words))).toBe("unknown network");
    expect(judge(new TypeError("fetch failed", { cause: new Error(words) }))).toBe("unknown network");
  });

  test("a proxy that undici could not tunnel through was sent nothing", () => {
    const refused = coded("UND_ERR_ABORTED", undefined, "Proxy response (502) !== 200 when HTTP Tunneling");
    const cancelled = Object.assign(new Error("Request was cancelled.", { cause: refused }), { code: 0 });
    expect(judge(new TypeError("fetch failed", { cause: cancelled }))).toBe("not_sent connect");
    expect(judge(coded("UND_ERR_ABORTED", undefined, "aborted: Proxy response (502)"))).toBe("unknown network");
  });

  test("node-fetch tells the system call in its words only", () => {
    const failed = (reason: string) =>
      coded("ECONNREFUSED", undefined, `request to http://127.0.0.1/ failed, ${reason}`);
    expect(judge(failed("reason: connect ECONNREFUSED 127.0.0.1:1"))).toBe("not_sent connect");
    expect(judge(failed("reason: read ECONNREFUSED"))).toBe("unknown network");
  });
});

test("a page is told that the platform may not allow its origin, and a worker is not", () => {
  const problem = () => judgeFaultOfWeb(new TypeError("Failed to fetch"), "perhaps").problem;
  expect(problem()).toBe("the request failed without an answer");
  vi.stubGlobal("location", { origin: "https://app.example.org" });
  expect(problem()).toContain("this page's origin (CORS)");
  vi.unstubAllGlobals();
});

describe("a transport that knows that it wrote", () => {
  const ERRORS = [
    ...["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED", "ETIMEDOUT"].map((code) => coded(code, "read")),
    // Of another connection than the one that was written to: it does not take back what was written.
    ...["connect", "getaddrinfo"].map((syscall) => coded("ECONNREFUSED", syscall)),
    coded("SELF_SIGNED_CERT_IN_CHAIN"),
    coded("ERR_SSL_WRONG_VERSION_NUMBER"),
  ];

  test.each(ERRORS)("%o ends as unknown", (error) => {
    expect(judgeFault(error, true)).toMatchObject({ outcome: "unknown" });
    expect(judgeFault(error, false)).toMatchObject({ outcome: "not_sent" });
  });

  test.each(ERRORS)("%o on the connection of a message that was created: unknown, and never again", async (error) => {
    let created = 0;
    const sockets = new Set<Socket>();
    const agent = new Agent({ keepAlive: true });
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (...args) => {
      const socket = connect(...args);
      sockets.add(socket as Socket); // of node:http, so a net.Socket
      return socket;
    };
    await using server = await listen(
      createServer((request) =>
        request.resume().on("end", () => {
          created++;
          for (const socket of sockets) socket.destroy(error); // as the kernel would end it
        }),
      ),
    );
    const client = create({ baseUrl: `http://127.0.0.1:${server.port}`, agent });
    expect(await outcomeOf(client.createMessage(where, text("Hi")))).toMatch(/^unknown (network|tls), 1 attempt$/);
    expect(created).toBe(1);
  });
});

describe("TLS that fails after the request was written", () => {
  let certificate: Certificate;
  beforeAll(async () => {
    certificate = await makeCertificate();
  });

  const PLAIN: readonly [name: string, bytes: Uint8Array][] = [
    ["an answer in plain text", Buffer.from("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")],
    ["zeros", new Uint8Array(64)],
    ["a record of another version", Uint8Array.of(23, 3, 0, 0, 5, 1, 2, 3, 4, 5)],
    ["a record that is too long", Uint8Array.of(23, 3, 3, 255, 255, 1, 2, 3, 4, 5)],
    ["an alert", Uint8Array.of(21, 3, 3, 0, 2, 2, 40)],
  ];
  const versions: readonly SecureVersion[] = ["TLSv1.2", "TLSv1.3"];
  const rows = versions.flatMap((version) => PLAIN.map(([name, bytes]) => [version, name, bytes] as const));

  test.each(rows)("%s: %s is unknown", async (version, _, bytes) => {
    let created = 0;
    const server = createTcpServer((raw) => {
      const socket = new TLSSocket(raw, { isServer: true, ...certificate, minVersion: version, maxVersion: version });
      let request = "";
      socket
        .on("error", () => {})
        .on("data", (chunk) => {
          request += chunk;
          if (!request.endsWith("}")) return;
          created++;
          raw.write(bytes); // past TLS
        });
    });
    await using listening = await listen(server);
    const agent = new SecureAgent({ ca: certificate.cert });
    const client = create({ baseUrl: `https://127.0.0.1:${listening.port}`, agent });
    expect(await outcomeOf(client.createMessage(where, text("Hi")))).toBe("unknown tls, 1 attempt");
    expect(created).toBe(1);
  });
});

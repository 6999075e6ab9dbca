// How the transport on Node makes connections, shares them and lets go of them. The server's side of a connection is the judge.
import dns from "node:dns";
import { once } from "node:events";
import { Agent, createServer, type RequestListener, type ServerResponse } from "node:http";
import { Agent as SecureAgent, createServer as createSecureServer } from "node:https";
import net, { type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isSendError, type ClientOptions, type SendError } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createAgent } from "../src/transport/node-agent.js";
import { makeCertificate, type Certificate } from "./faults/certificate.js";
import { FIXTURES, TOKEN } from "./fixtures/platforms.js";
import { listen } from "./listen.js";

const { answer } = FIXTURES.chatwoot;
const text = (content: string) => ({ content });
const where = { account_id: 1, conversation_id: 42 };
const create = (options: ClientOptions) => createChatwootClient({ apiAccessToken: TOKEN, ...options });

test("a proxy of the environment is Node's to read, where the user asked for it", () => {
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  const optionsOf = (agent: Agent): unknown => Reflect.get(agent, "options");
  expect(optionsOf(createAgent(false))).toHaveProperty("proxyEnv", process.env);
  vi.stubEnv("NODE_USE_ENV_PROXY", "0");
  expect(optionsOf(createAgent(false))).not.toHaveProperty("proxyEnv");
  vi.unstubAllEnvs();
});

let certificate: Certificate;
beforeAll(async () => {
  certificate = await makeCertificate();
  // Nobody signed it. What is tested here is not whether that is seen.
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  vi.spyOn(process, "emitWarning").mockReturnValue();
});
afterAll(() => {
  delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  vi.restoreAllMocks();
});

const failureOf = (sent: Promise<unknown>): Promise<SendError> =>
  sent.then(
    (message) => {
      throw new Error(`sent: ${JSON.stringify(message)}`);
    },
    (error: unknown) => {
      if (isSendError(error)) return error;
      throw error;
    },
  );

const ok: RequestListener = (request, response) => {
  request.resume().on("end", () => response.end(JSON.stringify(answer)));
};

describe.each(["http", "https"] as const)("over %s", (protocol) => {
  /** A server, and how many connections it had at once. */
  async function open(handle: RequestListener) {
    const server = protocol === "http" ? createServer(handle) : createSecureServer(certificate, handle);
    server.keepAliveTimeout = 60_000;
    const sockets: Socket[] = [];
    const counts = { open: 0, most: 0 };
    server.on(protocol === "http" ? "connection" : "secureConnection", (socket: Socket) => {
      sockets.push(socket);
      counts.most = Math.max(counts.most, ++counts.open);
      socket.on("close", () => counts.open--);
    });
    const { port, ...rest } = await listen(server);
    return { ...rest, server, sockets, counts, port, baseUrl: `${protocol}://127.0.0.1:${port}` };
  }

  const SILENT: RequestListener = (request) => void request.resume();

  test.each(["a deadline", "a signal"])("%s ends a call by a reset, and the error says when", async (how) => {
    await using home = await open(SILENT);
    const begun = Date.now();
    const controller = new AbortController();
    const limits = how === "a signal" ? { signal: controller.signal } : { timeoutMs: 300 };
    const failed = failureOf(create({ baseUrl: home.baseUrl }).createMessage(where, text("Hi"), limits));
    const [request] = await once(home.server, "request");
    const ended = once(request.socket, "error");
    setTimeout(() => controller.abort(), 50);

    const error = await failed;

    expect(error).toMatchObject({ outcome: "unknown", reset: true });
    expect(error.endedAt).toBeGreaterThanOrEqual(begun);
    expect(error.endedAt).toBeLessThanOrEqual(Date.now());
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reset: true, endedAt: error.endedAt });
    expect(await ended).toMatchObject([{ code: "ECONNRESET" }]);
  });

  test("what had its answer needs no reset", async () => {
    await using home = await open(
      (request, response) => void request.resume().on("end", () => response.writeHead(500).end()),
    );
    const client = create({ baseUrl: home.baseUrl });
    const error = await failureOf(client.createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "unknown", status: 500, reset: false, endedAt: expect.any(Number) });
    await failureOf(client.createMessage(where, text("Hi")));
    expect(home.sockets).toHaveLength(1);
    await client.close();
  });

  test("only an unknown outcome is to be settled later", async () => {
    await using home = await open(
      (request, response) => void request.resume().on("end", () => response.writeHead(404).end()),
    );
    const error = await failureOf(create({ baseUrl: home.baseUrl }).createMessage(where, text("Hi")));
    expect(error.outcome).toBe("rejected");
    expect(error).not.toHaveProperty("endedAt");
    expect(error).not.toHaveProperty("reset");
  });

  test("no more than maxSockets connections are made, and those are used again", async () => {
    await using home = await open((request, response) => void setTimeout(() => ok(request, response), 5));
    const client = create({ baseUrl: home.baseUrl, maxSockets: 3 });
    await Promise.all(Array.from({ length: 20 }, () => client.createMessage(where, text("Hi"))));
    expect(home.counts.most).toBe(3);
    expect(home.sockets).toHaveLength(3);
    await client.close();
  });

  test("a call that ended in the line for a connection says so, and the line moves on", async () => {
    const held: (() => void)[] = [];
    await using home = await open((request, response) => void held.push(() => ok(request, response)));
    const client = create({ baseUrl: home.baseUrl, maxSockets: 1 });
    const first = client.createMessage(where, text("one"));
    await once(home.server, "request");
    const error = await failureOf(client.createMessage(where, text("two"), { timeoutMs: 100 }));
    expect(error).toMatchObject({ outcome: "not_sent", reason: "timeout", attempts: 1 });
    expect(error.message).toContain("100 ms, waiting for one of the 1 connections that maxSockets allows.");
    const controller = new AbortController();
    const third = failureOf(client.createMessage(where, text("three"), { signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    expect((await third).message).toContain("the signal aborted, waiting for one of the 1 connections");

    const last = client.createMessage(where, text("four"));
    held.shift()?.();
    await first;
    await once(home.server, "request");
    held.shift()?.();
    await last;
    expect(home.sockets).toHaveLength(1);
    await client.close();
  });

  test("a request that could not be made gives its place back", async () => {
    await using home = await open(ok);
    const broken = create({ baseUrl: "https://127.0.0.1:1", maxSockets: 1, retries: 3, timeoutMs: 5000 });
    expect(await failureOf(broken.createMessage(where, text("Hi")))).toMatchObject({ reason: "connect", attempts: 4 });
    const slow = create({ baseUrl: home.baseUrl, maxSockets: 1 });
    for (let i = 0; i < 3; i++) await slow.createMessage(where, text("Hi"));
  });

  test("of a host with several addresses the first may fail", async () => {
    await using home = await open(ok);
    const addresses = ["127.0.0.2", "127.0.0.3", "127.0.0.1"].map((address) => ({ address, family: 4 }));
    const looked = vi
      .spyOn(dns, "lookup")
      .mockImplementation(((_: string, __: object, done: Function) => done(null, addresses)) as never);
    const client = create({ baseUrl: `${protocol}://several.localhost:${home.port}` });
    await client.createMessage(where, text("one"));
    expect(looked).toHaveBeenCalled();
    looked.mockRestore();
    await client.close();
  });

  test("a call that ends while it connects connects no more", async () => {
    await using home = await open(ok);
    const answers: ((error: null, addresses: object[]) => void)[] = [];
    const looked = vi
      .spyOn(dns, "lookup")
      .mockImplementation(((_: string, __: object, done: (typeof answers)[0]) => answers.push(done)) as never);
    const client = create({ baseUrl: `${protocol}://slow.localhost:${home.port}`, retries: 0 });
    const error = await failureOf(client.createMessage(where, text("Hi"), { timeoutMs: 100 }));
    expect(error).toMatchObject({ outcome: "not_sent", reason: "timeout" });
    looked.mockRestore();
    for (const answer of answers) answer(null, [{ address: "127.0.0.1", family: 4 }]);
    await create({ baseUrl: home.baseUrl }).createMessage(where, text("Hi"));
    expect(home.sockets).toHaveLength(1);
  });

  test.concurrent(
    "an idle connection is let go after some seconds, sooner when the platform says so",
    async () => {
      let lines: Record<string, string> = {};
      await using home = await open((request, response) => {
        for (const [name, value] of Object.entries(lines)) response.setHeader(name, value);
        ok(request, response);
      });
      const order: string[] = [];
      const closes: Promise<unknown>[] = [];
      for (const hint of ["timeout=60", "timeout=2", "timeout=1"]) {
        lines = { "Keep-Alive": hint };
        await create({ baseUrl: home.baseUrl }).createMessage(where, text("Hi"));
        closes.push(once(home.sockets.at(-1) as Socket, "close").then(() => order.push(hint)));
      }
      await Promise.all(closes);
      expect(order).toEqual(["timeout=1", "timeout=2", "timeout=60"]);
    },
    10_000,
  );

  test.concurrent(
    "an answer may take longer than a connection may be idle",
    async () => {
      await using home = await open((request, response) => void setTimeout(() => ok(request, response), 4500));
      await create({ baseUrl: home.baseUrl }).createMessage(where, text("Hi"));
    },
    10_000,
  );

  test("close() lets what is under way end, also what waits in line, and then ends its connection", async () => {
    await using home = await open((request, response) => void setTimeout(() => ok(request, response), 50));
    const client = create({ baseUrl: home.baseUrl, maxSockets: 1 });
    const sent = ["one", "two"].map((content) => client.createMessage(where, text(content)));
    await once(home.server, "request");
    await client.close();
    await Promise.all(sent);
    await vi.waitFor(() => expect(home.counts.open).toBe(0));
    await client.createMessage(where, text("a call after close()"));
    await vi.waitFor(() => expect(home.counts.open).toBe(0));
  });

  test("close() before the first message keeps no connection either", async () => {
    await using home = await open(ok);
    const client = create({ baseUrl: home.baseUrl });
    await client.close();
    await client.createMessage(where, text("Hi"));
    await vi.waitFor(() => expect(home.counts.open).toBe(0));
  });

  test.each([
    [
      "while it waits to try again",
      (response: ServerResponse) => response.writeHead(425, { "Retry-After": "5" }).end(),
    ],
    ["when it is refused for now", (response: ServerResponse) => response.writeHead(429, { "Retry-After": "5" }).end()],
  ])("a call that ends %s leaves its connection to the next", async (_, refuse) => {
    const leaving = new AbortController();
    await using home = await open((request, response) => {
      if (request.headers["x-first"]) return void request.resume().on("end", () => refuse(response));
      setTimeout(() => leaving.abort(), 100);
      setTimeout(() => ok(request, response), 300);
    });
    const agent = new (protocol === "https" ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 1 });
    const first = create({ baseUrl: home.baseUrl, agent, headers: { "X-First": "1" } });
    const ended = failureOf(first.createMessage(where, text("first"), { signal: leaving.signal }));
    const second = create({ baseUrl: home.baseUrl, agent }).createMessage(where, text("second"));
    await second;
    expect(await ended).toMatchObject({ outcome: "not_sent" });
    expect(home.sockets).toHaveLength(1);
    agent.destroy();
  });

  test("a file is read as fast as it is sent, and no faster", async () => {
    await using home = await open((request) => void request.pause());
    const bytes = new Uint8Array(2 ** 26);
    const file = new File([bytes], "large.bin");
    let read = 0;
    // As a file of a disk is read: what is in memory comes in one piece.
    file.stream = () =>
      new ReadableStream({
        pull(controller) {
          const piece = bytes.subarray(read, (read += 2 ** 16));
          if (piece.length > 0) controller.enqueue(piece);
          else controller.close();
        },
      });
    const client = create({ baseUrl: home.baseUrl, timeoutMs: 700 });
    const error = await failureOf(client.createMessage(where, { attachments: [file] }));
    expect(error).toMatchObject({ outcome: "unknown", reason: "timeout" });
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(bytes.length / 2);
  });

  test("close() leaves the caller's own agent alone", async () => {
    await using home = await open(ok);
    const agent = new (protocol === "https" ? SecureAgent : Agent)({ keepAlive: true });
    const client = create({ baseUrl: home.baseUrl, agent });
    await client.createMessage(where, text("Hi"));
    await client.close();
    await client.createMessage(where, text("Hi"));
    expect(home.sockets).toHaveLength(1);
    agent.destroy();
  });

  test("a proxy that did not connect is not the platform: nothing was sent", async () => {
    // What https-proxy-agent gives in place of a connection: a socket of none, from which the proxy's answer is read.
    const agent = new (protocol === "https" ? SecureAgent : Agent)();
    let written = "";
    agent.createConnection = () => {
      const socket = new net.Socket();
      socket._write = (chunk, _encoding, done) => {
        written += chunk;
        done();
      };
      setImmediate(() => socket.push("HTTP/1.1 403 Forbidden\r\nContent-Length: 5\r\n\r\nproxy"));
      return socket;
    };
    const client = create({ baseUrl: `${protocol}://localhost:1`, agent, retries: 0 });
    const error = await failureOf(client.createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "not_sent", reason: "connect" });
    expect(error.message).toContain("the proxy answered 403");
    expect(written).toBe("");
  });

  test("the host of an IPv6 address has no brackets", async () => {
    const agent = new (protocol === "https" ? SecureAgent : Agent)();
    const asked = vi.fn();
    agent.createConnection = (options, done) => {
      asked(options);
      done?.(new Error("no"), new net.Socket());
      return null;
    };
    await failureOf(create({ baseUrl: `${protocol}://[::1]:1`, agent, retries: 0 }).createMessage(where, text("Hi")));
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ host: "::1" }));
  });

  test("close() ends idle connections at once", async () => {
    await using home = await open(ok);
    const client = create({ baseUrl: home.baseUrl });
    await client.createMessage(where, text("Hi"));
    await client.close();
    // Idle for 4 s it would end by itself.
    await vi.waitFor(() => expect(home.counts.open).toBe(0), { timeout: 2000 });
  });

  test.each(["text", "a file"])("%s of 16 MiB is sent when it was read whole, and unknown when not", async (kind) => {
    let reads = true;
    await using home = await open((request, response) => {
      const end = (): unknown => response.end(JSON.stringify({ ...answer, attachments: [{ id: 1 }] }));
      if (reads) return void request.resume().on("end", end);
      request.once("data", () => {
        request.pause();
        end();
      });
    });
    const client = create({ baseUrl: home.baseUrl });
    const content = "a".repeat(2 ** 24);
    const message = kind === "text" ? { content } : { attachments: [new File([content], "a.txt")] };
    await client.createMessage(where, message);
    reads = false;
    const error = await failureOf(client.createMessage(where, message));
    expect(error).toMatchObject({ outcome: "unknown", reason: "response", status: 200, reset: true });
    expect(error.message).toContain("came before the request was whole");
    await client.close();
  });

  test("a connection error keeps its code", async () => {
    const error = await failureOf(
      create({ baseUrl: `${protocol}://127.0.0.1:1`, retries: 0 }).createMessage(where, text("Hi")),
    );
    expect(error).toMatchObject({
      outcome: "not_sent",
      reason: "connect",
      cause: { code: "ECONNREFUSED", syscall: "connect" },
    });
  });
});

test("TLS sessions are resumed", async () => {
  const server = createSecureServer(certificate, (_, response) => {
    response.writeHead(200, { connection: "close" }).end(JSON.stringify(answer));
  });
  const reused: boolean[] = [];
  server.on("secureConnection", (socket: TLSSocket) => void reused.push(socket.isSessionReused()));
  await using home = await listen(server);
  const client = create({ baseUrl: `https://127.0.0.1:${home.port}` });
  for (let i = 0; i < 3; i++) await client.createMessage(where, text("Hi"));
  expect(reused).toEqual([false, true, true]);
});

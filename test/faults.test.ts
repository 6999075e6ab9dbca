// What the client says, held against what the server knows, whatever goes wrong between them.
import { inspect } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createInfobipClient } from "../src/platforms/infobip.js";
import type { ClientOptions, SendOptions } from "../src/client/options.js";
import type { Attempt } from "../src/delivery/attempt.js";
import { isSendError } from "../src/outcome/send-error.js";
import { STATUSES } from "../src/outcome/judge-status.js";
import { answer, keptAnswer, MESSAGE, RECEIPT } from "./faults/answers.js";
import { makeCertificate, type Certificate } from "./faults/certificate.js";
import { SOON, type Fault } from "./faults/fault.js";
import { FAULTS } from "./faults/faults.js";
import { startFaultServer, type FaultServer, type Peer, type Script } from "./faults/server.js";
import { TOKEN } from "./fixtures/platforms.js";

// Most of the time is spent waiting for a deadline.
vi.setConfig({ maxConcurrency: 20 });

let certificate: Certificate;
beforeAll(async () => {
  certificate = await makeCertificate();
});

type Post = (options: ClientOptions) => (text: string, options?: SendOptions) => Promise<unknown>;

const POST: { readonly [platform in "chatwoot" | "infobip"]: Post } = {
  chatwoot(options) {
    const client = createChatwootClient({ apiAccessToken: TOKEN, ...options });
    return (content, send) => client.createMessage({ account_id: 1, conversation_id: 42 }, { content }, send);
  },
  infobip(options) {
    const client = createInfobipClient({ apiKey: TOKEN, ...options });
    const where = { applicationKey: "0F3C", integrationType: "FACEBOOK" } as const;
    return (text, send) => client.createMessage(where, { to: "user", message: { type: "TEXT", text } }, send);
  },
};

/** The client's own transport on Node, and fetch, which it uses everywhere else. */
const TRANSPORTS = {
  node: {},
  fetch: { fetch: (url: string, init: RequestInit) => fetch(url, init) },
} satisfies { readonly [transport: string]: ClientOptions };

/** What a client reports of a call, in the words of the table. */
interface Report {
  readonly says: string;
  readonly attempts?: number;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

async function report(call: Promise<unknown>): Promise<Report> {
  try {
    await call;
    return { says: "sent" };
  } catch (error) {
    if (!isSendError(error)) throw error;
    const shown = [error.message, error.stack, inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error)];
    expect(shown.filter((text) => text?.includes(TOKEN))).toEqual([]);
    const { outcome, reason, attempts, status, retryAfterMs } = error;
    return { says: `${outcome} ${reason}`, attempts, status, retryAfterMs };
  }
}

/** What holds of every call, whatever the server did. */
function expectTruth({ says }: Report, { created }: FaultServer): void {
  expect(created).toBeLessThanOrEqual(1);
  if (says === "sent") expect(created).toBe(1);
  if (says.startsWith("not_sent")) expect(created).toBe(0);
}

/** The client lets go of every connection that it does not keep for the next request. */
async function expectClosed(server: FaultServer): Promise<void> {
  const closed = (): void => {
    server.tidy();
    expect(server.open).toBe(0);
  };
  await vi.waitFor(closed, { timeout: 3000, interval: 10 });
  expect(server.bugs).toEqual([]);
}

async function run(transport: keyof typeof TRANSPORTS, listed: Fault): Promise<void> {
  const fault = transport === "node" ? { ...listed, ...listed.node } : listed;
  const { speaks = "http", timeoutMs = 8000, retries = 2, attempts = 1 } = fault;
  await using elsewhere = await startFaultServer((peer) => peer.end(answer(200)));
  await using server = await startFaultServer(fault.serve, {
    elsewhere: `http://127.0.0.1:${elsewhere.port}`,
    certificate: speaks.endsWith("https") ? certificate : undefined,
  });
  const baseUrl = `${speaks.startsWith("https") ? "https" : "http"}://127.0.0.1:${server.port}`;
  let tries = 0;
  const post = POST[fault.platform ?? "chatwoot"]({
    ...TRANSPORTS[transport],
    baseUrl,
    timeoutMs,
    retries,
    onAttempt: () => tries++,
  });

  const told = await report(post("a".repeat(fault.length ?? 2)));

  expectTruth(told, server);
  expect([fault.says].flat()).toContain(told.says);
  expect(server.created).toBe(fault.created);
  expect(tries).toBe(attempts);
  // Each attempt is one connection, because no answer in the table leaves one to use again.
  if (!fault.reconnects) expect(server.connections).toBe(attempts);
  if (!fault.partly) expect(server.requests).toBe(attempts);
  if (!fault.partly) expect(server.bytes.includes(TOKEN)).toBe(true);
  if (told.says !== "sent") expect(told.attempts).toBe(attempts);
  if (fault.status !== undefined) expect(told.status).toBe(fault.status);
  if (fault.retryAfterMs !== undefined) expect(told.retryAfterMs ?? null).toBe(fault.retryAfterMs);
  expect({ connections: elsewhere.connections, bytes: elsewhere.bytes.length }).toEqual({ connections: 0, bytes: 0 });
  if (!fault.lingers) await expectClosed(server);
}

for (const [kind, faults] of Object.entries(FAULTS)) {
  describe.each(["fetch", "node"] as const)(`%s: ${kind}`, (transport) => {
    for (const fault of faults) test.concurrent(fault.name, () => run(transport, fault), 15_000);
  });
}

test("every status that has a row of its own in the verdicts is tried", () => {
  const tried = new Set(Object.values(FAULTS).flatMap((faults) => faults.map(({ name }) => name.slice(0, 3))));
  const own = STATUSES.flatMap(([statuses]) => statuses.match(/\b\d{3}\b/g) ?? []);
  // 421 has a test of its own below.
  expect(own.filter((status) => !tried.has(status))).toEqual(["421"]);
});

test("every fault has a name of its own", () => {
  const names = Object.values(FAULTS).flatMap((faults) => faults.map(({ name }) => name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** A server for a test of its own, and how to post to it. */
async function open(script: Script, platform: keyof typeof POST = "chatwoot", options: ClientOptions = {}) {
  const server = await startFaultServer(script);
  const post = POST[platform]({ baseUrl: `http://127.0.0.1:${server.port}`, timeoutMs: 8000, ...options });
  return { server, post, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const commits: Script = async (peer) => {
  await peer.request();
  peer.commit();
  peer.end(answer(200));
};

describe("what the table cannot say", () => {
  test.concurrent.each([
    ["fetch", 2],
    ["node", 1],
  ] as const)("421: %s posts %d times, which the attempts do not count", async (transport, requests) => {
    const script: Script = async (peer) => {
      await peer.request();
      peer.end(answer(421, '{"error":"another server, please"}'));
    };
    await using home = await open(script, "chatwoot", TRANSPORTS[transport]);
    expect(await report(home.post("Hi"))).toMatchObject({ says: "unknown http", attempts: 1, status: 421 });
    // The Fetch standard asks for the second, so two messages are possible: the outcome must never be "not_sent".
    expect(home.server.requests).toBe(requests);
    await expectClosed(home.server);
  });

  test.concurrent("a port that nobody listens on is tried again, and nothing was sent", async () => {
    const { server } = await open(() => {});
    await server[Symbol.asyncDispose]();
    const baseUrl = `http://127.0.0.1:${server.port}`;
    for (const retries of [0, 1]) {
      const told = await report(POST.chatwoot({ baseUrl, retries })("Hi"));
      expect(told).toMatchObject({ says: "not_sent connect", attempts: retries + 1 });
    }
  });

  test.concurrent("a port that comes up between two attempts gets one message", async () => {
    const { server } = await open(() => {});
    await server[Symbol.asyncDispose]();
    let home: FaultServer | undefined;
    const options = {
      baseUrl: `http://127.0.0.1:${server.port}`,
      retries: 10,
      onAttempt: ({ attempt }: Attempt): void => {
        if (attempt === 1) void startFaultServer(commits, { port: server.port }).then((made) => (home = made));
      },
    };
    expect(await report(POST.chatwoot(options)("Hi"))).toEqual({ says: "sent" });
    expect(home?.created).toBe(1);
    await home?.[Symbol.asyncDispose]();
  });

  test.concurrent("a signal that aborts while the answer is awaited", async () => {
    const controller = new AbortController();
    await using home = await open(async (peer) => {
      await peer.request();
      peer.commit();
      controller.abort(new Error("the user left"));
    });
    const told = await report(home.post("Hi", { signal: controller.signal }));
    expect(told).toMatchObject({ says: "unknown aborted", attempts: 1 });
    expect(home.server.created).toBe(1);
    await expectClosed(home.server);
  });

  test.concurrent("a signal that aborts in the middle of the answer", async () => {
    const controller = new AbortController();
    await using home = await open(async (peer) => {
      await peer.request();
      peer.commit();
      await peer.write(answer(200).subarray(0, -1));
      await peer.rest(50);
      controller.abort();
    });
    const told = await report(home.post("Hi", { signal: controller.signal }));
    expect(told).toMatchObject({ says: "unknown aborted", attempts: 1 });
    await expectClosed(home.server);
  });

  test.concurrent("a signal that aborts in the wait before a retry", async () => {
    const controller = new AbortController();
    const onAttempt = (): void => void setTimeout(() => controller.abort(), 50);
    await using home = await open(
      async (peer) => {
        await peer.request();
        peer.end(answer(429, "{}", "Retry-After: 5"));
      },
      "chatwoot",
      { onAttempt },
    );
    const told = await report(home.post("Hi", { signal: controller.signal }));
    expect(told).toMatchObject({ says: "not_sent aborted", attempts: 1 });
    expect(home.server.requests).toBe(1);
    await expectClosed(home.server);
  });

  test.concurrent("a signal that was aborted before", async () => {
    await using home = await open(commits);
    const told = await report(home.post("Hi", { signal: AbortSignal.abort() }));
    expect(told).toMatchObject({ says: "not_sent aborted", attempts: 0 });
    expect(home.server.connections).toBe(0);
  });
});

/** Says the first word of a connection and keeps it; `then` is what happens to the second request. */
function keeping(then: Script, first: object = MESSAGE): Script {
  return async (peer) => {
    await peer.request();
    peer.commit();
    await peer.write(keptAnswer(first));
    if (peer.number === 1) await then(peer);
  };
}

const SENT: Report = { says: "sent" };
const FOREIGN = { ...MESSAGE, id: 666_666, conversation_id: 99 };

/** undici takes a connection for free only some moments after the answer was read. */
const idle = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

describe("a connection that is used again", () => {
  test.concurrent("carries two messages", async () => {
    await using home = await open(
      keeping(async (peer) => {
        await peer.request();
        peer.commit();
        peer.end(keptAnswer(MESSAGE));
      }),
    );
    expect(await report(home.post("one"))).toEqual(SENT);
    await idle();
    expect(await report(home.post("two"))).toEqual(SENT);
    expect(home.server).toMatchObject({ connections: 1, created: 2 });
    await expectClosed(home.server);
  });

  test.concurrent.each([
    ["resets", (peer: Peer) => peer.reset()],
    ["closes", (peer: Peer) => peer.end()],
  ])("the server %s it as the client writes", async (_, leave) => {
    await using home = await open(
      keeping(async (peer) => {
        await peer.arrived(1);
        leave(peer);
      }),
    );
    expect(await report(home.post("one"))).toEqual(SENT);
    await idle();
    // The server read nothing, but had it read all, the client would have seen the same.
    expect(await report(home.post("two"))).toMatchObject({ says: "unknown network", attempts: 1 });
    expect(home.server).toMatchObject({ connections: 1, created: 1 });
    await expectClosed(home.server);
  });

  test.concurrent.each([
    ["closes it at once", (peer: Peer) => peer.end()],
    ["resets it at once", (peer: Peer) => peer.reset()],
  ])("the server %s after its answer", async (_, leave) => {
    await using home = await open(keeping(leave));
    const told = [await report(home.post("one")), await report(home.post("two"))].map(({ says }) => says);
    // Whether the client sees it before it writes is a matter of luck; that it counts right is not.
    expect(told.filter((says) => says === "sent")).toHaveLength(home.server.created);
    expect(told.filter((says) => !["sent", "unknown network"].includes(says))).toEqual([]);
    expect(home.server.requests).toBe(home.server.created);
  });

  test.concurrent("the server closes it while it is idle", async () => {
    await using home = await open(keeping((peer) => peer.end()));
    expect(await report(home.post("one"))).toEqual(SENT);
    await vi.waitFor(() => expect(home.server.open).toBe(0));
    expect(await report(home.post("two"))).toEqual(SENT);
    expect(home.server).toMatchObject({ connections: 2, created: 2 });
  });

  test.concurrent("an unasked answer that is there before the request is not taken for it", async () => {
    await using home = await open(
      keeping(async (peer) => {
        await peer.write(keptAnswer(FOREIGN));
        await peer.request();
        peer.commit();
        peer.end(keptAnswer(MESSAGE));
      }),
    );
    expect(await report(home.post("one"))).toEqual(SENT);
    const second = await report(home.post("two"));
    if (second.says === "sent") expect(home.server.created).toBe(2);
    else expect(second.says).toMatch(/^unknown (response|network|protocol)$/);
  });

  test.concurrent.each([
    ["of another conversation", "chatwoot", MESSAGE, FOREIGN],
    ["of another message", "chatwoot", MESSAGE, { ...MESSAGE, echo_id: "of another message" }],
    ["of another user", "infobip", RECEIPT, { ...RECEIPT, messageId: "m-666666", to: "someone" }],
  ] as const)(
    "an unasked answer %s is not taken for the one to the request on its way",
    async (_, platform, own, foreign) => {
      await using home = await open(
        keeping(async (peer) => {
          await peer.arrived(1);
          await peer.write(keptAnswer(foreign));
        }, own),
        platform,
      );
      expect(await report(home.post("one"))).toEqual(SENT);
      await idle();
      expect(await report(home.post("two"))).toMatchObject({ says: "unknown response", attempts: 1, status: 200 });
      expect(home.server).toMatchObject({ connections: 1, created: 1 });
    },
  );

  test.concurrent("an answer that comes too late is not taken for the one to the next request", async () => {
    const late = keptAnswer({ ...MESSAGE, id: 1 });
    await using home = await open(async (peer) => {
      await peer.request();
      peer.commit();
      if (peer.number === 1) await peer.rest(SOON * 1.5);
      peer.end(peer.number === 1 ? late : answer(200));
    });
    expect(await report(home.post("one", { timeoutMs: SOON }))).toMatchObject({ says: "unknown timeout", attempts: 1 });
    expect(await home.post("two")).toMatchObject({ id: MESSAGE.id });
    expect(home.server.created).toBe(2);
    await expectClosed(home.server);
  });

  test.concurrent("twenty messages at once, each with a fate of its own", async () => {
    const fates: readonly Script[] = [
      (peer) => peer.end(answer(200)),
      (peer) => peer.reset(),
      (peer) => peer.end(),
      (peer) => peer.end(answer(500, "{}")),
    ];
    await using home = await open(async (peer) => {
      const { body } = await peer.request();
      peer.commit();
      await fates[Number(/\d+/.exec(body.toString())) % fates.length]?.(peer);
    });
    const told = await Promise.all(Array.from({ length: 20 }, (_, at) => report(home.post(`${at}`))));
    const fate = ["sent", "unknown network", "unknown network", "unknown server"];
    expect(told.map(({ says }) => says)).toEqual(told.map((_, at) => fate[at % fate.length]));
    expect(home.server).toMatchObject({ connections: 20, requests: 20, created: 20 });
    await expectClosed(home.server);
  });
});

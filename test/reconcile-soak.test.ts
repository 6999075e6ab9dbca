// Every fault at random, and requests that are carried out after their client left: what is then said of each message is true.
import { createServer, request as begin } from "node:http";
import { expect, test, vi } from "vitest";
import { isSendError, type SendError } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { mark, reconcileAll, type Before, type Unknown } from "../src/reconcile/index.js";
import { createSandbox, FAULTS } from "../src/testing/index.js";
import { listen } from "./listen.js";

const MESSAGES = 2000;
const CONVERSATIONS = 4;
const AT_ONCE = 50;

/** Passes requests on; some of them only after it has hung up on who sent them. */
function latePasser(to: string) {
  const late = new Set<object>();
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Uint8Array[] = [];
    incoming.on("error", () => {});
    for await (const chunk of incoming) chunks.push(chunk);
    const isLate = incoming.method === "POST" && Math.random() < 0.1;
    if (isLate) {
      late.add(incoming);
      outgoing.destroy();
      await new Promise((done) => setTimeout(done, Math.random() * 900));
    }
    const passed = begin(to + incoming.url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on("error", () => outgoing.destroy()).pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    passed.on("close", () => late.delete(incoming));
    outgoing.on("close", () => isLate || passed.destroy());
    passed.end(Buffer.concat(chunks));
    // Long enough for what is carried out, and an end for what is never answered.
    passed.setTimeout(500, () => passed.destroy());
  });
  return { server, late };
}

test.each<[string, Before | undefined]>([
  ["where marks are kept", { lastId: 0, keepsMarks: true }],
  ["where nobody knows whether marks are kept", undefined],
])(
  "%s no message is said to be there that is not, nor absent that is",
  async (_, before) => {
    const sandbox = createSandbox();
    await using home = await sandbox.listen();
    const between = latePasser(home.urls.chatwoot);
    await using passer = await listen(between.server);
    const client = createChatwootClient({
      apiAccessToken: "t0ken",
      baseUrl: `http://127.0.0.1:${passer.port}`,
      timeoutMs: 400,
    });
    const faults = (Object.keys(FAULTS) as (keyof typeof FAULTS)[]).filter((fault) => fault !== "rejected-in-200");
    const told = new Map<
      string,
      { readonly conversation: number; readonly state: string; readonly unknown?: Unknown }
    >();
    let next = 0;
    async function work() {
      while (next < MESSAGES) {
        const at = next++;
        const conversation = 1 + (at % CONVERSATIONS);
        const where = { account_id: 1, conversation_id: conversation };
        if (Math.random() < 0.4) {
          const fault = faults[Math.floor(Math.random() * faults.length)] ?? "html";
          // A second's pause would end all calls of the client without a request.
          sandbox.next("chatwoot", { fault, retryAfterSeconds: 0 } as Parameters<typeof sandbox.next>[1]);
        }
        const content = `message ${at}`;
        const { message, id } = mark("chatwoot", { content });
        const state = await client.createMessage(where, message).then(
          () => ({ state: "sent" }),
          (error: SendError) => {
            if (!isSendError(error)) throw error;
            return error.outcome === "unknown"
              ? { state: "unknown", unknown: { message, id, error } }
              : { state: error.outcome };
          },
        );
        told.set(content, { conversation, ...state });
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await new Promise((done) => setTimeout(done, 2000));
    // A machine that stands still for a second is no server that is late.
    await vi.waitFor(() => expect(between.late.size).toBe(0), { timeout: 20_000 });
    // Uses up the faults that wait for a request, so that none is left for the reading.
    const drain = createChatwootClient({ apiAccessToken: "t0ken", fetch: sandbox.fetch, timeoutMs: 20, retries: 0 });
    for (let whole = 0; whole < 20;) {
      const sent = drain.createMessage({ account_id: 1, conversation_id: 99 }, { content: "the rest" });
      whole = await sent.then(
        () => whole + 1,
        () => 0,
      );
    }
    const settled = new Map<string, string>();
    for (let conversation = 1; conversation <= CONVERSATIONS; conversation++) {
      const mine = [...told].flatMap(([content, { conversation: at, unknown }]) =>
        at === conversation && unknown ? [{ content, unknown }] : [],
      );
      const where = { account_id: 1, conversation_id: conversation };
      const options = { where, before, settleAfterMs: 2000 };
      const found = await reconcileAll(
        client,
        mine.map(({ unknown }) => unknown),
        options,
      );
      mine.forEach(({ content }, at) => settled.set(content, found[at]?.state ?? "none"));
    }

    await new Promise((done) => setTimeout(done, 1000)); // for what would come too late
    const times = new Map<string, number>();
    for (const { message } of sandbox.messages("chatwoot")) {
      const content = String(message["content"]);
      times.set(content, (times.get(content) ?? 0) + 1);
    }
    const claims = [...told].map(([content, { state }]) => ({
      content,
      state: settled.get(content) ?? state,
      times: times.get(content) ?? 0,
    }));
    const lies = claims.filter(({ state, times }) =>
      state === "sent" ? times === 0 : ["absent", "not_sent", "rejected"].includes(state) && times > 0,
    );
    expect(lies).toEqual([]);
    expect(claims).toHaveLength(MESSAGES);
    const count = (state: string) => [...settled.values()].filter((one) => one === state).length;
    expect(count("sent")).toBeGreaterThan(0);
    if (before) {
      expect(count("absent")).toBeGreaterThan(0);
      expect(count("unclear")).toBe(0);
    } else expect(count("absent")).toBe(0);
  },
  120_000,
);

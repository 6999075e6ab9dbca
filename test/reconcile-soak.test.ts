// Every fault at random, and requests that are carried out after their client left: what is then said of each message is true.
import { expect, test } from "vitest";
import { isSendError, type SendError } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { look, mark, reconcileAll, type Unknown } from "../src/reconcile/index.js";
import { createSandbox, FAULTS, type Fault, type FaultName, type SandboxOptions } from "../src/testing/index.js";

const MESSAGES = 2000;
const CONVERSATIONS = 4;
const AT_ONCE = 50;

test.each<[string, SandboxOptions, boolean]>([
  ["where marks are kept", {}, true],
  ["where the server drops marks", { version: "4.8.0" }, false],
])(
  "%s no message is said to be there that is not, nor absent that is",
  async (_, options, keepsMarks) => {
    const sandbox = createSandbox(options);
    await using home = await sandbox.listen();
    const client = createChatwootClient({ apiAccessToken: "t0ken", baseUrl: home.urls.chatwoot, timeoutMs: 400 });
    const reader = createChatwootClient({ apiAccessToken: "a-users", baseUrl: home.urls.chatwoot });
    const before = await look("chatwoot", reader, { account_id: 1, conversation_id: 1 });
    expect(before).toEqual({ lastId: 0, keepsMarks });
    // A deleted row could be any message of its conversation, and a list that breaks off ends the settling: the other test.
    const others = ["rejected-in-200", "erased-mark", "drops-marks", "page-breaks"];
    const faults = (Object.keys(FAULTS) as FaultName[]).filter((fault) => !others.includes(fault));
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
          const more: { readonly [F in FaultName]?: object } = {
            "rate-limit": { retryAfterSeconds: 0 },
            "commit-later": { afterMs: Math.random() * 900 },
            refusal: { status: 404 },
          };
          sandbox.next("chatwoot", { fault, ...more[fault] } as Fault<"chatwoot">);
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
        reader,
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
    if (keepsMarks) {
      expect(count("sent")).toBeGreaterThan(0);
      expect(count("absent")).toBeGreaterThan(0);
      expect(count("unclear")).toBe(0);
    } else expect(count("absent")).toBe(0);
  },
  120_000,
);

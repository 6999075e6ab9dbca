// A test of somebody's who mocks the global fetch writes to no customer, although Node's own transport is node:http; and a
// fetch that is merely wrapped, as in production, is not used in its place.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mock } from "node:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { failure } from "./security/kit.js";

const WHERE = { account_id: 1, conversation_id: 42 };
const DISPATCHER = Symbol.for("undici.globalDispatcher.1");
const realFetch = globalThis.fetch;
const realDispatcher: unknown = Reflect.get(globalThis, DISPATCHER);
const setDispatcher = (value: unknown, symbol = DISPATCHER) => Reflect.set(globalThis, symbol, value);

let arrived: number;
const server = createServer((request, response) => {
  arrived++;
  request.resume().on("end", () => response.end('{"id":1,"conversation_id":42}'));
});
beforeEach(async () => {
  arrived = 0;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(async () => {
  vi.restoreAllMocks();
  mock.restoreAll();
  globalThis.fetch = realFetch;
  setDispatcher(realDispatcher);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const create = () => {
  const { port } = server.address() as AddressInfo;
  return createChatwootClient({ apiAccessToken: "token", baseUrl: `http://127.0.0.1:${port}` });
};
const post = (client = create()) => client.createMessage(WHERE, { content: "Hi" });
const answer = async () => Response.json({ id: 99, conversation_id: 42 });

describe("obeyed", () => {
  const mocks: Record<string, () => void> = {
    "vi.spyOn": () => void vi.spyOn(globalThis, "fetch").mockImplementation(answer),
    "vi.fn, or jest.fn": () => void (globalThis.fetch = vi.fn(answer)),
    "mock.method of node:test": () => void mock.method(globalThis, "fetch", answer),
    "mock.fn of node:test": () => void (globalThis.fetch = mock.fn(answer)),
    "sinon.stub of the global": () => void (globalThis.fetch = Object.assign(answer, { restore: () => {} })),
    "sinon.fake": () => void (globalThis.fetch = Object.assign(() => answer(), { isSinonProxy: true })),
  };
  test.each(Object.entries(mocks))("%s", async (_, install) => {
    const client = create();
    install();
    expect((await post(client)).id).toBe(99);
    expect(arrived).toBe(0);
  });

  test("a mock that fails is a fetch that fails", async () => {
    globalThis.fetch = vi.fn(async () => {
      throw new TypeError("no network in tests");
    });
    expect(await failure(() => post())).toMatchObject({ outcome: "unknown", reason: "network", attempts: 1 });
    expect(arrived).toBe(0);
  });

  test.each([1, 2])("undici's MockAgent, whatever stands in the place of fetch (its symbol %d)", async (version) => {
    const symbol = Symbol.for(`undici.globalDispatcher.${version}`);
    const before: unknown = Reflect.get(globalThis, symbol);
    setDispatcher({ dispatch: () => {}, disableNetConnect: () => {} }, symbol);
    globalThis.fetch = () => {
      throw new Error("no network in tests");
    };
    const error = await failure(() => post());
    setDispatcher(before, symbol);
    expect(error).toMatchObject({ outcome: "unknown", reason: "network" });
    expect(arrived).toBe(0);
  });
});

describe("not obeyed", () => {
  const wrappers: Record<string, () => void> = {
    "a plain wrapper": () => {},
    "Next.js": () => Object.assign(globalThis.fetch, { __nextPatched: true, __nextGetStaticStore: () => {} }),
    Sentry: () => Object.assign(globalThis.fetch, { __sentry_original__: realFetch }),
    "a polluted prototype": () => Object.assign(Function.prototype, { mock: {}, restore: {}, isSinonProxy: true }),
    "an agent of undici": () => setDispatcher({ dispatch: () => {} }),
    "no fetch": () => Reflect.set(globalThis, "fetch", undefined),
  };
  test.each(Object.entries(wrappers))("%s", async (_, install) => {
    let fetched = 0;
    globalThis.fetch = (...args) => {
      fetched++;
      return realFetch(...args);
    };
    install();
    try {
      expect((await post()).id).toBe(1);
    } finally {
      for (const name of ["mock", "restore", "isSinonProxy"]) Reflect.deleteProperty(Function.prototype, name);
    }
    expect([arrived, fetched]).toEqual([1, 0]);
  });
});

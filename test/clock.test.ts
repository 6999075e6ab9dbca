// Only a timer ends a call, and a process that sleeps or is busy has no timers: the clock is looked at before the first byte.
import { Agent } from "node:http";
import type { Socket } from "node:net";
import { expect, test, vi } from "vitest";
import { FIXTURES, TOKEN } from "./fixtures/platforms.js";
import { record } from "./recorder.js";

const { make, where, text, answer } = FIXTURES.chatwoot;
const OVER = { outcome: "not_sent", reason: "timeout" };

/** What a long computation, a suspended process or a frozen container do. */
function hold(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

test("a call that slept past its deadline writes nothing on a kept connection", async () => {
  await using server = await record(200, answer);
  let held = 0;
  const apiAccessToken = (): string => {
    hold(held);
    return TOKEN;
  };
  const client = make({ apiAccessToken, baseUrl: server.baseUrl });
  await client.createMessage(where, text("one"));
  held = 300;
  await expect(client.createMessage(where, text("two"), { timeoutMs: 200 })).rejects.toMatchObject(OVER);
  await client.createMessage(where, text("three"));
  expect(server.requests.map(({ body }) => JSON.parse(String(body)).content)).toEqual(["one", "three"]);
});

test("a call that slept while it connected writes nothing", async () => {
  await using server = await record(200, answer);
  const agent = new Agent();
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (...args) => {
    const socket = connect(...args) as Socket; // of node:http, so a net.Socket
    return socket.once("connect", () => hold(300));
  };
  const client = make({ apiAccessToken: TOKEN, baseUrl: server.baseUrl, agent });
  await expect(client.createMessage(where, text("Hi"), { timeoutMs: 200 })).rejects.toMatchObject(OVER);
  expect(server.requests).toEqual([]);
});

test("a call that slept past its deadline does not begin a fetch", async () => {
  const fetch = vi.fn(async () => Response.json(answer));
  const apiAccessToken = (): string => {
    hold(300);
    return TOKEN;
  };
  const client = make({ apiAccessToken, fetch });
  await expect(client.createMessage(where, text("Hi"), { timeoutMs: 200 })).rejects.toMatchObject(OVER);
  expect(fetch).not.toHaveBeenCalled();
});

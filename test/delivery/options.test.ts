// The options of a client and of a call.
import { describe, expect, test, vi } from "vitest";
import { createChatwootClient } from "../../src/platforms/chatwoot.js";
import { FIXTURES, TOKEN } from "../fixtures/platforms.js";
import { Agent } from "node:http";
import { ok, script, send } from "./send.js";

const { answer } = FIXTURES.chatwoot;

describe("options", () => {
  test.each([
    [{ timeoutMs: 0 }, "timeoutMs must be a whole number from 1 to 2147483647, got 0"],
    [{ timeoutMs: 2 ** 31 }, "timeoutMs must be a whole number from 1 to 2147483647, got 2147483648"],
    [{ timeoutMs: NaN }, "timeoutMs must be a whole number from 1 to 2147483647, got NaN"],
    [{ timeoutMs: "100" as never }, "timeoutMs must be a whole number from 1 to 2147483647, got a string"],
    [{ retries: -1 }, "retries must be a whole number from 0 to 10, got -1"],
    [{ retries: 1.5 }, "retries must be a whole number from 0 to 10, got 1.5"],
    [{ maxResponseBytes: 0 }, "maxResponseBytes must be a whole number from 1 to 2147483647, got 0"],
    [{ baseUrl: "chat.example.org" }, "baseUrl must be a URL that begins with https://"],
    [{ agent: {} }, "agent must be one of Node's http or https; undici's is given"],
    [{ agent: new Agent() }, "agent must be one for https://, as baseUrl is"],
    [
      { baseURL: "https://chat.example.org" } as never,
      'options has "baseURL", which is not known; there is apiAccessToken,',
    ],
    [
      { apiAccessToken: undefined, token: "t" } as never,
      'options has "token", which is not known; there is apiAccessToken,',
    ],
    [{ apiAccessToken: "Bearer abc" } as never, 'apiAccessToken must be the token alone, without "Bearer" before it'],
  ])("%j is refused when the client is made", (options, problem) => {
    expect(() => FIXTURES.chatwoot.create(options)).toThrow(`chatwoot: not sent: ${problem}`);
  });

  test("timeoutMs of a call is checked before anything is sent", async () => {
    const fetch = script(ok);
    expect(await send(fetch, {}, { timeoutMs: 0 })).toMatchObject({ reason: "invalid_argument", attempts: 0 });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a call with fetchOptions goes by the global fetch, as it is at the time of the call", async () => {
    const client = createChatwootClient({ apiAccessToken: TOKEN });
    const fetch = script(ok);
    vi.stubGlobal("fetch", fetch);
    const where = { account_id: 1, conversation_id: 42 };
    const options = { fetchOptions: { dispatcher: "d" } };
    await expect(client.createMessage(where, { content: "Hi" }, options)).resolves.toEqual(answer);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ dispatcher: "d", redirect: "manual" });
    vi.unstubAllGlobals();
  });
});

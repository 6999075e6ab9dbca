// Answers of a `fetch` that is not the platform's own: each says what it has, and that is read.
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { isSendError, type Fetch } from "../src/index.js";
import { FIXTURES } from "./fixtures/platforms.js";

const { create, where, text, answer } = FIXTURES.chatwoot;
const WHOLE = JSON.stringify(answer);

function send(respond: () => unknown, options = {}) {
  const fetch = (async () => respond()) as Fetch; // not what it says it is: that is what is tested
  return create({ fetch, ...options })
    .createMessage(where, text("Hi"))
    .catch((error: unknown) => {
      if (!isSendError(error)) throw error;
      return error;
    });
}

const thrown = (error: object) => () => {
  throw Object.assign(new Error("Request failed"), error);
};

describe("a success is one", () => {
  test.each<[string, () => unknown]>([
    ["only text()", () => ({ status: 200, headers: new Headers(), text: async () => WHOLE })],
    ["only json()", () => ({ ok: true, status: 200, json: async () => answer })],
    ["a stream of Node", () => ({ status: 200, headers: new Headers(), body: Readable.from([Buffer.from(WHOLE)]) })],
    ["headers in a plain object", () => ({ status: 200, headers: { "x-request-id": "a" }, text: async () => WHOLE })],
    ["a body that was read, and its data", () => ({ status: 200, bodyUsed: true, _data: answer })],
    ["a Response", () => Response.json(answer)],
  ])("with %s", async (_, respond) => {
    expect(await send(respond)).toEqual(answer);
  });
});

describe("a refusal keeps its status and its words", () => {
  const refusal = { error: "Resource could not be found" };
  const rejected = { outcome: "rejected", reason: "not_found", status: 404, detail: refusal.error };
  test.each<[string, () => unknown]>([
    ["that is thrown, as ky does it", thrown({ response: Response.json(refusal, { status: 404 }) })],
    ["that is thrown and was read", thrown({ response: { status: 404, bodyUsed: true }, data: refusal })],
    ["that was read as text", thrown({ response: { status: 404, bodyUsed: true }, data: JSON.stringify(refusal) })],
  ])("%s", async (_, respond) => {
    expect(await send(respond)).toMatchObject(rejected);
  });

  test("and its headers, also of a plain object", async () => {
    const headers = { "retry-after": "7", "x-request-id": "abc" };
    const told = await send(() => ({ status: 429, headers, text: async () => "" }), { retries: 0 });
    expect(told).toMatchObject({ outcome: "not_sent", status: 429, retryAfterMs: 7000, requestId: "abc" });
  });
});

test("Illegal invocation is named, and proves nothing: an answer may have been there", async () => {
  let posts = 0;
  const told = await send(() => {
    posts++;
    throw new TypeError("Illegal invocation");
  });
  expect(told).toMatchObject({ outcome: "unknown", reason: "network", attempts: 1 });
  expect(told).toMatchObject({ message: expect.stringContaining("Illegal invocation; a fetch that lost its object") });
  expect(posts).toBe(1);
});

test.each([
  ["a login and an address", "connect to chat.test/secret-path via user:pa55@proxy:3128 refused"],
  ["what was sent", "could not send Hi"],
])("a fetch of one's own that fails shows no %s", async (_, words) => {
  const told = await send(() => Promise.reject(new Error(words)), { retries: 0 });
  expect(told).toMatchObject({ outcome: "unknown", reason: "network" });
  expect(String(told)).not.toMatch(/secret-path|pa55|Hi/);
});

test("what a fetch of one's own most often does wrong is named", async () => {
  expect(String(await send(() => undefined))).toContain("answer: fetch did not answer with a Response.");
  const lost = new TypeError("Cannot read private member #url from an object whose class did not declare it");
  expect(String(await send(() => Promise.reject(lost)))).toContain("Cannot read private member; a fetch that lost");
});

test("an answer whose body is a text is judged by its status", async () => {
  const respond = () => ({ status: 401, headers: {}, body: '{"error":"Invalid x"}' });
  expect(await send(respond)).toMatchObject({ outcome: "rejected", status: 401 });
});

test("a Response that every call is given is told of", async () => {
  const response = Response.json(answer);
  const client = create({ fetch: async () => response });
  await client.createMessage(where, text("Hi"));
  const error = await client.createMessage(where, text("Hi")).catch((one: unknown) => one);
  expect(error).toMatchObject({ outcome: "unknown", message: expect.stringContaining("was read before: each call") });
});

test("where there is no fetch nothing was sent, and none is tried again", async () => {
  vi.stubGlobal("fetch", undefined);
  const client = create({});
  const sent = client.createMessage(where, text("Hi"), { fetchOptions: {} });
  await expect(sent).rejects.toMatchObject({ outcome: "not_sent", reason: "invalid_argument", retryable: false });
  vi.unstubAllGlobals();
});

/** As a fetch answers that logs each answer and makes no copy first. */
async function readResponse(): Promise<Response> {
  const response = Response.json(answer);
  await response.text();
  return response;
}

describe("what is not there is said as it is", () => {
  test.each<[string, () => unknown, object]>([
    ["no Response at all", () => undefined, { outcome: "unknown", reason: "network" }],
    ["data in place of a Response", () => answer, { outcome: "unknown", reason: "network" }],
    ["a body that was read elsewhere", () => ({ status: 200, bodyUsed: true }), { status: 200, reason: "response" }],
    ["a Response that was read", readResponse, { status: 200, reason: "response" }],
    ["a text that fails", () => ({ status: 200, text: () => Promise.reject(new Error("no")) }), { status: 200 }],
    ["a status without anything", () => ({ status: 500 }), { outcome: "unknown", reason: "server", status: 500 }],
    ["an error without an answer", thrown({ response: undefined }), { outcome: "unknown", reason: "network" }],
  ])("%s", async (_, respond, facts) => {
    expect(await send(respond, { retries: 0 })).toMatchObject({ outcome: "unknown", ...facts });
  });

  test("a text that is too long, and a stream of Node that is let go", async () => {
    const options = { maxResponseBytes: 10 };
    const long = await send(() => ({ status: 200, text: async () => WHOLE }), options);
    expect(long).toMatchObject({ message: expect.stringContaining("longer than 10 bytes") });
    const body = Readable.from([Buffer.from(WHOLE), Buffer.from(WHOLE)]);
    expect(await send(() => ({ status: 200, body }), options)).toMatchObject({
      message: expect.stringContaining("longer than 10 bytes"),
    });
    expect(body.destroyed).toBe(true);
  });
});

// createPost hands openapi-fetch stand-ins for Request and Response. This holds openapi-fetch to what they have.
import createClient from "openapi-fetch";
import { expect, test } from "vitest";

function watched<T extends object>(target: T, seen: Set<string>): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === "string" && key !== "then") seen.add(key);
      return Reflect.get(object, key);
    },
    has(object, key) {
      return Reflect.has(object, key);
    },
  });
}

test.each([
  ["a body", { body: "text", bodySerializer: (body: unknown) => body }, { body: "text" }],
  ["a member of our own, as createPost has it", { body: undefined, payload: "text" }, { payload: "text" }],
])("openapi-fetch reads no more than the stand-ins have, and hands on %s", async (_, carried, handed) => {
  const ofRequest = new Set<string>();
  const ofAnswer = new Set<string>();
  const given: unknown[] = [];
  class PlainRequest {
    constructor(url: string, init: RequestInit) {
      given.push(url, init);
      return watched({ url, method: init.method, headers: init.headers, body: init.body }, ofRequest);
    }
  }
  const client = createClient<any>({ baseUrl: "https://x.test", Request: PlainRequest as never });
  const answer = { ok: true, status: 200, headers: { get: () => "1" }, json: () => ({ id: 7 }) };
  const { data } = await client.POST(
    "/a/{b}" as never,
    {
      params: { path: { b: "c d" } },
      ...carried,
      fetch: async () => watched(answer, ofAnswer) as never,
    } as never,
  );

  expect(data).toEqual({ id: 7 });
  expect([...ofRequest].sort()).toEqual(["method"]);
  expect([...ofAnswer].sort()).toEqual(["headers", "json", "ok", "status"]);
  const [url, init] = given as [string, RequestInit];
  expect(url).toBe("https://x.test/a/c%20d");
  expect(init.headers).toBeInstanceOf(Headers);
  expect(init).toMatchObject({ method: "POST", ...handed });
});

// The faults of the sandbox: what each does, in memory, over a port and through MSW, is what its table says.
import { http } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { isSendError } from "../src/index.js";
import { createSandbox, FAULTS, type Fault, type FaultName, type Sandbox } from "../src/testing/index.js";
import { judgeFault } from "../src/transport/web.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

const names = Object.keys(FAULTS) as FaultName[];
const platformOf = (name: FaultName) => (name === "rejected-in-200" ? "infobip" : "chatwoot");

/** What a client reports, how often it asked, and how many messages there are. */
async function report(sandbox: Sandbox, name: FaultName, options: object) {
  const platform = platformOf(name);
  const { create, where, text } = FIXTURES[platform];
  const client = create({ timeoutMs: name === "stall" || name === "commit-later" ? 150 : 5000, ...options });
  const outcome = await client.createMessage(where, text("Hi")).then(
    () => "sent",
    (error: unknown) => (isSendError(error) ? error.outcome : error),
  );
  if (name === "commit-later") {
    expect(sandbox.messages(platform)).toEqual([]);
    await vi.waitFor(() => expect(sandbox.messages(platform)).not.toEqual([]));
  }
  return { outcome, created: sandbox.messages(platform).length };
}

const OPTIONS: { readonly [F in FaultName]?: object } = {
  drip: { everyMs: 1 },
  "rate-limit": { retryAfterSeconds: 60 },
  "commit-later": { afterMs: 20 },
  refusal: { status: 404 },
};
const fault = (name: FaultName) => ({ fault: name, ...OPTIONS[name] }) as unknown as Fault<"infobip">;

describe.each(names)("%s", (name) => {
  const { outcome, created } = FAULTS[name];
  const expected = { outcome, created: created ? 1 : 0 };

  test("in memory", async () => {
    const sandbox = createSandbox();
    sandbox.next(platformOf(name) as "infobip", fault(name));
    expect(await report(sandbox, name, { fetch: sandbox.fetch, retries: 0 })).toEqual(expected);
  });

  test("over a port", async () => {
    const sandbox = createSandbox();
    await using server = await sandbox.listen();
    const baseUrl = server.urls[platformOf(name)];
    // A connection that is kept alive must not hide what happens to the next one.
    if (name === "refuse") await fetch(baseUrl);
    sandbox.next(platformOf(name) as "infobip", fault(name));
    expect(await report(sandbox, name, { baseUrl, retries: 0 })).toEqual(expected);
  });
});

test("where fetch tells nothing of its faults, as in browsers, the sandbox does", async () => {
  const sandbox = createSandbox();
  sandbox.next("chatwoot", { fault: "refuse" });
  const { url, credential, text } = FIXTURES.chatwoot;
  const headers = { ...credential, "Content-Type": "application/json" };
  const error = await sandbox
    .fetch(`https://app.chatwoot.com${url}`, { method: "POST", headers, body: JSON.stringify(text("Hi")) })
    .catch((error: unknown) => error);
  expect(judgeFault(error, "perhaps")).toMatchObject({ outcome: FAULTS.refuse.outcome, retry: true });
  expect(judgeFault(new TypeError("Failed to fetch"), "perhaps")).toMatchObject({
    outcome: "unknown",
    reason: "network",
  });
});

test("next is for one request, in turn; always is for all, until it is taken back", async () => {
  const sandbox = createSandbox();
  const send = () => report(sandbox, "html", { fetch: sandbox.fetch, retries: 0 });
  sandbox.next("chatwoot", { fault: "server-error", status: 503 });
  sandbox.next("chatwoot", { fault: "cut-after-commit" });
  expect(await send()).toEqual({ outcome: "unknown", created: 0 });
  expect(await send()).toEqual({ outcome: "unknown", created: 1 });
  expect(await send()).toEqual({ outcome: "sent", created: 2 });
  sandbox.always("chatwoot", { fault: "redirect" });
  expect(await send()).toEqual({ outcome: "not_sent", created: 2 });
  expect(await send()).toEqual({ outcome: "not_sent", created: 2 });
  sandbox.always("chatwoot", undefined);
  expect(await send()).toEqual({ outcome: "sent", created: 3 });
  expect(sandbox.requests().map(({ verdict, status }) => [verdict, status])).toEqual([
    ["server-error", 503],
    ["cut-after-commit", undefined],
    ["accepted", 200],
    ["redirect", 307],
    ["redirect", 307],
    ["accepted", 200],
  ]);
});

test("a fault is for one platform, and waits for a request that the spec allows", async () => {
  const sandbox = createSandbox();
  sandbox.next("chatwoot", { fault: "html" });
  await FIXTURES.ziik.create({ fetch: sandbox.fetch }).createMessage(FIXTURES.ziik.where, FIXTURES.ziik.text("Hi"));
  const { create, where } = FIXTURES.chatwoot;
  const client = create({ fetch: sandbox.fetch });
  await expect(client.createMessage(where, { content: "Hi", contnt: 5 } as object)).rejects.toMatchObject({
    status: 422,
  });
  await expect(client.createMessage(where, { content: "Hi" })).rejects.toMatchObject({ reason: "response" });
});

test("a client that tries again what was not sent gets through: refused once, and asked to wait", async () => {
  const sandbox = createSandbox();
  await using server = await sandbox.listen();
  sandbox.next("chatwoot", { fault: "refuse" });
  sandbox.next("chatwoot", { fault: "rate-limit", retryAfterSeconds: 0 });
  expect(await report(sandbox, "refuse", { baseUrl: server.urls.chatwoot })).toEqual({ outcome: "sent", created: 1 });
  expect(sandbox.duplicates()).toEqual([]);
});

test("duplicates names what careless code sends twice, from any HTTP client", async () => {
  const sandbox = createSandbox();
  await using server = await sandbox.listen();
  sandbox.next("chatwoot", { fault: "cut-after-commit" });
  const careless = () =>
    fetch(server.urls.chatwoot + FIXTURES.chatwoot.url, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Api-Access-Token": "any" },
      body: '{"content":"Hi"}',
    });
  await careless().catch(careless);
  expect(sandbox.duplicates()).toEqual([
    { platform: "chatwoot", where: { account_id: 1, conversation_id: 42 }, message: { content: "Hi" }, count: 2 },
  ]);
});

test("rejections say in plain words which rules were broken", async () => {
  const sandbox = createSandbox();
  const { create, where } = FIXTURES.infobip;
  const message = { to: "u", message: { type: "BUTTONS", text: "?", buttons: [{ type: "URL" }] } };
  await create({ fetch: sandbox.fetch })
    .createMessage(where, message)
    .catch(() => {});
  expect(sandbox.rejections()).toEqual([
    { platform: "infobip", status: 400, rules: [{ field: "message.buttons.0.url", rule: "is required" }] },
  ]);
});

test("reset forgets everything: the same again gives the same answers", async () => {
  const sandbox = createSandbox();
  const { create, where, text } = FIXTURES.infobip;
  const client = create({ fetch: sandbox.fetch });
  const first = await client.createMessage(where, text("Hi"));
  sandbox.always("infobip", { fault: "html" });
  sandbox.reset();
  expect([sandbox.messages(), sandbox.requests(), sandbox.rejections(), sandbox.duplicates()]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(await client.createMessage(where, text("Hi"))).toEqual(first);
});

test.each(NAMES)("%s: ids are unique, answers valid, and echo what was sent", async (platform) => {
  const sandbox = createSandbox();
  const { create, where, text, id } = FIXTURES[platform];
  const client = create({ fetch: sandbox.fetch });
  const answers = [await client.createMessage(where, text("a")), await client.createMessage(where, text("b"))];
  expect(new Set(answers.map((one) => one[id])).size).toBe(2);
});

test("through MSW, as the guide has it", async () => {
  const sandbox = createSandbox();
  const msw = setupServer(http.all("https://*", ({ request }) => sandbox.handle(request)));
  msw.listen({ onUnhandledRequest: "bypass" });
  try {
    const { create, where, text } = FIXTURES.chatwoot;
    const client = create({ retries: 0 });
    await expect(client.createMessage(where, text("Hi"))).resolves.toMatchObject({ id: 1, content: "Hi" });
    sandbox.next("chatwoot", { fault: "cut-after-commit" });
    await expect(client.createMessage(where, text("Hi"))).rejects.toMatchObject({
      outcome: "unknown",
      reason: "network",
    });
    expect(sandbox.duplicates()).toHaveLength(1);
  } finally {
    msw.close();
  }
});

test("only the platforms it was made for are served", async () => {
  const sandbox = createSandbox({ only: ["ziik"] });
  const { create, where, text } = FIXTURES.chatwoot;
  await expect(create({ fetch: sandbox.fetch }).createMessage(where, text("Hi"))).rejects.toMatchObject({
    status: 404,
  });
});

test("a fault that is Infobip's alone is no other platform's", () => {
  const sandbox = createSandbox();
  expectTypeOf(sandbox.next<"infobip">).toBeCallableWith("infobip", { fault: "rejected-in-200" });
  // @ts-expect-error: Chatwoot has no such refusal
  expect(() => sandbox.next("chatwoot", { fault: "rejected-in-200" })).toThrow(/refuse, .*, not rejected-in-200$/);
  // @ts-expect-error: nor does the spec of Ziik know flooding
  expect(() => sandbox.next("ziik", { fault: "flooding" })).toThrow(/refuse, .*, not flooding$/);
});

test("refuses a platform that there is not, wherever one is named, and a member that no fault of that name has", () => {
  const { next, always, messages } = createSandbox() as object as { [name: string]: (...given: unknown[]) => unknown };
  for (const call of [messages, next, always])
    expect(() => call?.("whatsapp")).toThrow("chatpost: a platform must be chatwoot, ");
  for (const call of [next, always]) {
    for (const [fault, problem] of [
      [
        { fault: "rate-limit", retryAfter: 5 },
        "the fault rate-limit has no retryAfter; there is fault, retryAfterSeconds",
      ],
      [{ fault: "stall", afterMs: 5 }, "the fault stall has no afterMs; there is fault"],
      [{ retryAfter: 5 }, "a fault of chatwoot must be { fault }: refuse, "],
    ] as const) {
      expect(() => call?.("chatwoot", fault)).toThrow(problem);
    }
    expect(() => call?.("chatwoot", { fault: "stall", afterMs: undefined })).not.toThrow();
  }
});

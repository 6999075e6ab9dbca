// The sandbox answers as the platforms do: bodies, headers and senders.
import { beforeEach, expect, test } from "vitest";
import { createMessageOf, readSpec } from "../scripts/specs.js";
import { createMessageResponse } from "../generated/chatwoot.checks.js";
import { createSandbox, type Fault, type Sandbox } from "../src/testing/index.js";
import { OPERATIONS } from "../src/testing/operations.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});

const send = (platform: (typeof NAMES)[number], body?: object, headers = {}) => {
  const { url, credential, text } = FIXTURES[platform];
  return sandbox.fetch(`http://sandbox.test/${platform}${url}`, {
    method: "POST",
    headers: { ...credential, "content-type": "application/json", ...headers },
    body: JSON.stringify(body ?? text("Hi")),
  });
};

const FAULTS = [
  { fault: "rate-limit" },
  { fault: "server-error" },
  { fault: "server-error", status: 503 },
] as const satisfies readonly Fault<"ziik">[];

test.each(NAMES.flatMap((platform) => FAULTS.map((fault) => [platform, fault] as const)))(
  "%s: %j answers with the body and the headers of the spec",
  async (platform, fault) => {
    sandbox.next(platform, fault);
    const response = await send(platform);
    const status = fault.fault === "rate-limit" ? 429 : "status" in fault ? fault.status : 500;
    const { headers = {}, content } = createMessageOf(readSpec(platform)).operation.responses[status] ?? {};
    expect(response.status).toBe(status);
    expect(response.headers.get("retry-after")).toBe("Retry-After" in headers ? "1" : null);
    const [type = ""] = Object.keys(content ?? {});
    expect(response.headers.get("content-type") ?? "").toBe(type.replace("json", "json; charset=utf-8"));
    const [example] = Object.values(OPERATIONS[platform].createMessage.responses[status]?.examples ?? {});
    const body = await response.text();
    expect(type === "application/json" ? JSON.parse(body) : body).toEqual(example ?? "");
  },
);

test.each(NAMES)("%s: a success and a refusal are JSON in UTF-8", async (platform) => {
  for (const response of [await send(platform), await send(platform, FIXTURES[platform].invalid.body)])
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
});

test("Retry-After is sent where a test asks for it", async () => {
  sandbox.next("chatwoot", { fault: "rate-limit", retryAfterSeconds: 7 });
  expect((await send("chatwoot")).headers.get("retry-after")).toBe("7");
});

test("Ziik says where the message is", async () => {
  const { url } = FIXTURES.ziik;
  expect((await send("ziik")).headers.get("location")).toBe(`/ziik${url}/1`);
  expect((await send("chatwoot")).headers.get("location")).toBeNull();
});

test.each([
  [{ content: "Hi" }, { type: "user" }],
  [
    { content: "Hi", message_type: "incoming" },
    { type: "contact", blocked: false },
  ],
  [
    { content: "Hi", sender_type: "AgentBot", sender_id: 9 },
    { id: 9, type: "agent_bot" },
  ],
])("%j is written by %j, with its members alone", async (message, sender) => {
  const answer = (await (await send("chatwoot", message)).json()) as { sender: object };
  expect(answer.sender).toMatchObject(sender);
  expect("available_name" in answer.sender).toBe(sender.type === "user");
  expect(createMessageResponse(answer)).toBe(true);
});

test("a time from elsewhere is kept among the attributes", async () => {
  const answer = await (await send("chatwoot", { content: "Hi", external_created_at: "2026-01-02" })).json();
  expect(answer).toMatchObject({
    content_attributes: { external_created_at: "2026-01-02" },
    created_at: 1_700_000_001,
  });
});

test.each(["Basic abc", "Basic !!!", `Basic ${btoa("no colon")}`])(
  "Infobip refuses %s, which is no login",
  async (login) => {
    expect((await send("infobip", undefined, { authorization: login })).status).toBe(401);
  },
);

test("Infobip takes a login in base64, whatever the case of the word", async () => {
  expect((await send("infobip", undefined, { authorization: `basic ${btoa("user:word")}` })).status).toBe(200);
});

test.each<[unknown, string]>([
  ["Hello", "message"],
  [5, "message"],
  [null, "message"],
  [["x"], "message"],
  [{ type: "BUTTONS", text: "Yes?", buttons: ["Yes"] }, "message.buttons.0"],
  [{ type: "BUTTONS", text: "Yes?", buttons: [null] }, "message.buttons.0"],
])("what is one of several objects must be an object: %j", async (message, field) => {
  expect((await send("infobip", { to: "u", message })).status).toBe(400);
  expect(sandbox.rejections()).toMatchObject([{ rules: [{ field, rule: "must be object" }] }]);
});

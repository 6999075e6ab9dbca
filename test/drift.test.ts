// Where answers differ from the spec: reported, and nothing else.
import { expect, test, vi } from "vitest";
import { chatwootDrift, type Drift } from "../src/drift.js";
import { createdExample, readSpec } from "../scripts/specs.js";
import { FIXTURES, NAMES } from "./fixtures/platforms.js";

type Json = Record<string, unknown>;

const documented = (platform: string): Json => createdExample(readSpec(platform)).answer;

test.each(NAMES)("%s: the spec's own answer does not drift", (platform) => {
  const report = vi.fn();
  FIXTURES[platform].watch(report)(documented(platform));
  expect(report).not.toHaveBeenCalled();
});

test("says where, what the spec expects, and what was found; the send succeeds", async () => {
  const drifts: Drift[] = [];
  const answer: Json = {
    ...documented("chatwoot"),
    conversation_id: 42,
    created_at: "2026-01-01",
    sender: { id: "7" },
  };
  delete answer["inbox_id"];
  const client = FIXTURES.chatwoot.create({
    fetch: async () => Response.json(answer),
    onAnswer: chatwootDrift((drift) => drifts.push(drift)),
  });
  await expect(client.createMessage(FIXTURES.chatwoot.where, { content: "Hi" })).resolves.toEqual(answer);
  expect(drifts).toEqual([
    { platform: "chatwoot", path: "inbox_id", expected: "is required", found: undefined },
    { platform: "chatwoot", path: "created_at", expected: "must be integer", found: "2026-01-01" },
    { platform: "chatwoot", path: "sender.id", expected: "must be integer", found: "7" },
  ]);
});

test("new values of an open enum and new members are no drift", () => {
  const report = vi.fn();
  chatwootDrift(report)({ ...documented("chatwoot"), status: "archived", content_type: "hologram", other: 1 });
  expect(report).not.toHaveBeenCalled();
});

test("a watch that throws changes nothing", async () => {
  const { create, where, answer } = FIXTURES.chatwoot;
  const onAnswer = chatwootDrift(() => {
    throw new Error("report");
  });
  await expect(
    create({ fetch: async () => Response.json(answer), onAnswer }).createMessage(where, { content: "Hi" }),
  ).resolves.toEqual(answer);
});

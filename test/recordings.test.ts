// What a real Chatwoot 4.11.2 answered is what the specs say: test/recordings/, made on 2026-11-28.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readSpec } from "../scripts/specs.js";

type Json = any;

const read = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`./recordings/${name}.json`, import.meta.url), "utf8"));

const SPECS: { [platform: string]: Json } = { chatwoot: readSpec("chatwoot"), omnivibe: readSpec("omnivibe") };
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [platform, spec] of Object.entries(SPECS)) ajv.addSchema(spec, platform);

/** What an answer breaks of the spec's schema for its status and its media type. */
function broken(platform: string, status: number, type: string, answer: unknown): unknown {
  const [[path, { post }]] = Object.entries<Json>(SPECS[platform].paths) as [[string, Json]];
  const media = type.split(";")[0] ?? "";
  expect(post.responses[status]?.content, `status ${status} in the spec`).toHaveProperty([media, "schema"]);
  const steps = ["paths", path, "post", "responses", String(status), "content", media, "schema"];
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("/", "~1"))).join("/");
  ajv.validate(`${platform}#/${pointer}`, answer);
  return ajv.errors;
}

const { cases } = read("chatwoot-4.11.2");
test.each<Json>(cases)("$platform: the answer to “$name” ($status)", ({ platform, status, type, answer }) => {
  expect(broken(platform, status, type, answer)).toBeNull();
});

/** The messages in it, which the server writes as it writes the answer to a new one. */
const messagesOf = (answer: Json): Json[] => (Array.isArray(answer) ? answer : (answer.payload ?? [answer]));
const listed = read("chatwoot-4.11.2-lists").steps.filter(
  ({ status, path }: Json) => status === 200 && path !== "/api",
);
test.each<Json>(listed)("the messages of “$name”", ({ path, answer }) => {
  const platform = path.startsWith("/public/") ? "omnivibe" : "chatwoot";
  for (const message of messagesOf(answer)) {
    expect(broken(platform, 200, "application/json", message)).toBeNull();
  }
});

test("there is something to compare", () => {
  expect(cases).toHaveLength(120);
  expect(listed.flatMap(({ answer }: Json) => messagesOf(answer)).length).toBeGreaterThan(50);
});

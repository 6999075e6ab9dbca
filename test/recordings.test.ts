// What a real Chatwoot 4.11.2 answered is what the specs say: test/recordings/, made on 2026-11-28.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { createMessageOf, readSpec } from "../scripts/specs.js";

type Json = any;

const read = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`./recordings/${name}.json`, import.meta.url), "utf8"));

const SPECS: { [platform: string]: Json } = { chatwoot: readSpec("chatwoot"), omnivibe: readSpec("omnivibe") };
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [platform, spec] of Object.entries(SPECS)) ajv.addSchema(spec, platform);

/** What an answer to an operation breaks of the spec's schema for its status and its media type. */
function broken({ path, method, operation }: Json, platform: string, status: number, type: string, answer: unknown) {
  const media = type.split(";")[0] ?? "";
  expect(operation.responses[status]?.content, `status ${status} in the spec`).toHaveProperty([media, "schema"]);
  const steps = ["paths", path, method, "responses", String(status), "content", media, "schema"];
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("/", "~1"))).join("/");
  ajv.validate(`${platform}#/${pointer}`, answer);
  return ajv.errors;
}

const { cases } = read("chatwoot-4.11.2");
test.each<Json>(cases)("$platform: the answer to “$name” ($status)", ({ platform, status, type, answer }) => {
  expect(broken(createMessageOf(SPECS[platform]), platform, status, type, answer)).toBeNull();
});

/** The operation of Chatwoot's spec that was asked; undefined where it has none. */
const operationOf = ({ method, path }: Json): Json =>
  Object.entries<Json>(SPECS["chatwoot"].paths).flatMap(([template, item]) => {
    const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, "\\d+")}(\\?|$)`);
    const operation = item[method.toLowerCase()];
    return operation && pattern.test(path) ? [{ path: template, method: method.toLowerCase(), operation }] : [];
  })[0];

const { steps } = read("chatwoot-4.11.2-lists");
const asked = steps.filter(operationOf);
test.each<Json>(asked)("the answer to “$name” ($status)", (step) => {
  expect(broken(operationOf(step), "chatwoot", step.status, "application/json", step.answer)).toBeNull();
});

/** The messages in it, which the server writes as it writes the answer to a new one. */
const messagesOf = (answer: Json): Json[] => (Array.isArray(answer) ? answer : (answer.payload ?? [answer]));
const listed = steps.filter(({ status, path }: Json) => status === 200 && path !== "/api");
test.each<Json>(listed)("the messages of “$name”", ({ path, answer }) => {
  const platform = path.startsWith("/public/") ? "omnivibe" : "chatwoot";
  for (const message of messagesOf(answer)) {
    expect(broken(createMessageOf(SPECS[platform]), platform, 200, "application/json", message)).toBeNull();
  }
});

test("there is something to compare", () => {
  expect(cases).toHaveLength(120);
  expect(asked.map((step: Json) => operationOf(step).operation.operationId)).toContain("getVersion");
  expect(asked.filter(({ method }: Json) => method === "GET").length).toBeGreaterThan(10);
  expect(listed.flatMap(({ answer }: Json) => messagesOf(answer)).length).toBeGreaterThan(50);
});

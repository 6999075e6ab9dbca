// Each difference of a spec to its platform's own page says where it was seen. test/pages/ is what the pages say.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSpec } from "../scripts/specs.js";
import { NAMES } from "./fixtures/platforms.js";

type Json = any;

const readPage = (platform: string): Json =>
  parse(readFileSync(new URL(`./pages/${platform}.yaml`, import.meta.url), "utf8"));

const plain = (words = "") => words.replace(/\s+/g, " ").trim().replace(/\.$/, "").toLowerCase();

/** What a schema says, but for its words, its examples and its parts. */
function rulesOf(node: Json): Record<string, unknown> {
  const { type, enum: closed, "x-extensible-enum": open, additionalProperties, required, ...rest } = node;
  const names = "const default format minimum maximum minLength maxLength minItems maxItems pattern if".split(" ");
  return {
    type: type && [type].flat().sort(),
    values: (closed ?? open)?.toSorted(),
    open: Boolean(open),
    required: required?.toSorted() ?? [],
    additionalProperties: additionalProperties === true ? undefined : additionalProperties,
    alternatives: (rest.oneOf ?? rest.anyOf)?.length,
    ...Object.fromEntries(names.map((name) => [name, rest[name]])),
  };
}

/** What stands in a spec without evidence though it is not on the page, and what stands on the page alone. */
function unproved(spec: Json, page: Json): string[] {
  const found: string[] = [];

  /** A schema without references; one that may be null as well, as one schema. */
  function resolve(node: Json): Json {
    const { $ref, anyOf: [one, none] = [], ...own } = node;
    if (none?.type === "null") return { ...resolve(one), ...own, type: [resolve(one).type, "null"] };
    if (!$ref) return node;
    const [, , group, name] = $ref.split("/");
    return { ...spec.components[group][name], ...own };
  }

  /** Without words on the page, a description may be one sentence, which follows the name of what it describes. */
  function compareWords(path: string, { description, "x-evidence": seen }: Json, said: string | undefined): void {
    const [words, wanted] = [plain(description), plain(said)];
    if (!words.includes(wanted)) found.push(`${path}: lacks the page's words "${said}"`);
    if (!seen && (said === undefined ? /[.;:] /.test(words) : words !== wanted)) found.push(`${path}: description`);
  }

  function compareExamples(path: string, examples: Json[] = [], wanted: Json[] = []): void {
    for (const one of wanted) {
      if (!examples.some((example) => isDeepStrictEqual(example, one)))
        found.push(`${path}: lacks an example of the page`);
    }
  }

  /** `covered`: the page says nothing of the whole that this is a part of, and the whole has evidence. */
  function compareSchemas(path: string, given: Json, said: Json | undefined, covered = false): void {
    const node = resolve(given);
    const seen = node["x-evidence"];
    if (said === undefined) {
      if (!seen && !covered) found.push(`${path}: is not on the page`);
      return;
    }
    const wanted = rulesOf(said);
    for (const [name, rule] of Object.entries(rulesOf(node))) {
      if (!seen && !isDeepStrictEqual(rule, wanted[name])) found.push(`${path}: ${name}`);
    }
    compareWords(path, node, said.description);
    compareExamples(path, node.examples, said.examples);
    for (const name of Object.keys(said.properties ?? {})) {
      if (!node.properties?.[name]) found.push(`${path}.${name}: stands on the page alone`);
    }
    for (const [name, member] of Object.entries(node.properties ?? {})) {
      compareSchemas(`${path}.${name}`, member, said.properties?.[name], !said.properties && seen);
    }
    if (node.items) compareSchemas(`${path}[]`, node.items, said.items, !said.items && seen);
    for (const [at, one] of (said.oneOf ?? []).entries()) compareSchemas(`${path}|${at}`, node.oneOf[at], one);
  }

  function compareMedia(path: string, content: Json = {}, said: Json = {}): void {
    for (const [type, { schema, examples = {} }] of Object.entries<Json>(content)) {
      const wanted = said[type];
      compareSchemas(`${path} ${type}`, schema, wanted?.schema);
      const values = Object.values(examples).map((one) => resolve(one).value);
      compareExamples(
        `${path} ${type}`,
        values,
        wanted && Object.values<Json>(wanted.examples).map((one) => one.value),
      );
    }
  }

  for (const server of spec.servers) {
    const url = server.url.replace(/\{(\w+)\}/g, (_: string, name: string) => server.variables[name].default);
    if (!server["x-evidence"] && url !== page.servers[0].url) found.push(`server ${url}`);
    compareWords("server", server, undefined);
  }
  const hasName = (name: string) => (one: Json) => one.name === name;
  const [[path, item]] = Object.entries<Json>(page.paths) as [[string, Json]];
  const [operation, said] = [spec.paths[path].post, item.post];
  expect(operation.summary).toBe(said.summary);
  compareWords("operation", { description: "", ...operation }, said.description ?? "");
  expect(operation.parameters.map(({ name }: Json) => name)).toEqual(said.parameters.map(({ name }: Json) => name));
  for (const [at, parameter] of operation.parameters.entries()) {
    const flat = ({ schema, ...rest }: Json) => ({ ...schema, ...rest });
    // `required` is a word of OpenAPI here, not a list of members.
    compareSchemas(parameter.name, { ...flat(parameter), required: [] }, flat(said.parameters[at]));
  }
  compareMedia("request", operation.requestBody.content, said.requestBody.content);
  for (const [status, response] of Object.entries<Json>(operation.responses)) {
    const wanted = said.responses[status] ?? (status < "300" ? said.responses.default : undefined);
    if (!response["x-evidence"] && !said.responses[status]) found.push(`${status}: is not on the page`);
    if (!wanted) continue;
    compareWords(status, response, wanted.description);
    compareMedia(status, response.content, wanted.content);
  }
  for (const status of Object.keys(said.responses)) {
    if (status !== "default" && !operation.responses[status]) found.push(`${status}: stands on the page alone`);
  }
  // The operations that the page does not have.
  for (const [at, methods] of Object.entries<Json>({ ...spec.paths, ...spec.webhooks })) {
    for (const [method, other] of Object.entries<Json>(methods)) {
      if (at === path && method === "post") continue;
      const { operationId, parameters = [], requestBody, responses } = other;
      const claims = [other, ...parameters.filter(({ name }: Json) => !operation.parameters.some(hasName(name)))];
      for (const one of [...claims, ...Object.values<Json>(responses)]) {
        if (!one["x-evidence"]) found.push(`${operationId}: ${one.name ?? one.description}: is not on the page`);
      }
      compareMedia(operationId, { ...requestBody?.content, ...responses[200].content });
    }
  }
  for (const [name, scheme] of Object.entries<Json>(spec.components.securitySchemes ?? {})) {
    const wanted = page.components.securitySchemes[name];
    if (wanted) compareWords(name, scheme, wanted.description);
    else if (!scheme["x-evidence"]) found.push(`${name}: is not on the page`);
  }
  return found;
}

test.each(NAMES)("%s: each difference to the page has evidence", (platform) => {
  expect(unproved(readSpec(platform), readPage(platform))).toEqual([]);
});

const LIST = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";

describe("a difference without evidence is found", () => {
  const request = (spec: Json) => spec.components.schemas.NewMessage.properties;
  const answer = (spec: Json) => spec.components.schemas.Message.properties;
  test.each<[what: string, edit: (spec: Json) => void, found: string]>([
    ["a member", (spec) => delete request(spec).echo_id["x-evidence"], "request application/json.echo_id: is not on"],
    ["a limit", (spec) => (request(spec).campaign_id = { type: "integer", maximum: 9 }), ".campaign_id: maximum"],
    ["a type", (spec) => delete answer(spec).inbox_id["x-evidence"], ".inbox_id: type"],
    ["null", (spec) => delete answer(spec).content["x-evidence"], ".content: type"],
    ["a value", (spec) => delete spec.components.schemas.ContentType["x-evidence"], ".content_type: values"],
    [
      "a required member",
      (spec) => delete spec.components.schemas.Message["x-evidence"],
      "200 application/json: required",
    ],
    [
      "a closed object",
      (spec) => delete spec.components.schemas.NewMessage["x-evidence"],
      "json: additionalProperties",
    ],
    ["a claim", (spec) => delete answer(spec).created_at["x-evidence"], ".created_at: description"],
    [
      "a status",
      (spec) => delete spec.paths[Object.keys(spec.paths)[0] ?? ""].post.responses["502"]["x-evidence"],
      "502",
    ],
    ["an operation", (spec) => delete spec.paths["/api"].get["x-evidence"], "getVersion: "],
    ["an answer of it", (spec) => delete spec.components.schemas.Version["x-evidence"], "getVersion application/json"],
    [
      "a webhook",
      (spec) => delete spec.components.schemas.MessageEvent["x-evidence"],
      "messageCreated application/json",
    ],
    ["a parameter", (spec) => delete spec.paths[LIST].get.parameters[2]["x-evidence"], "listMessages: after: "],
    ["a lost member", (spec) => delete answer(spec).sentiment, ".sentiment: stands on the page alone"],
    ["lost words", (spec) => (answer(spec).private.description = "Private"), ".private: lacks the page's words"],
  ])("%s", (_, edit, expected) => {
    const spec = readSpec("chatwoot");
    edit(spec);
    expect(unproved(spec, readPage("chatwoot")).join("\n")).toContain(expected);
  });
});

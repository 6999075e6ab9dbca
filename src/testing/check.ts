import type { Check, Operation } from "../../generated/checks.js";
import { brokenRules } from "./broken-rules.js";
import type { Operations } from "./operations.js";
import { asRailsReads, mistakeOf, notesOn } from "./rails.js";
import { realText } from "./rails-texts.js";
import { refuseCredential } from "./refuse-credential.js";
import { readBody, valueOf, type Body, type ReadForm } from "./read-body.js";
import type { Route } from "./route.js";
import type { Accepted, Refused, Rule } from "./verdict.js";

function broken(check: Check, value: unknown): Rule[] {
  return brokenRules(check, value).map(({ path, rule }) => ({ field: path.join(".") || "body", rule }));
}

const one = (kind: Refused["kind"], field: string, rule: string): Refused => ({ kind, rules: [{ field, rule }] });

type Judged = Pick<Accepted, "message" | "read" | "files" | "notes">;

/** The values of a path or a query, with the types that the spec gives them. */
function valuesOf(texts: Iterable<readonly [string, string]>, types: Operation["parameters"]): Accepted["where"] {
  return Object.fromEntries([...texts].map(([name, text]) => [name, valueOf(text, types[name])]));
}

/** Holds a message against the spec, and says of a mistake what the real server makes of it. */
function judge(
  body: Exclude<Body, { rules: unknown }>,
  checkJson: Check,
  checkForm: Check | undefined,
  strict: boolean,
): Judged | Refused {
  const { message, files, form } = body;
  if (!checkForm) {
    const rules = broken(checkJson, message);
    return rules.length > 0 ? { kind: "body", rules } : { message, read: message, files, notes: [] };
  }
  const read: Record<string, unknown> = asRailsReads(message, form);
  // A form is held against the rules for JSON, because both are read as one; its files have none.
  const { "attachments[]": parts, ...rest } = read;
  const ids = [parts ?? []].flat().slice(files.length);
  const takesIds = !broken(checkJson, { attachments: ["id"] }).some(({ rule }) => rule.startsWith("is not a member"));
  const needed = new Set((form ? broken(checkForm, {}) : []).map(({ field }) => field));
  const rules = broken(checkJson, form && ids.length > 0 && takesIds ? { ...rest, attachments: ids } : rest).filter(
    // What a form need not have beside its files, 99digital's JSON must.
    ({ field, rule }) => !(files.length > 0 && rule === "is required" && !needed.has(field)),
  );
  if (form && ids.length > 0 && !takesIds) rules.push({ field: "attachments[]", rule: "must be a file" });
  if (!form && parts !== undefined) rules.push({ field: "attachments[]", rule: "is not a member that the spec knows" });
  if (form && read["attachments"] !== undefined)
    rules.push({ field: "attachments", rule: "must be named attachments[]" });
  const mistakes = rules.map((rule) => ({ rule, made: mistakeOf(rule, read) }));
  const said = mistakes.map(({ rule: { field, rule }, made }) => ({
    field,
    rule: made ? `${rule} (the real server ${made.does})` : rule,
  }));
  const refusals = strict ? said : said.filter((_, at) => !mistakes[at]?.made);
  if (refusals.length > 0) {
    const truly = mistakes.flatMap(({ rule, made }) => (made ? [] : [rule]));
    return { kind: "body", rules: refusals, mistake: truly.length === 0, real: realText(truly, read) };
  }
  for (const { rule, made } of mistakes) {
    const name = rule.field.split(".")[0] ?? "";
    if (made && "value" in made) read[name] = made.value;
    else delete read[name];
  }
  return { message, read, files, notes: [...said, ...notesOn(read, files)] };
}

/** What a request is held against beside the spec. */
export interface Terms {
  /** Whether a mistake that the real server takes is refused. */
  readonly strict: boolean;
  readonly readForm: ReadForm;
  /** The credentials and the conversations that there are; any where these are undefined. */
  readonly tokens: readonly string[] | undefined;
  readonly conversations: readonly number[] | undefined;
}

/** Holds a request against the spec, in the order in which a server would notice. */
export async function checkRequest(
  request: Request,
  { operations, where: texts }: Route,
  all: Operations,
  { strict, readForm, tokens, conversations }: Terms,
): Promise<Accepted | Refused> {
  const here = Object.entries(all).filter(([name]) => operations.includes(name));
  const paths = new Set(Object.values(all).map(({ path }) => path));
  if (here.length === 0) return one("path", "path", `must be ${[...paths].join(" or ")}`);
  const [name = "", operation] = here.find(([, { method }]) => method === request.method) ?? [];
  if (!operation) {
    const methods = here.map(([, { method }]) => method).join(" or ");
    return one("method", "method", `must be ${methods}, not ${request.method}`);
  }
  const stranger = refuseCredential(operation, request.headers, tokens);
  if (stranger) return stranger;
  const where = valuesOf(Object.entries(texts), operation.parameters);
  const path = broken(operation.checkPath, where);
  if (path.length > 0) return { kind: "path", rules: path };
  const [id] = Object.keys(where).filter((one) => one.startsWith("conversation"));
  if (id && conversations && !conversations.includes(Number(where[id])))
    return { ...one("path", id, "is no conversation that the sandbox was given"), example: "missing" };
  const query = valuesOf(new URL(request.url).searchParams, operation.query);
  const asked = broken(operation.checkQuery, query);
  if (asked.length > 0) return { kind: "body", rules: asked };
  const body = await checkBody(request, operation, strict, readForm);
  return "kind" in body ? body : { name, where, query, ...body };
}

const NOTHING: Judged = { message: {}, read: {}, files: [], notes: [] };

async function checkBody(
  request: Request,
  operation: Operation,
  strict: boolean,
  readForm: ReadForm,
): Promise<Judged | Refused> {
  const { checkJson, checkForm } = operation;
  if (!checkJson) return NOTHING;
  const body = await readBody(request, operation, readForm);
  if (!("rules" in body)) return judge(body, checkJson, checkForm, strict);
  const { kind, empty } = body;
  if (!empty || !checkForm) return { kind, rules: body.rules };
  const rules = body.rules.map(({ field, rule }) => ({
    field,
    rule: `${rule} (the real server makes an empty message)`,
  }));
  return strict ? { kind, rules, mistake: true } : { ...NOTHING, notes: rules };
}

import type { Check } from "../../generated/checks.js";
import { brokenRules } from "./broken-rules.js";
import type { Checks } from "./operations.js";
import { asRailsReads, mistakeOf, notesOn } from "./rails.js";
import { realText } from "./rails-texts.js";
import { readBody, valueOf, type Body, type ReadForm } from "./read-body.js";
import type { Route } from "./route.js";
import type { Accepted, Refused, Rule } from "./verdict.js";

function broken(check: Check, value: unknown): Rule[] {
  return brokenRules(check, value).map(({ path, rule }) => ({ field: path.join(".") || "body", rule }));
}

function authorized({ security }: Checks["operation"], headers: Headers): boolean {
  return (
    security.length === 0 ||
    security.some(({ header, prefix }) => {
      const value = headers.get(header) ?? "";
      const scheme = new RegExp(`^${prefix} +\\S`, /^(Basic|Bearer)$/.test(prefix) ? "i" : "");
      return prefix ? scheme.test(value) : value !== "";
    })
  );
}

const one = (kind: Refused["kind"], field: string, rule: string): Refused => ({ kind, rules: [{ field, rule }] });

/** Holds a message against the spec, and says of a mistake what the real server makes of it. */
function judge(
  body: Exclude<Body, { rules: unknown }>,
  { checkJson, checkForm }: Checks,
  strict: boolean,
): Omit<Accepted, "where"> | Refused {
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
  const rules = broken(checkJson, form && ids.length > 0 && takesIds ? { ...rest, attachments: ids } : rest);
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

/** Holds a request against the spec, in the order in which a server would notice. */
export async function checkRequest(
  request: Request,
  route: Route,
  checks: Checks,
  strict: boolean,
  readForm: ReadForm,
): Promise<Accepted | Refused> {
  const { operation, checkPath } = checks;
  if (!route.where) return one("path", "path", `must be ${operation.path}`);
  if (request.method !== "POST") return one("method", "method", `must be POST, not ${request.method}`);
  if (!authorized(operation, request.headers)) {
    const forms = operation.security.map(
      ({ header, prefix }) => `${header}: ${prefix ? `${prefix} ` : ""}<credential>`,
    );
    return one("credential", "header", `must hold ${[...new Set(forms)].join(", or ")}`);
  }
  const where = Object.fromEntries(
    Object.entries(route.where).map(([name, text]) => [name, valueOf(text, operation.parameters[name])]),
  );
  const path = broken(checkPath, where);
  if (path.length > 0) return { kind: "path", rules: path };
  const body = await readBody(request, checks, readForm);
  if (!("rules" in body)) {
    const judged = judge(body, checks, strict);
    return "kind" in judged ? judged : { where, ...judged };
  }
  const { kind, empty } = body;
  if (!empty || !checks.checkForm) return { kind, rules: body.rules };
  const rules = body.rules.map(({ field, rule }) => ({
    field,
    rule: `${rule} (the real server makes an empty message)`,
  }));
  return strict ? { kind, rules, mistake: true } : { where, message: {}, read: {}, files: [], notes: rules };
}

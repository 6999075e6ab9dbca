import type { Check, Operation } from "../../generated/checks.js";
import { brokenRules } from "./broken-rules.js";
import type { Operations } from "./operations.js";
import type { Route } from "./route.js";

/** A request that the spec allows. */
export interface Accepted {
  /** The name of its operation. */
  readonly name: string;
  readonly where: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The body: parsed JSON, or the parts of a form by their names; empty where the operation has none. */
  readonly message: Readonly<Record<string, unknown>>;
  /** The files of a form. */
  readonly files: readonly File[];
}

/** A request that the spec does not allow, and each rule that it breaks, in words. */
export interface Refused {
  readonly kind: "path" | "method" | "credential" | "content_type" | "json" | "body";
  readonly rules: readonly { readonly field: string; readonly rule: string }[];
}

function broken(check: Check, value: unknown): Refused["rules"] {
  return brokenRules(check, value).map(({ path, rule }) => ({ field: path.join(".") || "body", rule }));
}

/** Text from a path, a query or a form, as the value that its JSON type makes of it; as it is where it makes none. */
function valueOf(text: string, type: unknown): unknown {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The values of a path or a query, with the types that the spec gives them. */
function valuesOf(texts: Iterable<readonly [string, string]>, types: Operation["parameters"]): Accepted["where"] {
  return Object.fromEntries([...texts].map(([name, text]) => [name, valueOf(text, types[name])]));
}

function authorized({ security }: Operation, headers: Headers): boolean {
  return (
    security.length === 0 ||
    security.some(({ header, prefix }) => {
      const value = headers.get(header) ?? "";
      return prefix ? value.startsWith(`${prefix} `) && value.length > prefix.length + 1 : value !== "";
    })
  );
}

const one = (kind: Refused["kind"], field: string, rule: string): Refused => ({ kind, rules: [{ field, rule }] });

type Body = Pick<Accepted, "message" | "files">;

/** Holds a request against the spec, in the order in which a server would notice. */
export async function checkRequest(
  request: Request,
  { operations, where: texts }: Route,
  all: Operations,
): Promise<Accepted | Refused> {
  const here = Object.entries(all).filter(([name]) => operations.includes(name));
  const paths = new Set(Object.values(all).map(({ path }) => path));
  if (here.length === 0) return one("path", "path", `must be ${[...paths].join(" or ")}`);
  const [name = "", operation] = here.find(([, { method }]) => method === request.method) ?? [];
  if (!operation) {
    const methods = here.map(([, { method }]) => method).join(" or ");
    return one("method", "method", `must be ${methods}, not ${request.method}`);
  }
  if (!authorized(operation, request.headers)) {
    const forms = operation.security.map(
      ({ header, prefix }) => `${header}: ${prefix ? `${prefix} ` : ""}<credential>`,
    );
    return one("credential", "header", `must hold ${[...new Set(forms)].join(", or ")}`);
  }
  const where = valuesOf(Object.entries(texts), operation.parameters);
  const path = broken(operation.checkPath, where);
  if (path.length > 0) return { kind: "path", rules: path };
  const query = valuesOf(new URL(request.url).searchParams, operation.query);
  const asked = broken(operation.checkQuery, query);
  if (asked.length > 0) return { kind: "body", rules: asked };
  const body = operation.checkJson
    ? await checkBody(request, operation, operation.checkJson)
    : { message: {}, files: [] };
  return "rules" in body ? body : { name, where, query, ...body };
}

async function checkBody(request: Request, operation: Operation, checkJson: Check): Promise<Body | Refused> {
  const { checkForm } = operation;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "none";
  if (type === "application/json") {
    let message: unknown;
    try {
      message = JSON.parse(await request.text());
    } catch {
      return one("json", "body", "must be JSON");
    }
    const rules = broken(checkJson, message);
    // What checkJson lets pass is an object: every spec says so.
    return rules.length > 0 ? { kind: "body", rules } : { message: message as Body["message"], files: [] };
  }
  if (type === "multipart/form-data" && checkForm) {
    const message: Record<string, unknown> = {};
    const files: File[] = [];
    for (const [name, part] of await request.formData().catch(() => new FormData())) {
      const field = operation.fields[name];
      const value = typeof part === "string" ? valueOf(part, field) : part.name;
      if (typeof part !== "string") files.push(part);
      const before = message[name];
      message[name] = field === "array" ? [...(Array.isArray(before) ? before : []), value] : value;
    }
    const rules = broken(checkForm, message);
    if (files.length === 0 && rules.length === 0 && Object.keys(message).length === 0) {
      return one("body", "body", "must have parts");
    }
    return rules.length > 0 ? { kind: "body", rules } : { message, files };
  }
  return one("content_type", "Content-Type", `must be ${Object.keys(operation.requests).join(" or ")}, not ${type}`);
}

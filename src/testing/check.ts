import type { Check } from "../../generated/checks.js";
import { brokenRules } from "./broken-rules.js";
import type { Checks } from "./operations.js";
import type { Route } from "./route.js";

/** A request that the spec allows. */
export interface Accepted {
  readonly where: Readonly<Record<string, unknown>>;
  /** The body: parsed JSON, or the parts of a form by their names. */
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

/** Text from a path or a form, as the value that its JSON type makes of it; as it is where it makes none. */
function valueOf(text: string, type: unknown): unknown {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function authorized({ security }: Checks["operation"], headers: Headers): boolean {
  return (
    security.length === 0 ||
    security.some(({ header, prefix }) => {
      const value = headers.get(header) ?? "";
      return prefix ? value.startsWith(`${prefix} `) && value.length > prefix.length + 1 : value !== "";
    })
  );
}

const one = (kind: Refused["kind"], field: string, rule: string): Refused => ({ kind, rules: [{ field, rule }] });

/** Holds a request against the spec, in the order in which a server would notice. */
export async function checkRequest(request: Request, route: Route, checks: Checks): Promise<Accepted | Refused> {
  const { operation, checkPath, checkJson, checkForm } = checks;
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
    return rules.length > 0 ? { kind: "body", rules } : { where, message: message as Accepted["message"], files: [] };
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
    return rules.length > 0 ? { kind: "body", rules } : { where, message, files };
  }
  return one("content_type", "Content-Type", `must be ${Object.keys(operation.requests).join(" or ")}, not ${type}`);
}

import type { Json, Rule } from "./verdict.js";
import type { Operation } from "../../generated/checks.js";

/** Reads the body of a request as a form. */
export type ReadForm = (request: Request) => Promise<FormData>;

/** A body as it arrived, or why it could not be read. `empty`: the real server makes an empty message of it. */
export type Body =
  | { readonly message: Json; readonly files: readonly File[]; readonly form: boolean }
  | { readonly kind: "content_type" | "json" | "body"; readonly rules: readonly Rule[]; readonly empty: boolean };

/** Text from a path or a form, as the value that its JSON type makes of it; as it is where it makes none. */
export function valueOf(text: string, type: unknown): unknown {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** Why a server takes a JSON value for no JSON: half of a character, or more than 100 levels. */
function flaw(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return /\p{Surrogate}/u.test(value) ? "must not hold half of a character" : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === 100) return "must be at most 100 levels deep";
  for (const part of Object.entries(value).flat()) {
    const found = flaw(part, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function parse(bytes: ArrayBuffer): { value: unknown } | { rule: string } {
  try {
    // A byte order mark stays, so that JSON.parse refuses it.
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    const rule = flaw(value);
    return rule === undefined ? { value } : { rule };
  } catch {
    return { rule: "must be JSON in UTF-8 without a byte order mark" };
  }
}

/** Sets an own member, whatever its name. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}

/** Puts a part where its name says: `a[b]` is the member `b` of `a`, as Rails reads it. */
function place(message: Record<string, unknown>, name: string, part: unknown, fields: Json): void {
  const steps = /^[^[\]]+(\[[^[\]]+\])+$/.test(name) ? name.split(/[[\]]+/).filter(Boolean) : [name];
  const last = steps.pop() ?? name;
  let at = message;
  for (const step of steps) {
    if (!Object.hasOwn(at, step) || Object(at[step]) !== at[step]) put(at, step, {});
    at = at[step] as Record<string, unknown>; // an object: just made, or by a part before
  }
  const before = Object.hasOwn(at, last) ? at[last] : [];
  put(at, last, fields[name] === "array" ? [...(Array.isArray(before) ? before : []), part] : part);
}

/** Reads a body by its content type. */
export async function readBody(request: Request, operation: Operation, readForm: ReadForm): Promise<Body> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "none";
  const takesForms = "multipart/form-data" in operation.requests;
  if (type === "application/json") {
    const bytes = await request.arrayBuffer();
    const parsed = parse(bytes);
    if ("rule" in parsed) {
      return { kind: "json", rules: [{ field: "body", rule: parsed.rule }], empty: bytes.byteLength === 0 };
    }
    const { value } = parsed;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { kind: "body", rules: [{ field: "body", rule: "must be object" }], empty: true };
    }
    return { message: { ...value }, files: [], form: false };
  }
  if (takesForms && (type === "multipart/form-data" || type === "application/x-www-form-urlencoded")) {
    const message: Record<string, unknown> = {};
    const files: File[] = [];
    let form: Iterable<[string, string | File]>;
    try {
      form = type === "multipart/form-data" ? await readForm(request) : new URLSearchParams(await request.text());
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { kind: "body", rules: [{ field: "body", rule: `cannot be read as a form: ${why}` }], empty: false };
    }
    for (const [name, part] of form) {
      if (typeof part !== "string") files.push(part);
      const value = typeof part === "string" ? valueOf(part, operation.fields[name]) : part.name;
      place(message, name, value, operation.fields);
    }
    return { message, files, form: true };
  }
  const allowed = Object.keys(operation.requests).join(" or ");
  return {
    kind: "content_type",
    rules: [{ field: "Content-Type", rule: `must be ${allowed}, not ${type}` }],
    empty: true,
  };
}

import type { components } from "../../generated/sandbox.js";
import { operations } from "../../generated/sandbox.checks.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { json } from "./answers.js";
import { brokenRules } from "./broken-rules.js";
import type { Fault } from "./faults.js";
import { isLoopback } from "./is-loopback.js";
import { platformOf } from "./platform-of.js";
import type { Sandbox } from "./sandbox.js";

type Schemas = components["schemas"];

/** Where the paths begin that steer the sandbox. */
export const CONTROL = "/_sandbox/";

/** Why a request is none of a program of the user: a web page made it, or a name was bent to this machine for one. */
function stranger({ headers, url }: Request, alone: boolean): string | undefined {
  const { origin, hostname } = new URL(url);
  const site = headers.get("Sec-Fetch-Site") ?? "none";
  const from = headers.get("Origin") ?? origin;
  if (from !== origin || (site !== "none" && site !== "same-origin"))
    return "a web page of another origin may not steer the sandbox";
  return alone && !isLoopback(hostname) ? "call the sandbox 127.0.0.1 or localhost" : undefined;
}

const READS: { readonly [operation: string]: (sandbox: Sandbox, platform: PlatformName | undefined) => unknown } = {
  listMessages: (sandbox, platform) =>
    sandbox.messages(platform).map((one) => ({
      ...one,
      files: one.files.map(({ name, type, size }) => ({ name, type, size })),
    })),
  listRequests: (sandbox) => sandbox.requests(),
  listRejections: (sandbox) => sandbox.rejections(),
  listDuplicates: (sandbox) => sandbox.duplicates(),
};

const WRITES = {
  reset: (sandbox: Sandbox) => sandbox.reset(),
  next: (sandbox: Sandbox, { platform, ...fault }: Schemas["Next"]) =>
    sandbox.next(platformOf(platform), fault as Fault), // it checks
  always: (sandbox: Sandbox, { platform, every, fault, ...options }: Schemas["Always"]) =>
    sandbox.always(platformOf(platform), fault && ({ fault, ...options } as Fault), every), // it checks
};

const problem = (status: number, error: string): Response => json({ error }, status);

/** Steers a sandbox as its own spec says. `alone`: only this machine can reach it, and by no other name. */
export async function control(request: Request, sandbox: Sandbox, alone: boolean): Promise<Response> {
  const why = stranger(request, alone);
  if (why) return problem(403, why);
  const { pathname, searchParams } = new URL(request.url);
  const [name = "", operation] = Object.entries(operations).find(([, { path }]) => path === pathname) ?? [];
  const paths = Object.values(operations).map(({ method, path }) => `${method} ${path}`);
  if (!operation) return problem(404, `there is ${paths.join(", ")}`);
  if (operation.method !== request.method) return problem(405, `the method must be ${operation.method}`);
  const query = Object.fromEntries(searchParams);
  let body: unknown;
  if (operation.checkJson) {
    if (!request.headers.get("Content-Type")?.startsWith("application/json"))
      return problem(415, "Content-Type must be application/json");
    body = await request.json().catch(() => undefined);
  }
  const broken = [
    ...brokenRules(operation.checkQuery, query),
    ...(operation.checkJson ? brokenRules(operation.checkJson, body) : []),
  ];
  if (broken.length > 0)
    return problem(422, broken.map(({ path, rule }) => `${path.join(".") || "body"} ${rule}`).join("; "));
  const read = READS[name];
  try {
    if (read)
      return json(read(sandbox, query["platform"] === undefined ? undefined : platformOf(query["platform"])), 200);
    WRITES[name as keyof typeof WRITES](sandbox, body as never); // checked
  } catch (error) {
    return problem(422, Object(error).message.replace("chatpost: ", ""));
  }
  return new Response(null, { status: 204 });
}

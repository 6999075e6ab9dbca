import type { PlatformName } from "../platform-name.js";
import { checkRequest } from "./check.js";
import type { Listening, ListenOptions } from "./listen.js";
import { OPERATIONS, PLATFORMS } from "./operations.js";
import { MANNERS } from "./platforms.js";
import { findRoute } from "./route.js";

/** A message that the sandbox accepted. */
export interface SandboxMessage {
  readonly platform: PlatformName;
  /** The path parameters. */
  readonly where: Readonly<Record<string, unknown>>;
  /** The body: parsed JSON, or the parts of a form by their names. */
  readonly message: Readonly<Record<string, unknown>>;
  /** The files of a form. */
  readonly files: readonly File[];
  /** What the sandbox answered. */
  readonly answer: Readonly<Record<string, unknown>>;
}

/** The five platforms on your own machine, served from the specs. */
export interface Sandbox {
  /** Answers a request in memory: pass it to a client as its `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers requests on a port of this machine. Node only. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The accepted messages in their order, of one platform or of all. */
  messages(platform?: PlatformName): readonly SandboxMessage[];
}

/** Makes a sandbox. Two sandboxes share nothing, and each gives the same answers to the same requests. */
export function createSandbox(): Sandbox {
  const accepted: SandboxMessage[] = [];

  async function handle(request: Request): Promise<Response> {
    const route = findRoute(new URL(request.url));
    if (!route) return Response.json({ error: "no platform of the sandbox has this path" }, { status: 404 });
    const { platform } = route;
    const checks = OPERATIONS[platform];
    const manners = MANNERS[platform];
    const checked = await checkRequest(request, route, checks);
    if ("rules" in checked) {
      const status = manners.statuses[checked.kind];
      return Response.json(manners.refuse(status, checked.rules), { status });
    }
    const examples = checks.operation.responses[manners.created]?.examples;
    const [example] = Object.values(examples ?? {});
    const count = accepted.filter((one) => one.platform === platform).length + 1;
    const answer = manners.answer(Object(example), { ...checked, count });
    accepted.push({ platform, ...checked, answer });
    return Response.json(answer, { status: manners.created });
  }

  return {
    fetch: (input, init) => handle(new Request(input, init)),
    async listen(options) {
      // Only here, so that the sandbox runs where there is no node:http.
      const { listen } = await import("./listen.js");
      return listen(handle, PLATFORMS, options);
    },
    messages: (platform) => accepted.filter((one) => platform === undefined || one.platform === platform),
  };
}

import type { PlatformName } from "../outcome/platform-name.js";
import { checkRequest, type Refused } from "./check.js";
import { findDuplicates, type Duplicate } from "./duplicates.js";
import { play, type Broken, type Fault } from "./faults.js";
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
  /** What the sandbox answered, or would have answered if no fault had come between. */
  readonly answer: Readonly<Record<string, unknown>>;
}

/** A request that arrived, whatever became of it. */
export interface SandboxRequest {
  /** Undefined when the URL belongs to none. */
  readonly platform: PlatformName | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Accepted, refused by a rule of the spec, or the name of the fault that was played. */
  readonly verdict: "accepted" | "refused" | Fault["fault"];
  /** The status that was answered; undefined when a fault left it without one. */
  readonly status: number | undefined;
}

/** A request that the spec does not allow. */
export interface Rejection {
  readonly platform: PlatformName;
  readonly status: number;
  /** Each broken rule, such as `{ field: "message.text", rule: "is required" }`. */
  readonly rules: Refused["rules"];
}

/** The five platforms on your own machine, served from the specs. */
export interface Sandbox {
  /**
   * Answers a request in memory: pass it to a client as its `fetch`. The platform is found by the host of its spec, by the
   * first segment of the path (`/digital99/...`), or by the path, which Chatwoot and 99digital share: a 99digital client
   * with a `baseUrl` of its own must end it in `/digital99`.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same without exceptions: where no answer comes, `Response.error()`. Made for MSW. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Answers requests on a port of this machine. Node only. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** What goes wrong with the next request that the spec allows; called again, with the one after it. */
  next<P extends PlatformName>(platform: P, fault: Fault<P>): void;
  /** What goes wrong with every request that the spec allows; `undefined` ends it. */
  always<P extends PlatformName>(platform: P, fault: Fault<P> | undefined): void;
  /** The accepted messages in their order, of one platform or of all. */
  messages(platform?: PlatformName): readonly SandboxMessage[];
  /** Every request in its order. */
  requests(): readonly SandboxRequest[];
  /** The requests that the spec does not allow, and why. */
  rejections(): readonly Rejection[];
  /** The messages that were created more than once: the same content to the same place. */
  duplicates(): readonly Duplicate[];
  /** Forgets messages, requests and faults; ids begin anew. */
  reset(): void;
}

/** What a sandbox serves, and who is told. */
export interface SandboxOptions {
  /** The platforms to serve; all by default. */
  readonly only?: readonly PlatformName[] | undefined;
  /** Told of each request when it was answered, and why it was refused if it was. */
  readonly onRequest?: ((request: SandboxRequest, rejection: Rejection | undefined) => void) | undefined;
}

/** Makes a sandbox. Two sandboxes share nothing, and each gives the same answers to the same requests. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { only = PLATFORMS, onRequest } = options;
  const accepted: SandboxMessage[] = [];
  const requests: SandboxRequest[] = [];
  const rejections: Rejection[] = [];
  const queues = new Map<PlatformName, Fault[]>();
  const standing = new Map<PlatformName, Fault>();
  const armed = new Set<() => void>();

  async function answer(request: Request): Promise<Response | Broken> {
    const route = findRoute(new URL(request.url));
    const log = (verdict: SandboxRequest["verdict"], status: number | undefined, rejection?: Rejection): void => {
      const { method, url } = request;
      const headers = Object.fromEntries(request.headers);
      const logged = { platform: route?.platform, method, url, headers, verdict, status };
      requests.push(logged);
      if (rejection) rejections.push(rejection);
      onRequest?.(logged, rejection);
    };
    if (!route || !only.includes(route.platform)) {
      log("refused", 404);
      return Response.json({ error: "no platform of the sandbox has this path" }, { status: 404 });
    }
    const { platform } = route;
    const checks = OPERATIONS[platform];
    const manners = MANNERS[platform];
    const checked = await checkRequest(request, route, checks);
    if ("rules" in checked) {
      const status = manners.statuses[checked.kind];
      log("refused", status, { platform, status, rules: checked.rules });
      return Response.json(manners.refuse(status, checked.rules), { status });
    }
    const examples = checks.operation.responses[manners.created]?.examples ?? {};
    const commit = (): Response => {
      const count = accepted.filter((one) => one.platform === platform).length + 1;
      const [example] = Object.values(examples);
      const body = manners.answer(Object(example), { ...checked, count });
      accepted.push({ platform, ...checked, answer: body });
      return Response.json(body, { status: manners.created });
    };
    const fault = queues.get(platform)?.shift() ?? standing.get(platform);
    const result = fault ? await play(fault, commit, () => Response.json(examples["rejected"])) : commit();
    log(fault?.fault ?? "accepted", typeof result === "string" ? undefined : result.status);
    return result;
  }

  /** Whether the next connection is to be refused: over a port that is decided before a request names its platform. */
  function refusesConnection(): boolean {
    for (const platform of PLATFORMS) {
      const queue = queues.get(platform);
      if (queue?.[0]?.fault === "refuse") return queue.shift() !== undefined;
      if (!queue?.length && standing.get(platform)?.fault === "refuse") return true;
    }
    return false;
  }

  function arm(fault: Fault): void {
    if (fault.fault === "refuse") for (const hangUp of armed) hangUp();
  }

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const result = await answer(request);
      return typeof result === "string" ? breakOff(result, request.signal) : result;
    },
    async handle(request) {
      const result = await answer(request);
      if (result === "silence") return breakOff(result, request.signal);
      return typeof result === "string" ? Response.error() : result;
    },
    async listen(options) {
      // Only here, so that the sandbox runs where there is no node:http; #listen is another file there.
      const { listen } = await import("#listen");
      return listen({ answer, refusesConnection, armed }, only, options);
    },
    next(platform, fault) {
      queues.set(platform, [...(queues.get(platform) ?? []), fault]);
      arm(fault);
    },
    always(platform, fault) {
      if (!fault) return void standing.delete(platform);
      standing.set(platform, fault);
      arm(fault);
    },
    messages: (platform) => accepted.filter((one) => platform === undefined || one.platform === platform),
    requests: () => [...requests],
    rejections: () => [...rejections],
    duplicates: () => findDuplicates(accepted),
    reset() {
      for (const list of [accepted, requests, rejections]) list.length = 0;
      queues.clear();
      standing.clear();
    },
  };
}

/** Ends as `fetch` on Node would, so that a client sees the same in memory as over a port. */
function breakOff(broken: Broken, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (broken === "silence") {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
      return;
    }
    const [code, words] = broken === "refuse" ? ["ECONNREFUSED", "connect ECONNREFUSED"] : ["UND_ERR_SOCKET", "closed"];
    const syscall = broken === "refuse" ? { syscall: "connect" } : {};
    reject(new TypeError("fetch failed", { cause: Object.assign(new Error(words), { code, ...syscall }) }));
  });
}

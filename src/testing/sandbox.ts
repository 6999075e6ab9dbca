import type { PlatformName } from "../outcome/platform-name.js";
import type { Duplicate } from "./duplicate.js";
import type { Fault } from "./faults.js";
import type { Listening, ListenOptions } from "./listening.js";
import type { SandboxWebhook } from "./sandbox-webhook.js";
import type { Rejection, SandboxMessage, SandboxRequest } from "./records.js";

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
  /**
   * What goes wrong with every request that the spec allows, or with every so many of them; `undefined` ends it. For
   * `refuse` over a port, it counts connections.
   */
  always<P extends PlatformName>(platform: P, fault: Fault<P> | undefined, every?: number): void;
  /** The accepted messages in their order, of one platform or of all. */
  messages(platform?: PlatformName): readonly SandboxMessage[];
  /** Every request in its order. */
  requests(): readonly SandboxRequest[];
  /** The requests that the spec does not allow, and why; those that were accepted have the status of a success. */
  rejections(): readonly Rejection[];
  /**
   * The messages that were created more than once: the same content to the same place, however it was written. Files
   * count by their bytes; `echo_id` and the mark of `chatpost/reconcile` do not count.
   */
  duplicates(): readonly Duplicate[];
  /**
   * The signed request by which a Chatwoot account tells of a message that was created, to try a receiver with. `message` is
   * one of `messages("chatwoot")`.
   */
  webhook(message: SandboxMessage, options: SandboxWebhook): Promise<Request>;
  /** Forgets messages, requests and faults; ids begin anew. */
  reset(): void;
}

/** What a sandbox serves, and who is told. */
export interface SandboxOptions {
  /** The platforms to serve; all by default. */
  readonly only?: readonly PlatformName[] | undefined;
  /**
   * Whether a mistake that the real server takes, such as a misspelled member, is refused; true by default. Without it the
   * sandbox answers as the real server does, and notes the mistake in `rejections()`.
   */
  readonly strict?: boolean | undefined;
  /** The credentials that there are, without `Bearer` and the like; any by default. Another is answered with 401. */
  readonly tokens?: { readonly [P in Exclude<PlatformName, "omnivibe">]?: readonly string[] | undefined } | undefined;
  /** The ids of the conversations that there are; any by default. Another is answered with 404. */
  readonly conversations?:
    { readonly [P in Exclude<PlatformName, "infobip">]?: readonly number[] | undefined } | undefined;
  /**
   * What `GET /api` of Chatwoot tells; by default that of its spec's example. Before 4.9.0 the sandbox drops marks, as such a
   * server does.
   */
  readonly version?: string | undefined;
  /** How many messages are kept with what they hold, the last ones; all by default. The others keep ids alone. */
  readonly keep?: number | undefined;
  /** Whether files above 1 MiB are kept whole; false by default. */
  readonly wholeFiles?: boolean | undefined;
  /**
   * Specs of your own in place of the package's: paths of OpenAPI 3.1 files, YAML or JSON. Node only; needs `ajv` and `yaml`
   * in your project. `createSandbox` throws where a file cannot be used.
   */
  readonly specs?: { readonly [P in PlatformName]?: string | undefined } | undefined;
  /** Told of each request when it was answered, and why it was refused if it was. */
  readonly onRequest?: ((request: SandboxRequest, rejection: Rejection | undefined) => void) | undefined;
}

import type { Ids } from "../input/check-ids.js";
import type { Hint, Judgement } from "../outcome/failure.js";
import type { JudgeRefusal } from "../outcome/judge-status.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { RequestBody } from "../transport/transport.js";

/** What a platform file says about its platform, beside what its spec says. */
export interface Platform<Paths, Where, New> {
  readonly name: PlatformName;
  /** The operation, from the spec. */
  readonly createMessage: { readonly path: keyof Paths; readonly ids: Ids<Where> };
  /** The names of the options that no other client has. */
  readonly options: readonly string[];
  /** Which of the ids are secrets, from the spec. */
  readonly secretIds: readonly string[];
  /** The default, from the spec. */
  readonly baseUrl: string;
  /** What people paste behind the base URL. */
  readonly strippedSuffix: RegExp;
  /** What to check, by what is said of a refusal: its status, and the platform's words. The first one that fits counts. */
  readonly hints: readonly Hint[];
  /** What to do beside that. */
  readonly lastHint?: Hint;
  /** The body, where it is not the message as JSON; the `attachments` are as the caller gave them. */
  readonly encode?: (message: New, signal: () => AbortSignal) => RequestBody | Promise<RequestBody>;
  /** Refuses a message that the platform would take for another one. */
  readonly check: (message: New) => void;
  readonly judgeRefusal?: JudgeRefusal;
  /** Reads a success. On calls of the raw client `where` and `message` are not known. */
  readonly judge: (body: unknown, where?: Where, message?: New) => Judgement;
}

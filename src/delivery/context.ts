import type { Credential } from "../input/credential.js";
import type { Hint, Judgement } from "../outcome/failure.js";
import type { Verdict } from "../outcome/judge-status.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { AttemptContext, Dispatch } from "../transport/transport.js";
import type { Attempt } from "./attempt.js";
import type { Deadline } from "./deadline.js";
import type { RateLimit } from "./rate-limit.js";

/** What is the same for all calls of a client. */
export interface ClientContext {
  readonly platform: PlatformName;
  /** Of the base URL. */
  readonly host: string;
  readonly dispatch: Dispatch;
  readonly credential: Credential | undefined;
  readonly retries: number;
  readonly rateLimit: RateLimit;
  readonly maxResponseBytes: number;
  readonly judgeRefusal: (status: number, body: unknown) => Verdict;
  readonly onAttempt: ((attempt: Attempt) => unknown) | undefined;
  /** What must never be shown. */
  readonly secrets: readonly string[];
  /** Which ids must never be shown. */
  readonly secretIds: readonly string[];
  readonly hints: readonly Hint[];
  readonly lastHint: Hint | undefined;
}

/** What belongs to one call. */
export interface CallContext {
  readonly deadline: Deadline;
  readonly fetchOptions?: object | undefined;
  /** Reads the body of a success; undefined where the status alone says that it is one. */
  readonly judge: ((body: unknown, isJson: boolean) => Judgement) | undefined;
  /** The ids that the message goes to, the secret ones among them. */
  readonly where: object;
}

/** How far an attempt has come. */
export interface AttemptProgress extends AttemptContext {
  /** Whether the request was handed over. */
  begun: boolean;
  /** The status, as soon as it is known. */
  status: number | undefined;
  /** The `X-Request-Id` of the answer, as it came. */
  requestId: string | null;
  /** What must not be shown; the credential adds to it. */
  secrets: readonly string[];
}

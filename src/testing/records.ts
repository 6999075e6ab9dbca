import type { PlatformName } from "../outcome/platform-name.js";
import type { Refused } from "./verdict.js";
import type { Fault } from "./faults.js";

/** A file of a form. */
export interface SandboxFile extends File {
  /** The size that it arrived with, in bytes, also where only its beginning is kept. */
  readonly size: number;
  /** The SHA-256 of all its bytes in hexadecimal; empty in a page without HTTPS, which cannot make it. */
  readonly sha256: string;
  /** Whether all of it is kept. Of a file above 1 MiB it is the first 64 KiB, unless `wholeFiles` was set. */
  readonly whole: boolean;
}

/** A message that the sandbox accepted. */
export interface SandboxMessage {
  readonly platform: PlatformName;
  /** The path parameters. */
  readonly where: Readonly<Record<string, unknown>>;
  /** The body: parsed JSON, or the parts of a form by their names. Empty when it is older than those that `keep` keeps. */
  readonly message: Readonly<Record<string, unknown>>;
  /** The files of a form. */
  readonly files: readonly SandboxFile[];
  /** What the sandbox answered, or would have answered if no fault had come between. */
  readonly response: Readonly<Record<string, unknown>>;
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

/** A request that the spec does not allow, or a mistake that was accepted. */
export interface Rejection {
  readonly platform: PlatformName;
  readonly status: number;
  /** Each broken rule, such as `{ field: "message.text", rule: "is required" }`. */
  readonly rules: Refused["rules"];
}

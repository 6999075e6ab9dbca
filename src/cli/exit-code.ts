import type { SendError } from "../index.js";

/** How a command ends. */
export const EXIT = {
  sent: 0,
  /** Some were rejected or not sent. */
  failed: 1,
  /** It was used in a wrong way. */
  usage: 2,
  /** Some are unknown or held: a person is needed. */
  unknown: 3,
  /** All was sent before. */
  nothing: 4,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** How a command ends with an error. */
export function exitCodeOf({ outcome, reason }: Pick<SendError, "outcome" | "reason">): number {
  if (outcome === "unknown") return EXIT.unknown;
  return reason === "invalid_argument" ? EXIT.usage : EXIT.failed;
}

import type { SendFacts } from "./send-error.js";

/** Why a message is not confirmed, and whether trying again is proven safe and may help. */
export interface Failure extends Omit<SendFacts, "platform" | "host" | "attempts" | "hints"> {
  readonly problem: string;
  readonly retry?: boolean | undefined;
}

/** What to check where a problem reads so. */
export type Hint = readonly [problem: RegExp, hint: string];

/** The message that the body of a success shows, or why it shows none. */
export type Judgement = { readonly message: unknown } | Failure;

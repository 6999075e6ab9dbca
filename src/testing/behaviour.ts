import type { Accepted, Json, Refused } from "./verdict.js";

/** A request that was accepted, and where it stands among the others. */
export interface Receipt extends Pick<Accepted, "where" | "message" | "files"> {
  /** 1 for the first message of the platform. */
  readonly count: number;
}

/** How a platform answers, where its spec alone does not say. */
export interface Behaviour {
  readonly created: 200 | 201;
  /** The status for each kind of refusal. */
  readonly statuses: { readonly [K in Refused["kind"]]: number };
  /** Whether the server breaks down over what breaks these rules, and answers 500. */
  fails?(rules: Refused["rules"]): boolean;
  /** The body of a refusal, in the platform's own shape, and in its own text where that is known. */
  refuse(status: number, rules: Refused["rules"], real?: string): Json;
  /** The body of a success: the spec's example, adjusted to what was sent. */
  respond(example: Json, receipt: Receipt): Json;
}

/** The rules of a refusal as a sentence. */
export const words = (rules: Refused["rules"]): string => rules.map(({ field, rule }) => `${field} ${rule}`).join("; ");

/** The rules of a refusal by their members. */
export const byField = (rules: Refused["rules"]): Json =>
  Object.fromEntries(rules.map((one) => [one.field, [words([one])]]));

/** When the first message was created, in seconds. */
export const FIRST_SECOND = 1_700_000_000;

import type { Failure } from "../outcome/failure.js";

/** What an error proves that tells nothing. */
export const UNRECOGNISED_FAULT: Failure = {
  problem: "the request failed without an answer",
  outcome: "unknown",
  reason: "network",
};

import type { Result } from "../journal/index.js";

/** What became of a message, as an object for machines. */
export function resultFacts(result: Result): { readonly [name: string]: unknown } {
  switch (result.state) {
    case "sent":
      return { state: "sent", message: result.sent.id };
    case "rejected":
    case "not_sent": {
      const { reason, status, attempts, requestId, message: error } = result.error;
      return { state: result.state, reason, status, attempts, requestId, error };
    }
    case "unknown": {
      const { reason, status, attempts, requestId, message: error } = result.error;
      return { state: "unknown", reason, status, attempts, requestId, why: result.why, row: result.row, error };
    }
    case "held":
      return { state: "held", behind: result.behind };
    case "skipped":
      return { state: "skipped", was: result.was, at: new Date(result.at).toISOString() };
  }
}

import type { PlatformName } from "../outcome/platform-name.js";
import type { SendError } from "../outcome/send-error.js";
import { createBreaker, type Breaker } from "./breaker.js";
import { JournalError } from "./journal-error.js";
import { createPace } from "./pace.js";
import type { Settings } from "./settings.js";

/** What limits how much goes to one platform. */
export interface Lane {
  readonly platform: PlatformName;
  readonly breaker: Breaker;
  inFlight(): number;
  /** ms until a request may begin; Infinity where one must end first. A question is asked although the breaker is open. */
  wait(now: number, asks?: "asks"): number;
  begin(now: number): void;
  /** A request ended, as an error or well; with no `startedAt` it says nothing of the platform. */
  end(now: number, startedAt?: number, error?: SendError): void;
  /** Nobody answered who was asked how the platform is. */
  silent(now: number, error: SendError): void;
  /** Why nothing is sent there now. */
  paused(now: number): string | undefined;
  /** Why the run must stop, if it must. */
  fatal(now: number): JournalError | undefined;
  /** ms until `fatal` may have something to say. */
  patience(now: number): number;
}

/** How much a rate may catch up on, in ms, because timers are late. */
const CATCH_UP_MS = 50;
const NOT_SENT_IN_A_ROW = 20;
/** Where a 429 does not say how long. */
const PAUSE_MS = 5_000;

export function createLane(platform: PlatformName, { concurrency, adapts, rates, giveUpMs }: Settings): Lane {
  const pace = createPace(concurrency, adapts);
  const breaker = createBreaker();
  const everyMs = 1000 / (rates[platform] ?? Infinity);
  let inFlight = 0;
  let nextAt = 0;
  let pausedUntil = 0;
  let notSent = 0;
  let unwellSince: number | undefined;
  let lastError: SendError | undefined;
  return {
    platform,
    breaker,
    inFlight: () => inFlight,
    wait(now, asks) {
      const open = !asks && breaker.isOpen();
      if (inFlight >= pace.places()) return Infinity;
      return Math.max(0, nextAt - now, pausedUntil - now, open ? breaker.wait(now) : 0);
    },
    begin(now) {
      inFlight++;
      nextAt = Math.max(nextAt, now - CATCH_UP_MS) + everyMs;
    },
    end(now, startedAt, error) {
      inFlight--;
      if (startedAt === undefined) return;
      const { outcome, reason, status = 0 } = error ?? { outcome: "sent", reason: "" };
      if (reason === "timeout" || [429, 502, 503, 504].includes(status)) pace.crowded(startedAt, now);
      else if (outcome === "sent" || outcome === "rejected") pace.answered(now - startedAt);
      if (error) lastError = error;
      const isLimit = reason === "rate_limit";
      if (outcome === "sent" || outcome === "rejected") {
        unwellSince = undefined;
        breaker.well();
        notSent = 0;
      } else if (isLimit) {
        breaker.well();
        if (status !== 422) {
          unwellSince ??= now;
          pausedUntil = Math.max(pausedUntil, now + (error?.retryAfterMs ?? PAUSE_MS));
        }
      } else {
        if (outcome === "not_sent") notSent++;
        else notSent = 0;
        if (error?.retryable) unwellSince ??= now;
        if (outcome === "unknown" || breaker.isOpen()) breaker.unwell(now);
        if (breaker.isOpen()) unwellSince ??= now;
      }
    },
    silent(now, error) {
      lastError = error;
      breaker.unwell(now, "at once");
      unwellSince ??= now;
    },
    paused(now) {
      if (breaker.isOpen()) return `one message is tried every now and then. The last: ${lastError?.message ?? ""}`;
      if (notSent > 0) return `it takes nothing. The last: ${lastError?.message ?? ""}`;
      if (pausedUntil > now) return `it asked to wait ${Math.ceil((pausedUntil - now) / 1000)} s`;
      return undefined;
    },
    fatal(now) {
      const told = lastError ? ` The last: ${lastError.message}` : "";
      if (notSent >= NOT_SENT_IN_A_ROW) {
        return new JournalError("not_sent", `${platform}: ${notSent} in a row were not sent.${told}`, lastError);
      }
      if (unwellSince === undefined || now - unwellSince < giveUpMs) return undefined;
      const seconds = Math.round((now - unwellSince) / 1000);
      return new JournalError("gave_up", `${platform} took nothing for ${seconds} s.${told}`, lastError);
    },
    patience: (now) => (unwellSince === undefined ? Infinity : Math.max(0, unwellSince + giveUpMs - now)),
  };
}

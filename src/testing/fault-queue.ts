import type { PlatformName } from "../outcome/platform-name.js";
import { FAULTS, type Fault } from "./faults.js";
import { PLATFORMS } from "./operations.js";

/** The faults to come, by platform. */
export interface FaultQueue {
  next(platform: PlatformName, fault: Fault): void;
  always(platform: PlatformName, fault: Fault | undefined): void;
  /** The fault of the request that is here now, which uses it up; one that waits for a list is not that of another. */
  take(platform: PlatformName, operation: string): Fault | undefined;
  /** Does something after a time in ms, unless the queue is cleared before. */
  later(act: () => void, ms: number): void;
  /** Whether to refuse the connection that is being made: that is decided before a request names its platform. */
  refusesConnection(): boolean;
  /** Where a listener leaves word how idle connections are closed, so that the next request needs a new one. */
  readonly armed: Set<() => void>;
  clear(): void;
}

export function createFaultQueue(): FaultQueue {
  const queues = new Map<PlatformName, Fault[]>();
  const standing = new Map<PlatformName, Fault>();
  const armed = new Set<() => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const check = (platform: PlatformName, fault: Fault): void => {
    if (!PLATFORMS.includes(platform)) throw new Error(`chatpost: a platform must be ${PLATFORMS.join(" or ")}`);
    const known = Object.keys(FAULTS);
    if (!known.includes(Object(fault).fault))
      throw new Error(`chatpost: a fault must be { fault }: ${known.join(", ")}`);
  };
  const arm = (fault: Fault): void => {
    if (fault.fault === "refuse") for (const hangUp of armed) hangUp();
  };
  return {
    armed,
    next(platform, fault) {
      check(platform, fault);
      queues.set(platform, [...(queues.get(platform) ?? []), fault]);
      arm(fault);
    },
    always(platform, fault) {
      if (!fault) return void standing.delete(platform);
      check(platform, fault);
      standing.set(platform, fault);
      arm(fault);
    },
    take(platform, operation) {
      const isDue = ({ fault }: Fault): boolean => fault !== "page-breaks" || operation === "listMessages";
      const queue = queues.get(platform) ?? [];
      const at = queue.findIndex(isDue);
      const always = standing.get(platform);
      return at < 0 ? (always && isDue(always) ? always : undefined) : queue.splice(at, 1)[0];
    },
    later(act, ms) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, ms);
      timers.add(timer);
    },
    refusesConnection() {
      for (const platform of PLATFORMS) {
        const queue = queues.get(platform);
        if (queue?.[0]?.fault === "refuse") return queue.shift() !== undefined;
        if (!queue?.length && standing.get(platform)?.fault === "refuse") return true;
      }
      return false;
    },
    clear() {
      queues.clear();
      standing.clear();
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

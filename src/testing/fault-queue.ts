import type { PlatformName } from "../outcome/platform-name.js";
import { checkFault } from "./check-fault.js";
import type { Fault } from "./faults.js";
import { PLATFORMS, type AllOperations } from "./operations.js";
import { platformOf } from "./platform-of.js";

/** The faults to come, by platform. */
export interface FaultQueue {
  next(platform: PlatformName, fault: Fault): void;
  always(platform: PlatformName, fault: Fault | undefined, every?: number): void;
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

export function createFaultQueue(all: AllOperations): FaultQueue {
  const queues = new Map<PlatformName, Fault[]>();
  const standing = new Map<PlatformName, { readonly fault: Fault; readonly every: number; asked: number }>();
  const armed = new Set<() => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  /** The standing fault of a platform, where its turn has come. */
  const turn = (platform: PlatformName): Fault | undefined => {
    const found = standing.get(platform);
    return found && ++found.asked % found.every === 0 ? found.fault : undefined;
  };
  const arm = (fault: Fault): void => {
    if (fault.fault === "refuse") for (const hangUp of armed) hangUp();
  };
  return {
    armed,
    next(platform, fault) {
      checkFault(all, platform, fault);
      queues.set(platform, [...(queues.get(platform) ?? []), fault]);
      arm(fault);
    },
    always(platform, fault, every = 1) {
      if (!fault) return void standing.delete(platformOf(platform));
      checkFault(all, platform, fault);
      if (!Number.isInteger(every) || every < 1) throw new Error("chatpost: every must be a whole number from 1 on");
      standing.set(platform, { fault, every, asked: 0 });
      arm(fault);
    },
    take(platform, operation) {
      const isDue = ({ fault }: Fault): boolean => fault !== "page-breaks" || operation === "listMessages";
      const queue = queues.get(platform) ?? [];
      const at = queue.findIndex(isDue);
      if (at >= 0) return queue.splice(at, 1)[0];
      const always = standing.get(platform)?.fault;
      // Over a port, what refuses connections counts them, not the requests.
      if (!always || !isDue(always) || (armed.size > 0 && always.fault === "refuse")) return undefined;
      return turn(platform);
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
        if (!queue?.length && standing.get(platform)?.fault.fault === "refuse" && turn(platform)) return true;
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

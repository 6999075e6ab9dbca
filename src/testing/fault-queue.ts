import type { PlatformName } from "../outcome/platform-name.js";
import { FAULTS, type Fault } from "./faults.js";
import { PLATFORMS } from "./operations.js";

/** The faults to come, by platform. */
export interface FaultQueue {
  next(platform: PlatformName, fault: Fault): void;
  always(platform: PlatformName, fault: Fault | undefined): void;
  /** The fault of the request that is here now, which uses it up. */
  take(platform: PlatformName): Fault | undefined;
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
    take: (platform) => queues.get(platform)?.shift() ?? standing.get(platform),
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
    },
  };
}

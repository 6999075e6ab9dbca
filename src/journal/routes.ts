import type { PlatformName } from "../outcome/platform-name.js";
import type { Conversation } from "./conversations.js";
import { createLane, type Lane } from "./lane.js";
import { createMarks, type Marks } from "./marks.js";
import type { RunContext } from "./run-context.js";
import type { Task } from "./task.js";

/** What goes to one platform: what limits it, and what is in line for it. */
export interface Route {
  readonly platform: PlatformName;
  readonly lane: Lane;
  readonly marks: Marks;
  /** The conversations whose next message may be sent. */
  readonly ready: Conversation[];
  /** The messages that may be asked about. */
  readonly asks: Task[];
}

/** One for each platform that is met. */
export interface Routes {
  get(platform: PlatformName): Route;
  all(): Iterable<Route>;
  /** Those that are sent nothing now, and why. */
  paused(): { readonly [platform: string]: string };
  some(test: (route: Route) => unknown): boolean;
}

export function createRoutes({ settings, journal }: RunContext): Routes {
  const routes = new Map<PlatformName, Route>();
  return {
    get(platform) {
      let found = routes.get(platform);
      if (!found) {
        const lane = createLane(platform, settings);
        found = { platform, lane, marks: createMarks(platform, settings, journal), ready: [], asks: [] };
        routes.set(platform, found);
      }
      return found;
    },
    all: () => routes.values(),
    paused() {
      const why = [...routes.values()].map(({ platform, lane }) => [platform, lane.paused(performance.now())] as const);
      return Object.fromEntries(why.filter((one): one is [PlatformName, string] => one[1] !== undefined));
    },
    some: (test) => [...routes.values()].some(test),
  };
}

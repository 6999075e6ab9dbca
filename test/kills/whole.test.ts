// npm run test:kills: what `npm test` does with fewer lines.
import { test } from "vitest";
import { killAtRandom } from "./kill-at-random.js";
import { throughAnOutage } from "./through-an-outage.js";

test("5,000 lines over five platforms with faults, killed twenty times", { timeout: 600_000 }, () =>
  killAtRandom({ lines: 5000, kills: 20, conversations: 100 }),
);

test("10,000 conversations through an outage of five seconds", { timeout: 600_000 }, () =>
  throughAnOutage(10_000, 5000),
);

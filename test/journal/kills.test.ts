// Killed at random moments: nothing twice, and true words of each message. The whole of it is `npm run test:kills`.
import { test } from "vitest";
import { killAtRandom } from "../kills/kill-at-random.js";

test("1,000 lines over five platforms with faults, killed six times", { timeout: 120_000 }, () =>
  killAtRandom({ lines: 1000, kills: 6, conversations: 40 }),
);

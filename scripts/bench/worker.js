// One contender in a process of its own. It does what its parent asks: `{ count, inFlight }`, and says what it cost.
import { contenders } from "./contenders.js";

const [name = "", baseUrl = ""] = process.argv.slice(2);
const call = await /** @type {NonNullable<typeof contenders[string]>} */ (contenders[name])(baseUrl);
await call();

process.on("message", async (/** @type {{ count: number, inFlight: number }} */ { count, inFlight }) => {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let begun = 0;
  const lane = async () => {
    while (begun++ < count) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  process.send?.({ wall: wall / count, cpu: (user + system) / 1000 / count, peak: process.resourceUsage().maxRSS });
});
process.send?.("ready");

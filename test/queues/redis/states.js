// How each job stands: [id, state, outcome].
import { openQueue } from "./queue.js";

const { queue, close } = openQueue();
const lists = ["completed", "failed", "delayed", "waiting", "active"].map(async (state) =>
  (await queue.getJobs([state])).map(({ data, returnvalue }) => [
    data.id,
    state,
    returnvalue?.outcome ?? returnvalue?.as,
  ]),
);
console.log(JSON.stringify((await Promise.all(lists)).flat()));
await close();

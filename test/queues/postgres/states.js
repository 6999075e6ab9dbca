// How each job stands: [id, state, outcome].
import { openQueue, QUEUE } from "./queue.js";

const boss = await openQueue();
const { rows } = await boss
  .getDb()
  .executeSql(`select data->>'id' as id, state, output->>'outcome' as outcome from pgboss.job where name = $1`, [
    QUEUE,
  ]);
console.log(JSON.stringify(rows.map(({ id, state, outcome }) => [id, state, outcome])));
await boss.stop();

// What not to do: pg-boss as it comes, with a job that expires while it is being sent.
import { PgBoss } from "pg-boss";
import { createChatwootClient, fromEnv } from "chatpost/chatwoot";

const chatwoot = createChatwootClient(fromEnv());
const boss = new PgBoss({
  connectionString: process.env.DATABASE_URL,
  superviseIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
});
boss.on("error", () => {});
await boss.start();
await boss.createQueue("wrong", { expireInSeconds: 1 });
if (process.argv[2] === "produce") {
  for (let at = 0; at < 10; at++) await boss.send("wrong", { content: `wrong ${at}` });
  await boss.stop();
} else {
  const options = { localConcurrency: 10, pollingIntervalSeconds: 0.5 };
  await boss.work("wrong", options, async ([job]) => {
    await chatwoot.createMessage({ account_id: 1, conversation_id: 1 }, job.data);
  });
}

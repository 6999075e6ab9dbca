// An example for each name of `chatpost/journal` that the README and the guides do not use.
import {
  JournalError,
  readStatus,
  resume,
  sendAll,
  settle,
  type BegunRecord,
  type ClosedRecord,
  type EndedRecord,
  type Item,
  type JournalReason,
  type JournalRecord,
  type JournalStatus,
  type KeepsRecord,
  type LastRecord,
  type MessageRecord,
  type OpenedRecord,
  type Progress,
  type Readers,
  type Result,
  type Resumption,
  type ResumeOptions,
  type Send,
  type SendAllOptions,
  type SettledRecord,
  type Standing,
  type State,
  type Unsettled,
} from "chatpost/journal";

//#region Progress Readers Result Send SendAllOptions State
async function sendWithBar(items: Item<"ziik">[], send: Send<"ziik">, readers: Readers): Promise<Result<"ziik">[]> {
  const count = ({ counts }: Progress, state: State) => counts["ziik"]?.[state] ?? 0;
  const options: SendAllOptions<"ziik"> = {
    send,
    readers,
    journal: "tonight.journal",
    onProgress: (progress) => console.log(count(progress, "sent"), progress.inFlight, progress.paused),
  };
  const left: Result<"ziik">[] = [];
  for await (const result of sendAll(items, options)) if (result.state !== "sent") left.push(result);
  return left;
}
//#endregion

//#region JournalError JournalReason
function wordsOf(error: unknown): string {
  if (!(error instanceof JournalError)) throw error;
  const reason: JournalReason = error.reason;
  return reason === "locked" ? "another run is at it" : error.message;
}
//#endregion

//#region JournalStatus Standing Unsettled readStatus settle
async function release(journal: string, isThere: (one: Unsettled) => Promise<boolean>): Promise<number> {
  const { counts, unsettled }: JournalStatus = await readStatus(journal);
  for (const one of unsettled) await settle(journal, one.id, (await isThere(one)) ? "sent" : "absent");
  const standing: Standing = "sent";
  return Object.values(counts).reduce((sum, mine) => sum + mine[standing], 0);
}
//#endregion

//#region LastRecord ResumeOptions Resumption resume
async function work(job: { last?: LastRecord; save(last: LastRecord): Promise<void>; send(): Promise<void> }) {
  const options: ResumeOptions = { now: performance.now(), settles: undefined };
  const next: Resumption = resume(job.last, options);
  if (next === "hold") throw new Error("a person must look at the conversation first");
  if (next !== "send") return;
  await job.save({ type: "begun" }); // stored before the request leaves
  await job.send();
  await job.save({ type: "ended", state: "sent" });
}
//#endregion

//#region BegunRecord ClosedRecord EndedRecord JournalRecord KeepsRecord MessageRecord OpenedRecord SettledRecord
function tell(record: JournalRecord): string {
  const isMessage = (one: JournalRecord): one is MessageRecord => "id" in one;
  if (!isMessage(record)) return tellOther(record);
  const told: { [T in MessageRecord["type"]]: (one: never) => string } = {
    begun: ({ line, platform }: BegunRecord) => `line ${line} goes to ${platform}`,
    ended: ({ state }: EndedRecord) => state,
    settled: ({ as, by }: SettledRecord) => `${as}, says the ${by}`,
  };
  return told[record.type](record as never);
}
const tellOther = ({ type, at }: OpenedRecord | KeepsRecord | ClosedRecord) => `${new Date(at).toISOString()}: ${type}`;
//#endregion

export { release, sendWithBar, tell, wordsOf, work };

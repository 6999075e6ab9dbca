import type { PlatformName } from "../outcome/platform-name.js";
import type { BegunRecord, EndedRecord, JournalRecord } from "./record.js";
import { resume, type LastRecord } from "./resume.js";

/** How a message stands. */
export interface Entry {
  readonly id: string;
  readonly platform: PlatformName;
  readonly last: LastRecord;
  readonly at: number;
  /** The hash of what it is, where its id is not made of that. */
  readonly content: string | undefined;
  /** How many runs had finished before its last record. */
  readonly finished: number;
  /** What is needed to ask about it, or to send it again; not kept of what is done. */
  readonly begun: BegunRecord | undefined;
  /** How an `unknown` ended. */
  readonly ended: EndedRecord | undefined;
  /** Whether its server was known to keep marks before it began. */
  readonly keepsMarks: boolean;
}

/** What a journal says, by message. */
export interface JournalIndex {
  key(): string;
  madeAt(): number;
  /** When a run finished; undefined where something was begun since. */
  closedAt(): number | undefined;
  /** Whether a run that finished has dealt with it. */
  isClosed(entry: Entry): boolean;
  /** Whether the server of a platform keeps marks, where that is known. */
  keepsMarks(platform: PlatformName): boolean | undefined;
  get(id: string): Entry | undefined;
  entries(): Iterable<Entry>;
  /** Forgets what nobody asks for again. */
  forget(id: string): void;
  take(record: JournalRecord): void;
}

/** What to do with a message where its platform can be asked. */
const resumption = (last: LastRecord): ReturnType<typeof resume> => resume(last, { now: 0, settles: 0 });

/** Whether nobody knows of the message. */
export const isUnsettled = ({ last }: Entry): boolean => resumption(last) === "settle";

export function createIndex(): JournalIndex {
  const entries = new Map<string, Entry>();
  const keeps = new Map<PlatformName, boolean>();
  let key = "";
  let madeAt = 0;
  let closedAt: number | undefined;
  let finished = 0;
  return {
    key: () => key,
    madeAt: () => madeAt,
    closedAt: () => closedAt,
    isClosed: (entry) => entry.finished < finished,
    keepsMarks: (platform) => keeps.get(platform),
    get: (id) => entries.get(id),
    entries: () => entries.values(),
    forget: (id) => void entries.delete(id),
    take(record) {
      const { at } = record;
      if (record.type === "journal") ({ key, at: madeAt } = record);
      else if (record.type === "keeps") keeps.set(record.platform, record.marks);
      else if (record.type === "closed") {
        closedAt = at;
        finished++;
      } else if (record.type === "begun") {
        closedAt = undefined;
        const { id, platform, content } = record;
        entries.set(id, {
          id,
          platform,
          last: { type: "begun" },
          at,
          content,
          finished,
          begun: record,
          ended: undefined,
          keepsMarks: keeps.get(platform) === true,
        });
      } else {
        const entry = entries.get(record.id);
        if (!entry) return;
        const last: LastRecord =
          record.type === "ended" ? { type: "ended", state: record.state } : { type: "settled", as: record.as };
        const isDone = resumption(last) === "skip";
        entries.set(record.id, {
          ...entry,
          last,
          at,
          finished,
          begun: isDone ? undefined : entry.begun,
          ended: !isDone && record.type === "ended" ? record : undefined,
        });
      }
    },
  };
}

export type { Item, Progress, Result, State } from "./item.js";
export { JournalError, type JournalReason } from "./journal-error.js";
export type {
  BegunRecord,
  ClosedRecord,
  EndedRecord,
  JournalRecord,
  KeepsRecord,
  MessageRecord,
  OpenedRecord,
  SettledRecord,
} from "./record.js";
export { readStatus, type JournalStatus, type Standing, type Unsettled } from "./read-status.js";
export { resume, type LastRecord, type ResumeOptions, type Resumption } from "./resume.js";
export { sendAll } from "./send-all.js";
export type { Readers, Send, SendAllOptions } from "./send-all-options.js";
export { settle } from "./settle.js";

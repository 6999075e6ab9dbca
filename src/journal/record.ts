import type { PlatformName } from "../outcome/platform-name.js";

// What stands in a journal: one JSON object a line. Times are ms since the epoch, and are there to be read: nothing is
// decided by them. There is no content in it, no credential, and no address.

/** The first line. */
export interface OpenedRecord {
  readonly type: "journal";
  /** Of the form of the file. */
  readonly version: 1;
  /** What destinations are hashed with: 32 random bytes in base64url. */
  readonly key: string;
  readonly at: number;
}

/** A request is about to leave. It is on the disk before. */
export interface BegunRecord {
  readonly type: "begun";
  /** The message's own id, or a hash of it. */
  readonly id: string;
  readonly platform: PlatformName;
  /** The keyed hash of its destination. */
  readonly to: string;
  /** Where the id is its own: the hash of what is sent where, so that no other message is taken for it. */
  readonly content?: string | undefined;
  /** Its place in what was sent from, from 1. */
  readonly line: number;
  /** The mark that travels with it, where it has one. */
  readonly mark?: string | undefined;
  /** The highest id that was known in its conversation, where one was. */
  readonly lastId?: number | undefined;
  readonly at: number;
}

/** What came of it. */
export interface EndedRecord {
  readonly type: "ended";
  readonly id: string;
  readonly state: "sent" | "rejected" | "not_sent" | "unknown";
  /** The platform's id of the message, where it was sent. */
  readonly message?: string | undefined;
  /** The reason of the error and its HTTP status, where it was not. */
  readonly reason?: string | undefined;
  readonly status?: number | undefined;
  /** Of an `unknown`: whether its connection was reset, and whether the application itself had answered. */
  readonly reset?: boolean | undefined;
  readonly answered?: boolean | undefined;
  readonly at: number;
}

/** What an `unknown`, or what began and did not end, turned out to be. */
export interface SettledRecord {
  readonly type: "settled";
  readonly id: string;
  readonly as: "sent" | "absent";
  /** Who says so: the platform was asked, or a person looked. */
  readonly by: "platform" | "person";
  readonly at: number;
}

/** A server was seen to keep marks, or to lose them. */
export interface KeepsRecord {
  readonly type: "keeps";
  readonly platform: PlatformName;
  readonly marks: boolean;
  readonly at: number;
}

/** A run ended with all that it was given sent or rejected. */
export interface ClosedRecord {
  readonly type: "closed";
  readonly at: number;
}

/** A line about one message. The last one says how it stands. */
export type MessageRecord = BegunRecord | EndedRecord | SettledRecord;

/** A line of a journal. */
export type JournalRecord = OpenedRecord | MessageRecord | KeepsRecord | ClosedRecord;

import { isSendError, SendError } from "../outcome/send-error.js";
import type { Before } from "../reconcile/index.js";
import type { Sent } from "../sender/sent.js";
import { markMessage } from "./mark-message.js";
import type { Marks } from "./marks.js";
import type { Journal } from "./open-journal.js";
import type { Send } from "./send-all-options.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { Task } from "./task.js";

/** What came of a request. */
export type Posted = { readonly startedAt: number } & (
  | { readonly state: "sent"; readonly sent: Sent; readonly error?: undefined }
  | { readonly state: "rejected" | "not_sent"; readonly error: SendError }
  | { readonly state: "unknown"; readonly error: SendError; readonly before: Before }
);

/** What posting needs. */
export interface Poster {
  readonly send: Send<PlatformName>;
  readonly journal: Journal;
  readonly marks: Marks;
  /** Told when the journal cannot be written any more. */
  readonly onFailure: (error: unknown) => void;
}

/** What was thrown, as an error of a send; what is none says nothing of the message. */
function toSendError(error: unknown, { platform }: Task): SendError {
  const isWhole = isSendError(error) && (error.outcome !== "unknown" || error.endedAt !== undefined);
  if (isWhole) return error;
  const problem = isSendError(error) ? error.message : "the function that sends failed";
  return new SendError(problem, { platform, outcome: "unknown", reason: "network", endedAt: Date.now(), cause: error });
}

/** Sends a message, with a record on the disk before, and another one when it is over. Rejects where the first cannot be. */
export async function post(task: Task, { send, journal, marks, onFailure }: Poster): Promise<Posted> {
  const { item, id, platform, to, line } = task;
  let { message } = item;
  if (marks.used) ({ message, mark: task.mark } = markMessage(message, task.mark));
  const before: Before = { lastId: marks.lastId(to), keepsMarks: marks.kept() };
  const { mark } = task;
  const lastId = before.lastId || undefined;
  const content = item.id === undefined ? undefined : task.content;
  await journal.append({ type: "begun", id, platform, to, content, line, mark, lastId, at: Date.now() }, "must last");
  // What is lost of this one makes an unknown of it, and nothing else.
  const end = (state: "sent" | "rejected" | "not_sent" | "unknown", more: object): void => {
    journal.append({ type: "ended", id, state, ...more, at: Date.now() }).catch(onFailure);
  };
  const startedAt = performance.now();
  try {
    const sent = await send(item.destination, message);
    end("sent", { message: sent.id });
    return { state: "sent", sent, startedAt };
  } catch (thrown) {
    const error = toSendError(thrown, task);
    const { reason, status, reset, body } = error;
    // A wrong credential says nothing of the message.
    const state = error.outcome === "rejected" && status === 401 ? "not_sent" : error.outcome;
    const answered = state === "unknown" && typeof body === "object";
    end(state, { reason, status, ...(state === "unknown" && { reset, answered }) });
    return state === "unknown" ? { state, error, before, startedAt } : { state, error, startedAt };
  }
}

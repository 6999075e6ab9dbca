import type { PlatformName } from "../outcome/platform-name.js";
import { isSendError, type SendError } from "../outcome/send-error.js";
import { keepsMarks } from "../reconcile/look.js";
import { markOf } from "../reconcile/mark.js";
import type { Sent } from "../sender/sent.js";
import type { Journal } from "./open-journal.js";
import type { Settings } from "./settings.js";
import type { Task } from "./task.js";

/** What is known of marks on one platform, and of the newest messages there. */
export interface Marks {
  /** Whether its messages get one. */
  readonly used: boolean;
  /** Whether a message that began now could be proven absent; `then` is what was known when an older one began. */
  kept(then?: boolean): boolean;
  /** Whether its server should be asked before something is sent. */
  asksFirst(): boolean;
  /** Asks it; why it gave no answer, or undefined where it did. */
  ask(): Promise<SendError | undefined>;
  /** Whether somebody can be asked about a message. */
  canFind(mark: string | undefined): boolean;
  /** The highest id that was seen in a conversation, or 0. */
  lastId(to: string): number;
  /** A message was answered, or found. */
  saw(task: Task, message: Sent["message"]): void;
}

/** Of how many conversations the newest message is remembered. */
const MOST = 10_000;

export function createMarks(platform: PlatformName, { marks, readers, settles }: Settings, journal: Journal): Marks {
  const used = marks.includes(platform);
  const reader = readers[platform];
  const version = used && platform === "chatwoot" ? readers.chatwoot : undefined;
  const lastIds = new Map<string, number>();
  let kept: boolean | undefined;
  let asking: Promise<SendError | undefined> | undefined;
  let wasAsked = false;
  function learn(found: boolean): void {
    // One that lost a mark is believed more than what its version says.
    if (kept === false || kept === found) return;
    kept = found;
    journal.append({ type: "keeps", platform, marks: found, at: Date.now() }).catch(() => {}); // what is sent next fails too
  }
  async function ask(): Promise<SendError | undefined> {
    if (!version) return undefined;
    try {
      learn(await keepsMarks(version));
    } catch (error) {
      // Another server than Chatwoot answers, too.
      if (!isSendError(error)) throw error;
      if (!error.status || error.status >= 500 || error.status === 429) return error;
    }
    wasAsked = true;
    return undefined;
  }
  return {
    used,
    kept: (then = kept === true) => then && kept !== false,
    asksFirst: () => version !== undefined && !wasAsked,
    ask: () => (asking ??= ask().finally(() => (asking = undefined))),
    canFind: (mark) => settles && reader !== undefined && mark !== undefined,
    lastId: (to) => lastIds.get(to) ?? 0,
    saw({ to, mark }, message) {
      const { id }: Partial<Readonly<Record<string, unknown>>> = { ...message };
      if (!used || typeof id !== "number") return;
      lastIds.delete(to);
      lastIds.set(to, id);
      const [oldest] = lastIds.keys();
      if (lastIds.size > MOST && oldest !== undefined) lastIds.delete(oldest);
      if (mark !== undefined) learn(markOf(message) === mark);
    },
  };
}

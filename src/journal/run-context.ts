import type { PlatformName } from "../outcome/platform-name.js";
import type { Result } from "./item.js";
import type { Journal } from "./open-journal.js";
import type { Send } from "./send-all-options.js";
import type { Settings } from "./settings.js";
import type { Timers } from "./timers.js";

/** What all parts of a run share. */
export interface RunContext {
  readonly settings: Settings;
  readonly journal: Journal;
  readonly send: Send<PlatformName>;
  readonly timers: Timers;
  /** Tells what became of a message. */
  readonly emit: (result: Result, platform: string) => void;
  /** Something may begin, or be over. */
  readonly changed: () => void;
  /** Nothing more may begin. */
  readonly stop: (error: unknown) => void;
  readonly isStopped: () => boolean;
}

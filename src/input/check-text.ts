import type { PlatformName } from "../outcome/platform-name.js";
import { invalid } from "../outcome/invalid.js";

/** Refuses a text that would arrive as another one: half of a character has no UTF-8, and no platform takes U+0000. */
export function checkText(platform: PlatformName, place: string, text: string): void {
  const at = text.search(/[\0\p{Surrogate}]/u);
  const what = text[at] === "\0" ? "U+0000" : "half a character";
  if (at >= 0) throw invalid(platform, `${place} holds ${what} at index ${at}: take it out`);
}

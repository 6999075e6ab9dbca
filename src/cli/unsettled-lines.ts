import type { JournalStatus } from "../journal/index.js";

/** How many messages are told of. */
const MOST_TOLD = 50;

const quote = (text: string): string =>
  /^[\w./:@#-]+$/.test(text) && !text.startsWith("#") ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** The messages of a journal that nobody knows of, each with the command that settles it. */
export function unsettledLines(journal: string, { unsettled }: JournalStatus): string {
  const lines = unsettled.slice(0, MOST_TOLD).flatMap(({ id, platform, line, mark, state, at }) => {
    const what = state === "begun" ? "was begun" : "ended as unknown";
    return [
      `line ${line}, ${platform}: ${what} at ${new Date(at).toISOString()}${mark ? `, mark ${mark}` : ""}`,
      `  chatpost settle --journal ${quote(journal)} ${id.startsWith("-") ? "-- " : ""}${quote(id)} sent     # or absent: look first`,
    ];
  });
  const more = unsettled.length - MOST_TOLD;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

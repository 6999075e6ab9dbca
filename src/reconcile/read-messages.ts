import { listMessages } from "../../generated/chatwoot.facts.js";
import type { ChatwootClient } from "../platforms/chatwoot.js";
import type { Digital99Client } from "../platforms/digital99.js";

/** A client that reads: with the token of a user, because that of a bot may not. */
export type Reader = ChatwootClient | Digital99Client;

/** The conversation that is read. */
export interface Conversation {
  readonly account_id: number;
  readonly conversation_id: number;
}

/** A message as it stands in the list; of its members nothing is known but its id. */
export interface Row {
  readonly id: number;
  readonly [member: string]: unknown;
}

/** What a page of the list is asked by: ids from `after` on, where both are given, and below `before`. */
interface Range {
  readonly after?: number;
  readonly before?: number;
}

/** How many rows a page has at most, and how many are read in all. */
const PAGE = 1000;
const MOST_ROWS = 50_000;
/** Above every id: the server takes no greater one (seen on 4.11.2). */
const NO_END = 2 ** 31;

/** One page of the list, or undefined where a row of it cannot be read. Throws a `SendError` where there is no answer. */
export async function readPage(reader: Reader, where: Conversation, range: Range): Promise<readonly Row[] | undefined> {
  // Both platforms have the same list at the same path; their types are two.
  const { client } = reader as ChatwootClient;
  const { data } = await client.GET(listMessages.path, { params: { path: where, query: range } });
  const { payload }: { payload?: unknown } = Object(data);
  const isRow = (row: unknown): row is Row => Number.isSafeInteger(Object(row).id);
  return Array.isArray(payload) && payload.every(isRow) ? payload : undefined;
}

/**
 * All rows from an id on, or undefined where they cannot be read whole. The list filters by id, orders by time and cuts by
 * count, so paging on by the last id would skip rows: a window that is full is read again in two halves.
 */
export async function readFrom(reader: Reader, where: Conversation, id: number): Promise<readonly Row[] | undefined> {
  const rows: Row[] = [];
  const windows = [{ after: Math.max(1, id), before: NO_END }];
  for (let window = windows.pop(); window; window = windows.pop()) {
    const page = await readPage(reader, where, window);
    if (!page) return undefined;
    if (page.length < PAGE) rows.push(...page);
    else {
      const ids = page.map((row) => row.id).sort((a, b) => a - b);
      const middle = ids[PAGE / 2] ?? window.after;
      // It lies inside, so each half is smaller; where it does not, the list is not what it says.
      if (middle <= window.after || middle >= window.before || rows.length > MOST_ROWS) return undefined;
      windows.push({ after: window.after, before: middle }, { after: middle, before: window.before });
    }
  }
  return rows;
}

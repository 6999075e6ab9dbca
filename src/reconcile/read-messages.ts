import { listMessages } from "../../generated/chatwoot.facts.js";
import { isSendError } from "../outcome/send-error.js";
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

/** How many rows a page of both has at most, and how many are read in all. */
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

/** The same, or "full" where its rows are cut by count, or are more than the client reads of an answer. */
async function readWindow(
  reader: Reader,
  where: Conversation,
  window: Required<Range>,
): Promise<readonly Row[] | undefined | "full"> {
  try {
    const page = await readPage(reader, where, window);
    return page?.length === PAGE ? "full" : page;
  } catch (error) {
    if (isSendError(error) && error.reason === "response" && error.status === 200) return "full";
    throw error;
  }
}

/**
 * All rows from an id on, or undefined where they cannot be read whole. The list filters by id, orders by time and cuts by
 * count, so paging on by the last id would skip rows: a window that is full is read again in two halves.
 */
export async function readFrom(reader: Reader, where: Conversation, id: number): Promise<readonly Row[] | undefined> {
  const rows: Row[] = [];
  const windows = [{ after: Math.max(1, id), before: NO_END }];
  let end = NO_END;
  for (let window = windows.pop(); window; window = windows.pop()) {
    const page = await readWindow(reader, where, window);
    if (!page) return undefined;
    if (page !== "full") rows.push(...page);
    else {
      // The ids that are in use end at the newest, far below the greatest that there could be.
      if (end === NO_END) end = Math.max(...((await readPage(reader, where, {})) ?? []).map((row) => row.id)) + 1;
      const middle = Math.floor((window.after + Math.min(window.before, end)) / 2);
      // A window that cannot be halved is not what it says.
      if (middle <= window.after || rows.length > MOST_ROWS) return undefined;
      windows.push({ after: window.after, before: middle }, { after: middle, before: window.before });
    }
  }
  return rows;
}

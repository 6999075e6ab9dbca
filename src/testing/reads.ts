import type { Json } from "./verdict.js";
import { listMessages } from "./list-messages.js";
import type { SandboxMessage } from "./records.js";

/** What is asked of an operation that only reads. */
export interface Question {
  readonly where: Json;
  readonly query: Json;
  /** The messages of the platform, in the order in which they came. */
  readonly sent: readonly SandboxMessage[];
  /** What the server tells of itself, where it is not what its example says. */
  readonly version: string | undefined;
}

/** How the operations that only read answer, by their names in the specs; any other gives the example of its spec. */
export const READS: { readonly [operation: string]: (example: Json, question: Question) => Json } = {
  listMessages(example, { where, query, sent }) {
    const { account_id, conversation_id } = where;
    const rows = sent
      .filter((one) => one.where["account_id"] === account_id && one.where["conversation_id"] === conversation_id)
      .map(({ response: { echo_id: _, ...row } }) => row); // not stored
    return { ...example, payload: listMessages(rows, query) };
  },
  getVersion: (example, { version }) => (version === undefined ? example : { ...example, version }),
};

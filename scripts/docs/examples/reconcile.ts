// An example for each name of `chatpost/reconcile` that the README and the guides do not use.
import {
  lookAt,
  markContent,
  reconcileAll,
  type Before,
  type Conversation,
  type Found,
  type MarkableContent,
  type MarkableMessages,
  type MarkingPlatform,
  type Reader,
  type ReconcileOptions,
  type Unknown,
} from "chatpost/reconcile";

//#region markContent MarkableContent MarkingPlatform
const content: MarkableContent["chatwoot"] = { text: "Hello", replyTo: 7 };
const platform: MarkingPlatform = "chatwoot";
const marked = markContent(platform, content);
console.log(marked.id, marked.content);
//#endregion

//#region reconcileAll Before Conversation Found Reader ReconcileOptions Unknown lookAt
async function settleAll(reader: Reader, earlier: { id: number }, where: Conversation, unknowns: readonly Unknown[]) {
  const before: Before = lookAt(earlier);
  const options: ReconcileOptions = { where, before, settleAfterMs: 60_000 };
  const found: readonly Found[] = await reconcileAll(reader, unknowns, options);
  return found.filter(({ state }) => state === "unclear");
}
//#endregion

//#region MarkableMessages
const toUnknown = (message: MarkableMessages["chatwoot"], id: string, error: Unknown["error"]): Unknown => ({
  message,
  id,
  error,
});
//#endregion

export { settleAll, toUnknown };

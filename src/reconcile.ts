export { look, lookAt, type Before } from "./reconcile/look.js";
export {
  mark,
  markContent,
  type MarkableContent,
  type MarkableMessages,
  type MarkingPlatform,
} from "./reconcile/mark.js";
export type { Conversation, Reader } from "./reconcile/read-messages.js";
export { reconcile, reconcileAll, type Found, type ReconcileOptions, type Unknown } from "./reconcile/reconcile.js";

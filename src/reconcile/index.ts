export { look, lookAt, type Before } from "./look.js";
export { mark, markContent, type MarkableContent, type MarkableMessages, type MarkingPlatform } from "./mark.js";
export type { Conversation, Reader } from "./read-messages.js";
export { reconcile, reconcileAll, type Found, type ReconcileOptions, type Unknown } from "./reconcile.js";

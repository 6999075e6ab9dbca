export { createSender } from "chatpost";
export * as chatwoot from "chatpost/chatwoot";
export * as digital99 from "chatpost/digital99";
export * as infobip from "chatpost/infobip";
export * as omnivibe from "chatpost/omnivibe";
export * as ziik from "chatpost/ziik";

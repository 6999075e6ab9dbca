// This file was made from the spec by `npm run generate`. Do not edit it.
export * as chatwoot from "./chatwoot.facts.js";
export * as digital99 from "./digital99.facts.js";
export * as infobip from "./infobip.facts.js";
export * as omnivibe from "./omnivibe.facts.js";
export * as ziik from "./ziik.facts.js";

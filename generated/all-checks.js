// This file was made from the spec by `npm run generate`. Do not edit it.
export * as chatwoot from "./chatwoot.checks.js";
export * as digital99 from "./digital99.checks.js";
export * as infobip from "./infobip.checks.js";
export * as omnivibe from "./omnivibe.checks.js";
export * as ziik from "./ziik.checks.js";

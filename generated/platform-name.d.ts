// This file was made from the spec by `npm run generate`. Do not edit it.

/** The platforms, each by its word. */
export type PlatformName = "chatwoot" | "digital99" | "infobip" | "omnivibe" | "ziik";

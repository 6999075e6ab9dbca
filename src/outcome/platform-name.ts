/** The platforms, each by its word. */
export type PlatformName = "chatwoot" | "omnivibe" | "digital99" | "infobip" | "ziik";

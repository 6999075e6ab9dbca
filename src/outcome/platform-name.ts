export type { PlatformName } from "../../generated/platform-name.js";

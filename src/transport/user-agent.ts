import { version } from "../../generated/version.js";

/** Firewalls answer 403 to who does not say what it is. Not in a browser, where the platform would have to allow it. */
export function userAgent(): { readonly "user-agent"?: string } {
  const isBrowser = "document" in globalThis || "importScripts" in globalThis;
  return isBrowser ? {} : { "user-agent": `chatpost/${version}` };
}

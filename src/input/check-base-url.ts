import type { PlatformName } from "../outcome/platform-name.js";
import type { SendError } from "../outcome/send-error.js";
import { invalid } from "../outcome/invalid.js";

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without trailing slash and without what people paste after it. */
export function checkBaseUrl(
  platform: PlatformName,
  given: string | URL,
  strippedSuffix: RegExp,
  allowInsecureHttp: boolean,
): string {
  const wrong = (problem: string): SendError => invalid(platform, `baseUrl ${problem}`);
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    // The parser's own error holds the whole text, and with it any password.
    throw wrong("must be a URL that begins with https://, such as https://chat.example.org");
  }
  if (!/^https?:$/.test(url.protocol)) throw wrong("must begin with https://, or on this machine with http://");
  if (url.username || url.password) throw wrong("must not hold a user or a password");
  if (/[?#]/.test(String(given))) throw wrong("must not have a query or a fragment");
  if (/[{}\\\s]|\/(\.|%2e){1,2}(\/|$)/i.test(String(given))) {
    throw wrong("must not have spaces, braces, backslashes or dot segments");
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(url.hostname)) {
    throw wrong(
      "must begin with https://, because http:// sends the credential readably; or set allowInsecureHttp: true",
    );
  }
  return url.origin + url.pathname.replace(strippedSuffix, "").replace(/\/+$/, "");
}

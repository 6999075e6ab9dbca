// What the scenario reports, wherever it runs.

const LOOK = "Look at the conversation before sending it again.";

const REDIRECTED =
  "redirected: not_sent, redirect, 307, 1 attempt: chatwoot at HOST: not sent: the platform answered with a redirect (307) to https://elsewhere.example; use that as baseUrl if it is yours.";
// A browser hides where a redirect leads, and its status.
const REDIRECTED_IN_A_BROWSER = `redirected: unknown, redirect, 0, 1 attempt: chatwoot at HOST: unknown whether it was sent: the platform answered with a redirect. ${LOOK}`;

const BROKEN = /** @type {const} */ ([
  ["cut-before-commit", "network", 0],
  ["cut-after-commit", "network", 1],
  ["408", "timeout", 1],
  ["421", "http", 1],
]);

// A browser may send again what broke, so both are true of it, and only a lie is wrong: `sent` for what was not created,
// and `not_sent` or `rejected` for what was.
const BROKEN_IN_A_BROWSER = /: told (sent; posted \d+, created [1-9]|unknown, \w+, 1 attempt; posted \d+, created \d),/;

/**
 * @typedef {object} Where
 * @property {boolean} [browser]
 * @property {boolean} [repeats421] whether its `fetch` does, as the Fetch standard asks
 * @property {boolean} [keeps] whether it uses a connection again; true by default
 */

/** The lines, or what they look like. @param {Where} [where] @returns {(string | RegExp)[]} */
export const expected = ({ browser = false, repeats421 = false, keeps = true } = {}) => [
  "text: sent as 1: Grüße 👋, 0 files",
  "attachment: sent as 2: See this, 1 files",
  "refused: rejected, validation, 400, 1 attempt: infobip at HOST: rejected: 400 BAD_REQUEST; message.text is required.",
  browser ? REDIRECTED_IN_A_BROWSER : REDIRECTED,
  `aborted: unknown, aborted, no status, 1 attempt: chatwoot at HOST: unknown whether it was sent: the signal aborted. ${LOOK}`,
  `timed out: unknown, timeout, no status, 1 attempt: chatwoot at HOST: unknown whether it was sent: not done within 300 ms. ${LOOK}`,
  ...BROKEN.flatMap(([how, reason, created]) =>
    ["text", "file", "raw"].map((body) => {
      if (browser) return new RegExp(`^${how}, ${body}${BROKEN_IN_A_BROWSER.source}`);
      const told =
        repeats421 && how === "421"
          ? "sent; posted 2, created 2"
          : `unknown, ${reason}, 1 attempt; posted 1, created ${created}`;
      return `${how}, ${body}: told ${told}, ${keeps ? "kept" : "new"} connection`;
    }),
  ),
  "arrived at chatwoot 42: Grüße 👋",
  "arrived at chatwoot 42: See this, hello.pdf (application/pdf): Hello from a file",
];

// What the scenario reports, wherever it runs.

const LOOK = "Look at the conversation before sending it again.";

const REDIRECTED =
  "redirected: not_sent, redirect, 307, 1 attempt: chatwoot: not sent: the platform answered with a redirect (307) to https://elsewhere.example; use that as baseUrl if it is yours.";
// A browser hides where a redirect leads, and its status.
const REDIRECTED_IN_A_BROWSER = `redirected: unknown, redirect, 0, 1 attempt: chatwoot: unknown whether it was sent: the platform answered with a redirect. ${LOOK}`;

/** @param {{ browser?: boolean }} [where] */
export const expected = ({ browser = false } = {}) => [
  "text: sent as 1: Grüße 👋, 0 files",
  "attachment: sent as 2: See this, 1 files",
  "refused: rejected, validation, 400, 1 attempt: infobip: rejected: 400 BAD_REQUEST; message.text is required.",
  browser ? REDIRECTED_IN_A_BROWSER : REDIRECTED,
  `aborted: unknown, aborted, no status, 1 attempt: chatwoot: unknown whether it was sent: the signal aborted. ${LOOK}`,
  `timed out: unknown, timeout, no status, 1 attempt: chatwoot: unknown whether it was sent: not done within 300 ms. ${LOOK}`,
  "arrived at chatwoot 42: Grüße 👋",
  "arrived at chatwoot 42: See this, hello.pdf (application/pdf): Hello from a file",
];

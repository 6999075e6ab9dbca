// What every runtime does, and what it says of it: one line for each send. The package comes in as an argument, so that
// each consumer loads it in its own way.

const TOKEN = "token-5f0c-that-nobody-may-see";
const PATH = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";

/**
 * @typedef {Record<"answers" | "redirects" | "stalls", { chatwoot: string, infobip: string }>} Urls base URLs
 * @typedef {Urls & { readonly breaking: readonly import("./breaking.js").Breaking[] }} Peer
 * @typedef {object} Package what the scenario needs of chatpost
 * @property {typeof import("chatpost").isSendError} isSendError
 * @property {typeof import("chatpost/chatwoot").createChatwootClient} createChatwootClient
 * @property {typeof import("chatpost/infobip").createInfobipClient} createInfobipClient
 */

/**
 * Everything that could be read off an error: its own members and their causes, also those that are not enumerable.
 * @param {unknown} value @param {number} [depth] @returns {string}
 */
function textOf(value, depth = 0) {
  if (typeof value !== "object" || value === null || depth > 5) return String(value);
  const members = Object.getOwnPropertyNames(value).map((name) => textOf(Reflect.get(value, name), depth + 1));
  return [String(value), ...members].join("\n");
}

/** @param {Package} chatpost @param {Peer} peer @returns {Promise<string[]>} */
export async function scenario({ isSendError, createChatwootClient, createInfobipClient }, peer) {
  /** @param {string} baseUrl */
  const chatwoot = (baseUrl) => createChatwootClient({ baseUrl, apiAccessToken: TOKEN });
  const infobip = createInfobipClient({ baseUrl: peer.answers.infobip, apiKey: TOKEN });
  const where = { account_id: 1, conversation_id: 42 };
  const file = new File(["Hello from a file"], "hello.pdf", { type: "application/pdf" });
  const integration = { applicationKey: "a", integrationType: "FACEBOOK" };
  /** @type {any} what JavaScript callers can get wrong */
  const textless = { to: "b", message: { type: "TEXT" } };
  const leaving = new AbortController();

  /** @type {[what: string, send: () => Promise<{ id?: unknown, content?: unknown, attachments?: object[] }>][]} */
  const sends = [
    ["text", () => chatwoot(peer.answers.chatwoot).createMessage(where, { content: "Grüße 👋" })],
    [
      "attachment",
      () => chatwoot(peer.answers.chatwoot).createMessage(where, { content: "See this", attachments: [file] }),
    ],
    ["refused", () => infobip.createMessage(integration, textless).then(() => ({}))],
    ["redirected", () => chatwoot(peer.redirects.chatwoot).createMessage(where, { content: "Elsewhere" })],
    [
      "aborted",
      () => {
        setTimeout(() => leaving.abort(), 300);
        return chatwoot(peer.stalls.chatwoot).createMessage(where, { content: "Never" }, { signal: leaving.signal });
      },
    ],
    ["timed out", () => chatwoot(peer.stalls.chatwoot).createMessage(where, { content: "Late" }, { timeoutMs: 300 })],
  ];

  const report = [];
  for (const [what, send] of sends) {
    try {
      const { id, content, attachments = [] } = await send();
      report.push(`${what}: sent as ${id}: ${content}, ${attachments.length} files`);
    } catch (error) {
      if (!isSendError(error)) throw error;
      const { outcome, reason, status = "no status", attempts } = error;
      const message = error.message.replace(` at ${error.host}:`, " at HOST:");
      const leak = (textOf(error) + JSON.stringify(error)).includes(TOKEN) ? " THE CREDENTIAL SHOWS" : "";
      report.push(`${what}: ${outcome}, ${reason}, ${status}, ${attempts} attempt: ${message}${leak}`);
    }
  }

  for (const { name, body, chatwoot: baseUrl } of peer.breaking) {
    const client = chatwoot(baseUrl);
    /** @param {string} content @returns {Promise<unknown>} */
    const send = (content) =>
      body === "raw"
        ? client.client.POST(PATH, { params: { path: where }, body: { content } })
        : client.createMessage(where, body === "file" ? { content, attachments: [file] } : { content });
    let line = "";
    // A runtime lets go of a connection a moment after its answer was read, and on a busy machine the moment is long.
    for (const ms of [20, 80, 320]) {
      await send("First");
      await new Promise((done) => setTimeout(done, ms));
      const told = await send("Second").then(
        () => "sent",
        (error) => `${error.outcome}, ${error.reason}, ${error.attempts} attempt`,
      );
      line = `${name}: told ${told}; ${await (await fetch(`${baseUrl}/counts`)).text()}`;
      if (line.endsWith("kept connection")) break;
    }
    report.push(line);
    await client.close();
  }
  return report;
}

// Prints what a client says of three messages by each of other people's `fetch`: a text, one that is refused, and a file.
import { createServer } from "node:http";
import { createChatwootClient } from "chatpost/chatwoot";
import { createSandbox } from "chatpost/testing";
import crossFetch from "cross-fetch";
import ky from "ky";
import nodeFetch from "node-fetch";
import { ofetch } from "ofetch";
import { fetch as undici } from "undici";

const where = { account_id: 1, conversation_id: 42 };
const sandbox = createSandbox();
const { urls, close } = await sandbox.listen();
const nothingHere = createServer((request, response) =>
  request.resume().on("end", () => response.writeHead(404).end('{"error":"Resource could not be found"}')),
);
await new Promise((done) => nothingHere.listen(0, "127.0.0.1", done));
const elsewhere = `http://127.0.0.1:${nothingHere.address().port}`;

const say = (sent) =>
  sent.then(
    ({ id, attachments }) => `sent ${typeof id}, ${attachments?.length ?? 0} files`,
    ({ outcome, reason, status, detail, message }) =>
      outcome ? `${outcome} ${reason} ${status} ${detail}` : `threw ${message}`,
  );

const fetches = { crossFetch, ky, nodeFetch, ofetch: ofetch.raw, undici };
for (const [name, fetch] of Object.entries(fetches)) {
  const post = (baseUrl, message) =>
    say(createChatwootClient({ apiAccessToken: "t0ken", baseUrl, fetch }).createMessage(where, message));
  const report = [
    await post(urls.chatwoot, { content: "Hello" }),
    await post(elsewhere, { content: "Hello" }),
    await post(urls.chatwoot, { content: "See this", attachments: [new File(["%PDF-1.7"], "invoice.pdf")] }),
  ];
  console.log(`${name}: ${report.join("; ")}`);
}
nothingHere.close();
await close();

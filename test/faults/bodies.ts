import { TOKEN } from "../fixtures/platforms.js";
import { answer, head, JSON_TYPE, MESSAGE, PAGE, RECEIPT, WHOLE } from "./answers.js";
import { after, answers, either, type Fault } from "./fault.js";

// A 200 that does not show a message, one that does though it does not look like it, and answers that repeat the token.

const json = (value: unknown): Buffer => answer(200, JSON.stringify(value));

type Row = readonly [name: string, bytes: Buffer | string];

const NO_MESSAGE: readonly Row[] = [
  ...["null", "0", "1", "false", "true", '""', '"ok"', "[]", "{}", "", " ", "ok", "undefined", "NaN"].map(
    (body): Row => [`the body '${body}'`, answer(200, body)],
  ),
  ["an error", json({ error: "Not now" })],
  ["errors", json({ errors: ["Not now"] })],
  ["an error beside an id", json({ ...MESSAGE, error: "Not now" })],
  ["success: false", json({ success: false })],
  ["success: false beside an id", json({ ...MESSAGE, success: false })],
  ["no id", json({ ...MESSAGE, id: undefined })],
  ...[null, "", false, true, 1.5, {}, [7], 9_007_199_254_740_992].map((id): Row => [
    `the id ${JSON.stringify(id)}`,
    json({ ...MESSAGE, id }),
  ]),
  // JSON.parse would make another id of it, one that may belong to another message.
  ["an id that JSON.parse rounds", answer(200, WHOLE.replace('"id":7', '"id":9007199254740993'))],
  ["an id of 1e400", answer(200, WHOLE.replace('"id":7', '"id":1e400'))],
  ["an id in __proto__", answer(200, '{"__proto__":{"id":7,"conversation_id":42},"status":"sent"}')],
  ["no conversation_id", json({ ...MESSAGE, conversation_id: undefined })],
  ["another conversation", json({ ...MESSAGE, conversation_id: 43 })],
  ["an echo_id that was not sent", json({ ...MESSAGE, echo_id: "of another message" })],
  ["the message in an array", json([MESSAGE])],
  ["the message in a payload", json({ payload: MESSAGE })],
  ["the message as a text", json(WHOLE)],
  ["arrays within arrays", answer(200, "[".repeat(100_000) + "]".repeat(100_000))],
  ["a page", answer(200, PAGE, "Content-Type: text/html")],
  ["a page that says it is JSON", answer(200, PAGE)],
  ["a page without a type", head(200, "Connection: close") + PAGE],
  ["a message in JSONP", answer(200, `callback(${WHOLE})`, "Content-Type: application/javascript")],
];

const TYPES = ["text/html", "text/plain; charset=utf-16", "application/octet-stream", "image/png", "nonsense", ""];

const SHOWN: Fault[] = [
  ...TYPES.map((type) => answers(`the message as '${type}'`, "sent", 1, answer(200, WHOLE, `Content-Type: ${type}`))),
  answers("the message without a type", "sent", 1, head(200, "Connection: close") + WHOLE),
  answers("the message with odd members", "sent", 1, answer(200, WHOLE.replace("{", '{"__proto__":{"a":1},"then":1,'))),
  // Created, and then not delivered: the platform's own last word on it.
  answers("a message that failed", "rejected refused_by_platform", 1, json({ ...MESSAGE, status: "failed" })),
];

const escaped = [...TOKEN].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join("");

/** Where a server may repeat the token that it was given. */
const ECHOES: Fault[] = [
  ...[200, 422, 500].flatMap((status) => {
    const says = { 200: "unknown response", 422: "unknown server" }[status] ?? "unknown server";
    const echo = (name: string, bytes: Buffer | string): Fault =>
      answers(`the token ${name} on ${status}`, says as Fault["says"], 0, bytes, { status });
    return [
      echo("in an error", answer(status, JSON.stringify({ error: `bad token ${TOKEN}` }))),
      echo("in errors", answer(status, JSON.stringify({ errors: [{ [TOKEN]: [TOKEN] }] }))),
      echo("as a name", answer(status, JSON.stringify({ [TOKEN]: "bad token" }))),
      echo("in escapes", answer(status, `{"error":"${escaped}"}`)),
      echo("as a name in escapes", answer(status, `{"${escaped}":"bad token"}`)),
      echo("in a page", answer(status, `${PAGE}${TOKEN}`, "Content-Type: text/html")),
      echo("in a long page", answer(status, `${PAGE.repeat(50)} ${TOKEN}`.slice(-290 - TOKEN.length).repeat(9))),
      echo(
        "in headers",
        answer(status, "{}", `X-Request-Id: ${TOKEN}`, `Set-Cookie: ${TOKEN}=${TOKEN}`, `X: ${TOKEN}`),
      ),
      echo("in the reason phrase", answer(status, "{}").toString().replace("As it is", TOKEN)),
    ];
  }),
  answers(
    "the token in a message that failed",
    "rejected refused_by_platform",
    1,
    json({ ...MESSAGE, status: "failed", content_attributes: { external_error: `bad token ${TOKEN}` } }),
  ),
  ...either("the token as an answer", "unknown protocol", (peer) => peer.end(TOKEN)),
  ...either("the token as a header without a colon", "unknown protocol", (peer) => peer.end(head(200, TOKEN))),
  ...either("the token as a chunk size", "unknown response", (peer) =>
    peer.end(head(200, JSON_TYPE, "Transfer-Encoding: chunked") + `${TOKEN}\r\n`),
  ),
];

const INFOBIP: Fault[] = [
  answers("Infobip: a receipt", "sent", 1, json(RECEIPT)),
  answers("Infobip: the receipt of another user", "unknown response", 0, json({ ...RECEIPT, to: "someone" })),
  answers("Infobip: a requestError", "unknown response", 0, json({ requestError: { serviceException: {} } })),
  answers("Infobip: a receipt without a status", "unknown response", 0, json({ ...RECEIPT, status: undefined })),
  ...[2, 4, 5].map((groupId) =>
    answers(
      `Infobip: a receipt of group ${groupId}`,
      "rejected refused_by_platform",
      0,
      json({ ...RECEIPT, status: { groupId } }),
    ),
  ),
  answers(
    "Infobip: the token in a refusal",
    "rejected refused_by_platform",
    0,
    json({ ...RECEIPT, status: { groupId: 5, description: `App ${TOKEN}` } }),
  ),
  ...either("Infobip: 500", "unknown server", (peer) => peer.end(answer(500, '{"requestError":{}}'))),
  after("Infobip: a reset", "unknown network", 1, (peer) => peer.reset()),
].map((fault): Fault => ({ ...fault, platform: "infobip" }));

export const BODIES: readonly Fault[] = [
  ...NO_MESSAGE.flatMap(([name, bytes]) => either(`${name}`, "unknown response", (peer) => peer.end(bytes))),
  ...SHOWN,
  ...ECHOES,
  ...INFOBIP,
];

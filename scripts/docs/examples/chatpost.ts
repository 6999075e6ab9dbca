// An example for each name of `chatpost` that the README and the guides do not use.
import {
  capabilities,
  createSender,
  isSendError,
  SendError,
  typedBy,
  type Attempt,
  type Capability,
  type ChatwootContent,
  type ClientOptions,
  type Clients,
  type Content,
  type Addresses,
  type Destination,
  type Messages,
  redactDestination,
  type Digital99Content,
  type Fetch,
  type InfobipContent,
  type NamedUpload,
  type OmniVibeContent,
  type OpenapiClient,
  type Outcome,
  type PlatformClient,
  type PlatformName,
  type Prepared,
  type Reason,
  type Secret,
  type Sender,
  type SendFacts,
  type SendOptions,
  type Sent,
  type Status,
  type TypedClient,
  type Upload,
  type Uploads,
  type ZiikContent,
} from "chatpost";
import {
  createChatwootClient,
  fromEnv,
  type ChatwootClient,
  type Conversation,
  type Message,
  type NewMessage,
} from "chatpost/chatwoot";
import { createZiikClient } from "chatpost/ziik";

//#region capabilities Capability PlatformName
const platform: PlatformName = "ziik";
const wanted: Capability = "replyTo";
console.log(capabilities[platform][wanted]); // true
//#endregion

//#region ChatwootContent
const toChatwoot: ChatwootContent = { text: "Please call back.", private: true, replyTo: 7 };
//#endregion

//#region OmniVibeContent
const toOmniVibe: OmniVibeContent = { text: "Hello", echoId: "order-17" };
//#endregion

//#region Digital99Content
const toDigital99: Digital99Content = { text: "Choose", extra: { content_type: "input_select" } };
//#endregion

//#region InfobipContent
const toInfobip: InfobipContent = { text: "Our new shirt", image: "https://shop.example.org/shirt.png" };
//#endregion

//#region ZiikContent
const toZiik: ZiikContent = { text: "Agreed", replyTo: 7 };
//#endregion

//#region Content
const draft = (name: string): Content["chatwoot"] => ({ text: `Hello ${name}` });
//#endregion

//#region Secret
const apiAccessToken: Secret = async () => (await fetch("https://vault.example.org/token")).text();
const chatwoot = createChatwootClient({ apiAccessToken });
//#endregion

//#region Upload NamedUpload Uploads
const pixel: NamedUpload = { name: "pixel.gif", data: new Uint8Array([71, 73, 70]), type: "image/gif" };
const hello: Upload = new File(["Hello"], "hello.txt", { type: "text/plain" });
const attachments: Uploads = [pixel, hello];
//#endregion

//#region Attempt
const onAttempt = ({ platform, attempt, outcome, durationMs }: Attempt) =>
  console.log(`${platform} #${attempt}: ${outcome} after ${durationMs} ms`);
const watched = createChatwootClient({ ...fromEnv(), onAttempt });
//#endregion

//#region ClientOptions
const patient: ClientOptions = { timeoutMs: 60_000, retries: 5 };
const slow = createChatwootClient({ ...fromEnv(), ...patient });
//#endregion

//#region Fetch
const logged: Fetch = (url, init) => {
  console.log(init.method, url);
  return fetch(url, init);
};
const loud = createChatwootClient({ ...fromEnv(), fetch: logged });
//#endregion

//#region SendOptions
const options: SendOptions = { timeoutMs: 5_000, signal: AbortSignal.timeout(4_000) };
await createChatwootClient(fromEnv()).createMessage(
  { account_id: 1, conversation_id: 42 },
  { content: "Hello" },
  options,
);
//#endregion

//#region Prepared
const { request, curl }: Prepared = await createChatwootClient(fromEnv()).prepare(
  { account_id: 1, conversation_id: 42 },
  { content: "Hello" },
);
//#endregion

//#region SendError Outcome Reason
function explain(error: SendError): string {
  const outcome: Outcome = error.outcome;
  const reason: Reason = error.reason;
  return outcome === "rejected" ? `${reason}: ${error.detail}` : error.message;
}
//#endregion

//#region SendFacts
const facts: SendFacts = { platform: "ziik", outcome: "unknown", reason: "timeout" };
const forMyTests = new SendError("the platform did not answer in time", facts);
//#endregion

//#region isSendError
try {
  await createChatwootClient(fromEnv()).createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hello" });
} catch (error) {
  if (!isSendError(error)) throw error;
  if (error.outcome === "not_sent") console.log(`try again in ${error.retryAfterMs ?? 1000} ms`);
}
//#endregion

//#region Clients Sender
const clients: Pick<Clients, "chatwoot" | "ziik"> = {
  chatwoot: createChatwootClient({ apiAccessToken: "your-token" }),
  ziik: createZiikClient({ bearerToken: "your-token", tenant: "your-tenant" }),
};
const send: Sender<"chatwoot" | "ziik"> = createSender(clients);
//#endregion

//#region redactDestination Addresses Messages
const address: Addresses["omnivibe"] = {
  inbox_identifier: "inbox",
  contact_identifier: "contact",
  conversation_id: 42,
};
console.log(redactDestination({ platform: "omnivibe", ...address })); // neither identifier
const idOf = (message: Messages["chatwoot"]): number => message.id;
//#endregion

//#region Destination Sent Status
const sender = createSender({ chatwoot: createChatwootClient(fromEnv()) });
const to: Destination<"chatwoot"> = { platform: "chatwoot", account_id: 1, conversation_id: 42 };
const sent: Sent<"chatwoot"> = await sender(to, "Hello");
const status: Status = sent.status;
//#endregion

//#region PlatformClient
async function sendAll<Where, New, Message>(
  client: PlatformClient<unknown, Where, New, Message>,
  where: Where,
  messages: New[],
): Promise<Message[]> {
  const answers: Message[] = [];
  for (const message of messages) answers.push(await client.createMessage(where, message));
  return answers;
}
//#endregion

//#region OpenapiClient
const client: ChatwootClient["client"] = createChatwootClient(fromEnv()).client;
const { data, response } = await client.POST("/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages", {
  params: { path: { account_id: 1, conversation_id: 42 } },
  body: { content: "Hello" },
});
const { data: version } = await client.GET("/api");
//#endregion

//#region typedBy TypedClient
// In your code: import type { paths } from "./my-chatwoot.js", which `npx chatpost generate` made.
interface paths {
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
    post: {
      parameters: { path: Conversation };
      requestBody: { content: { "application/json": NewMessage & { my_field?: string } } };
      responses: { 200: { content: { "application/json": Message } } };
    };
  };
}
const mine: TypedClient<paths> = typedBy<paths>(createChatwootClient(fromEnv()));
await mine.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hello", my_field: "is typed" });
//#endregion

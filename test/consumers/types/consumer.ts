// A TypeScript consumer: the types that the package exports, in use, and a few mistakes that must not compile.
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
  type Destination,
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
  type ZiikContent,
} from "chatpost";
import * as chatwoot from "chatpost/chatwoot";
import * as digital99 from "chatpost/digital99";
import { parseUnverifiedWebhook, verifyWebhook, WebhookError, type WebhookEvent } from "chatpost/webhook";
import { chatwootDrift, type Drift, type DriftWatch } from "chatpost/drift";
import * as infobip from "chatpost/infobip";
import { JournalError, resume, sendAll, type Item, type Result, type Resumption } from "chatpost/journal";
import { fileFromPath, type FileOptions } from "chatpost/node";
import * as omnivibe from "chatpost/omnivibe";
import {
  createSandbox,
  type Duplicate,
  type Fault,
  type Listening,
  type Sandbox,
  type SandboxMessage,
  type SandboxOptions,
} from "chatpost/testing";
import * as ziik from "chatpost/ziik";

// Under exactOptionalPropertyTypes an option that may be undefined must be fit for it.
const perhaps = (): number | undefined => undefined;
const secret: Secret = async () => "token";
const watch: DriftWatch = chatwootDrift(({ path, expected }: Drift) => void [path.length, expected.length]);
const options: chatwoot.ChatwootOptions = {
  apiAccessToken: secret,
  baseUrl: undefined,
  timeoutMs: perhaps(),
  retries: perhaps(),
  fetch: (url, init) => fetch(url, init),
  onAnswer: watch,
  onAttempt: ({ attempt, outcome }: Attempt) => `${attempt} ${outcome}`,
};
const common: ClientOptions = { timeoutMs: 1000 };
export const fetches: Fetch[] = [globalThis.fetch, (url, init) => globalThis.fetch(url, init)];

export const clients = {
  chatwoot: chatwoot.createChatwootClient(options),
  omnivibe: omnivibe.createOmniVibeClient(common),
  digital99: digital99.createDigital99Client({ apiAccessToken: "token" }),
  infobip: infobip.createInfobipClient({ username: "u", password: "p" }),
  ziik: ziik.createZiikClient({ bearerToken: "token", tenant: "acme" }),
} satisfies Partial<Clients>;

export async function perPlatform(options: SendOptions): Promise<number> {
  const where: chatwoot.Conversation = { account_id: 1, conversation_id: 42 };
  const file: Upload = await fileFromPath("x.txt", { name: "y.txt" } satisfies FileOptions);
  const bytes: NamedUpload = { name: "x", data: new Uint8Array([1]), type: undefined };
  const message: chatwoot.Message = await clients.chatwoot.createMessage(
    where,
    { content: "Hello", attachments: [file, bytes, new Blob(["x"]) && "signed-id"] },
    options,
  );
  const name: string | null | undefined = message.sender?.name;
  // @ts-expect-error: a misspelled member
  await clients.chatwoot.createMessage(where, { contnet: "Hello" });
  // @ts-expect-error: noUncheckedIndexedAccess holds in our types too
  message.attachments?.[0].file_type;
  const { request, curl }: Prepared = await clients.ziik.prepare({ conversation: 42 }, { message: "Hello" });
  const receipt: infobip.Receipt = await clients.infobip.createMessage(
    { applicationKey: "a", integrationType: "FACEBOOK" },
    { to: "b", message: { type: "BUTTONS", text: "?", buttons: [{ type: "URL", text: "Go", url: "https://a.test" }] } },
  );
  const { response } = await clients.ziik.client.POST("/conversations/{conversation}/messages", {
    params: { path: { conversation: 42 } },
    body: { message: "Hello" },
  });
  return [request.url, curl, receipt.messageId, response.status, name].length;
}

/** The paths of a spec of one's own. */
type Paths = {
  "/conversations/{conversation}/messages": {
    post: {
      parameters: { path: { conversation: number } };
      requestBody: { content: { "application/json": { message: string; priority?: "high" } } };
      responses: { 201: { content: { "application/json": { id: number; priority: "high" | null } } } };
    };
  };
};
export async function retyped(): Promise<"high" | null> {
  const mine: TypedClient<Paths> = typedBy<Paths>(clients.ziik);
  const same: PlatformClient<Paths, { conversation: number }, { message: string }, { priority: "high" | null }> = mine;
  const raw: OpenapiClient<Paths> = same.client;
  // @ts-expect-error: no such priority
  await mine.createMessage({ conversation: 42 }, { message: "Hello", priority: "low" });
  await raw.POST("/conversations/{conversation}/messages", {
    params: { path: { conversation: 42 } },
    body: { message: "Hello", priority: "high" },
  });
  return (await mine.createMessage({ conversation: 42 }, { message: "Hello", priority: "high" })).priority;
}

export async function many(items: Item<"chatwoot" | "ziik">[]): Promise<Resumption | string> {
  const send = createSender({ chatwoot: clients.chatwoot, ziik: clients.ziik });
  try {
    for await (const one of sendAll(items, { send, journal: undefined, readers: { chatwoot: clients.chatwoot } })) {
      const result: Result<"chatwoot" | "ziik"> = one;
      if (result.state === "sent") return result.sent.id;
    }
  } catch (error) {
    if (error instanceof JournalError) return error.reason;
  }
  return resume({ type: "begun" }, { now: 0, settles: undefined });
}

export async function reads(): Promise<string | undefined> {
  const path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
  const params = { path: { account_id: 1, conversation_id: 42 }, query: { after: 1 } };
  const { data } = await clients.chatwoot.client.GET(path, { params });
  // @ts-expect-error: which conversation
  await clients.chatwoot.client.GET(path);
  const { data: version } = await clients.chatwoot.client.GET("/api");
  return data.payload[0]?.content ?? version.version;
}

export async function told(request: Request): Promise<number | undefined> {
  const event: WebhookEvent | undefined = await verifyWebhook(request, "secret", { toleranceSeconds: perhaps() });
  const untold = await parseUnverifiedWebhook({ headers: { a: ["b"], c: undefined }, body: "{}" }).catch(
    (error: unknown) => (error instanceof WebhookError ? undefined : event),
  );
  if (event) await createSender(clients)(event.destination, event.mark ?? "Hello");
  return untold?.id;
}

export async function oneCall(to: Destination<"chatwoot" | "ziik">): Promise<Sent<"chatwoot"> | undefined> {
  const send: Sender<keyof typeof clients> = createSender(clients);
  const few = createSender({ chatwoot: clients.chatwoot, ziik: clients.ziik });
  const contents: Partial<Content> = {
    chatwoot: { text: "a", replyTo: 7 } satisfies ChatwootContent,
    omnivibe: { text: "a" } satisfies OmniVibeContent,
    digital99: { text: "a" } satisfies Digital99Content,
    infobip: { text: "a" } satisfies InfobipContent,
    ziik: { text: "a" } satisfies ZiikContent,
  };
  await few(to, "Hello");
  // @ts-expect-error: only what was passed in is a legal destination
  await few({ platform: "infobip", applicationKey: "a", integrationType: "F", to: "b" }, "Hello");
  // @ts-expect-error: Ziik takes no files
  await few({ platform: "ziik", conversation: 42 }, { text: "Hello", attachments: [] });
  const known: readonly Capability[] = ["replyTo"];
  try {
    const sent = await send({ platform: "chatwoot", account_id: 1, conversation_id: 42 }, contents.chatwoot ?? "Hello");
    const [platform, status]: [PlatformName, Status] = [sent.platform, sent.status];
    return platform === "chatwoot" && status === "sent" && capabilities.ziik.replyTo && known.length > 0
      ? sent
      : undefined;
  } catch (error) {
    if (!isSendError(error)) throw error;
    const facts: SendFacts = error;
    const words: [Outcome, Reason, number | undefined] = [error.outcome, error.reason, error.retryAfterMs];
    throw new SendError(words.join(), { ...facts, cause: error });
  }
}

export async function tests(options: SandboxOptions): Promise<readonly Duplicate[]> {
  const sandbox: Sandbox = createSandbox(options);
  chatwoot.createChatwootClient({ apiAccessToken: "any", fetch: sandbox.fetch });
  const fault: Fault<"chatwoot"> = { fault: "rate-limit", retryAfterSeconds: 0 };
  sandbox.next("chatwoot", fault);
  // @ts-expect-error: a refusal inside a success is Infobip's alone
  sandbox.next("chatwoot", { fault: "rejected-in-200" });
  const listening: Listening = await sandbox.listen({ port: 0 });
  const messages: readonly SandboxMessage[] = sandbox.messages("chatwoot");
  await listening.close();
  return messages.length > 0 ? sandbox.duplicates() : [];
}
